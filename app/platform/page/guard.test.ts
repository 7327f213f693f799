import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { sameOriginChanges, securityHeaders } from "./guard.ts";

function house(): Hono {
  const house = new Hono().use(securityHeaders).use(sameOriginChanges);
  house.get("/", (c) => c.html("<p>Page</p>"));
  house.get("/kept", (c) => c.body("css", 200, { "cache-control": "public, max-age=31536000, immutable" }));
  house.get("/moved", (c) => c.redirect("/", 303));
  house.get("/broken", () => {
    throw new Error("broken");
  });
  house.all("/change", (c) => c.text("changed"));
  house.onError((_error, c) => c.text("Something of ours has broken", 500));
  return house;
}

describe("the headers", () => {
  it.each([
    ["/", 200],
    ["/moved", 303],
    ["/broken", 500],
    ["/nowhere", 404],
  ])("stand on every answer: %s", async (path, status) => {
    const answer = await house().request(path);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
  });

  it("stand on a refused change too", async () => {
    const answer = await house().request("/change", { method: "POST" });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([403, "no-store"]);
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("let nothing inline run, nothing from elsewhere load, no form leave, nobody frame us", async () => {
    const policy = (await house().request("/")).headers.get("content-security-policy") ?? "";
    const rules = Object.fromEntries(
      policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]),
    );
    expect(rules).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "form-action": "'self'",
    });
    expect(rules).toMatchObject({ "frame-ancestors": "'none'", "base-uri": "'none'" });
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  it("keep nothing about a child in a cache, unless an answer says that it may be kept", async () => {
    expect((await house().request("/kept")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });
});

describe("a change", () => {
  const host = "lessen.alder.example";
  const send = async (headers: Record<string, string>, method = "POST") =>
    (await house().request(`http://${host}/change`, { method, headers: { host, ...headers } })).status;

  it.each<[string, Record<string, string>]>([
    ["the browser says so", { "sec-fetch-site": "same-origin" }],
    [
      "the browser says so, whatever the proxy did to the host",
      { "sec-fetch-site": "same-origin", host: "10.0.0.7:3000" },
    ],
    ["its origin is ours", { origin: `https://${host}` }],
    ["its origin is ours behind a proxy that ends TLS", { origin: `https://${host}`, "x-forwarded-proto": "https" }],
    ["the proxy spells out the usual port", { origin: `https://${host}`, host: `${host}:443` }],
    ["the host is written in capitals", { origin: `https://${host}`, host: "Lessen.Alder.Example" }],
    ["it comes from another port of ours, and is sent there", { origin: `http://${host}:3000`, host: `${host}:3000` }],
    ["an older browser names only the page", { referer: `https://${host}/incidents/new?x=1` }],
  ])("is taken when %s", async (_why, headers) => {
    expect(await send(headers)).toBe(200);
  });

  it.each<[string, Record<string, string>]>([
    ["nothing says where it came from", {}],
    ["another site sent it", { "sec-fetch-site": "cross-site" }],
    ["another site sent it and claims our origin", { "sec-fetch-site": "cross-site", origin: `https://${host}` }],
    [
      "a neighbour below the same domain sent it",
      { "sec-fetch-site": "same-site", origin: "https://blog.alder.example" },
    ],
    ["a bookmark or another program sent it", { "sec-fetch-site": "none" }],
    ["its origin is another's", { origin: "https://evil.example" }],
    ["its origin only begins like ours", { origin: `https://${host}.evil.example` }],
    ["its origin carries ours as a name", { origin: `https://${host}@evil.example` }],
    ["its origin is another port", { origin: `https://${host}:8443` }],
    ["its origin is hidden, though the page claims to be ours", { origin: "null", referer: `https://${host}/` }],
    ["its origin is no address", { origin: "lessen" }],
    ["its origin is a file", { origin: "file://" }],
    ["the page is another's", { referer: `https://evil.example/?${host}` }],
    ["a forwarded host claims to be theirs", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
    ["the host that it was sent to cannot be read", { origin: `https://${host}`, host: "[" }],
    ["neither host can be read", { origin: "http://[", host: "[" }],
  ])("is refused when %s", async (_why, headers) => {
    expect(await send(headers)).toBe(403);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("of every kind is looked at: %s", async (method) => {
    expect(await send({}, method)).toBe(403);
  });

  it.each(["GET", "HEAD", "OPTIONS"])("is not what %s asks for", async (method) => {
    expect(await send({ "sec-fetch-site": "cross-site" }, method)).toBe(200);
  });

  it("that is refused says what to do", async () => {
    const answer = await house().request("/change", { method: "POST" });
    expect(await answer.text()).toContain("Go back, open the page again, and try once more.");
  });
});
