import { createServer, type IncomingMessage, type Server } from "node:http";
import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { expectNoAxeViolations } from "../app/platform/page/for-tests.ts";
import { the } from "./fixture-page.ts";
import { warnBeforeSessionEnds, type Ask } from "./session-warning.ts";

const minutes = 60_000;
/** A report's question on a real server: a version, a conflict when it is not the one seen, a session that can end. */
const school = { version: 4, words: "", posts: [] as URLSearchParams[], signedIn: true, reachable: true, theirs: 0 };
let server: Server;
let origin: string;

const inside = (body: string) =>
  `<!doctype html><html lang="en"><title>x</title><body data-session-seconds="3600"><main><h1>x</h1>${body}</main>`;
const question = () =>
  inside(`<form method="post" data-keeps-draft><input type="hidden" name="seen" value="${school.version}"/>
    <label>Words <textarea name="words">${school.words}</textarea></label>
    <label>Password <input name="secret" type="text" autocomplete="current-password"></label>
    <button name="press" value="continue">Continue</button></form>`);

beforeEach(async () => {
  Object.assign(school, { version: 4, words: "", posts: [], signedIn: true, reachable: true, theirs: 0 });
  server = createServer((request, answer) => {
    void respond(request).then(([status, headers, body]) => {
      answer.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  server.closeAllConnections();
  server.close();
});

async function respond(request: IncomingMessage): Promise<[number, Record<string, string>, string]> {
  if (!school.signedIn) return [200, {}, "<!doctype html><body>Sign in"];
  if (request.method === "GET") return [200, {}, question()];
  let sent = "";
  for await (const part of request) sent += String(part);
  const typed = new URLSearchParams(sent);
  school.posts.push(typed);
  if (typed.get("seen") !== String(school.version)) return [409, {}, inside("A colleague has answered this too")];
  school.version += 1 + school.theirs;
  school.words = typed.get("words") ?? "";
  return [303, { location: "/drafts" }, ""];
}

function open() {
  const { window } = new JSDOM(question(), { url: `${origin}/question` });
  const page = window.document;
  const ask: Ask = (address, how) =>
    school.reachable ? fetch(new URL(address, origin), how) : Promise.reject(new TypeError("no network"));
  warnBeforeSessionEnds(page, ask);
  const type = (words: string) => void (the<HTMLTextAreaElement>(page, "textarea").value = words);
  const bar = () => page.querySelector(".ls-session-warning")?.textContent;
  const seen = () => the<HTMLInputElement>(page, "[name=seen]").value;
  return { window, page, type, bar, seen };
}

const waitFor = (minute: number) => vi.advanceTimersByTimeAsync(minute * minutes + 200);
/** The network is real: its answers come in their own time, while the page's timers stand still. */
async function eventually(claim: () => void) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return claim();
    } catch {
      await new Promise((next) => void setImmediate(next));
      await vi.advanceTimersByTimeAsync(10);
    }
  }
  claim();
}

it("says nothing until five minutes before the end", async () => {
  const { bar } = open();
  await waitFor(54.9);
  expect(bar()).toBeUndefined();
  await waitFor(0.1);
  expect(bar()).toBe("Your session ends in 5 minutes.Stay signed in");
});

it("saves what was typed, and the person's next press does not meet their own save", async () => {
  const { bar, type, seen, page } = open();
  type("Jo sat down.\nThen Jo smiled.");
  the<HTMLInputElement>(page, "[name=secret]").value = "open sesame";
  await vi.advanceTimersByTimeAsync(55 * minutes + 110);
  expect(bar()).toContain("Your session ends in 5 minutes. What you typed is being saved.");
  await eventually(() => expect(bar()).toBe("What you typed is saved. You are still signed in."));
  expect(Object.fromEntries(school.posts[0] ?? [])).toEqual({
    words: "Jo sat down.\nThen Jo smiled.",
    seen: "4",
    press: "later",
  });
  expect([seen(), school.version]).toEqual(["5", 5]);
});

it("a device left lying is signed out in the end: what is saved is not saved again", async () => {
  const { bar, type } = open();
  type("Jo sat down.");
  await waitFor(55);
  await eventually(() => expect(bar()).toContain("is saved. You"));
  await waitFor(55);
  expect(bar()).toContain("Your session ends in 5 minutes.Stay");
  await waitFor(5);
  expect(bar()).toContain("Your session has ended. Your words are still here");
  expect(school.posts).toHaveLength(1);
});

it("Stay signed in asks the server, takes the bar away and goes back to the words", async () => {
  const { bar, page } = open();
  the<HTMLElement>(page, "textarea").focus();
  await waitFor(55);
  the<HTMLElement>(page, ".ls-session-warning button").click();
  await eventually(() => expect(bar()).toBeUndefined());
  expect(page.activeElement?.tagName).toBe("TEXTAREA");
  await waitFor(54);
  expect(bar()).toBeUndefined();
  await waitFor(1);
  expect(bar()).toContain("5 minutes");
});

it("does not claim that a session lives when the server answers with the sign-in page", async () => {
  const { bar, page } = open();
  await waitFor(55);
  school.signedIn = false;
  the<HTMLElement>(page, ".ls-session-warning button").click();
  await eventually(() => expect(bar()).toContain("your session has ended"));
});

it("does not claim that words are saved when there is no network", async () => {
  const { bar, type, seen } = open();
  type("Jo sat down.");
  school.reachable = false;
  await waitFor(55);
  await eventually(() => expect(bar()).toContain("could not be saved by itself"));
  expect(seen()).toBe("4");
});

it("a colleague's answer is never overwritten: the version stays, and the next press meets it", async () => {
  const { bar, type, seen } = open();
  type("Jo sat down.");
  school.version = 5;
  await waitFor(55);
  await eventually(() => expect(bar()).toContain("could not be saved by itself"));
  expect(seen()).toBe("4");
});

it("a colleague's answer right after the save is not overwritten either", async () => {
  const { bar, type, seen } = open();
  type("Jo sat down.");
  school.theirs = 1;
  await waitFor(55);
  await eventually(() => expect(bar()).toContain("What you typed is saved."));
  expect(seen()).toBe("4");
});

it("a press while the draft is being saved waits for it", async () => {
  const { window, page, type, bar } = open();
  const pressed: string[] = [];
  the<HTMLFormElement>(page, "form").requestSubmit = (button) => void pressed.push(button?.getAttribute("value") ?? "");
  type("Jo sat down.");
  await vi.advanceTimersByTimeAsync(55 * minutes);
  const submit = new window.SubmitEvent("submit", { cancelable: true, submitter: the(page, "form button") });
  expect(the(page, "form").dispatchEvent(submit)).toBe(false);
  expect(pressed).toEqual([]);
  await eventually(() => expect(bar()).toContain("saved. You"));
  expect(pressed).toEqual(["continue"]);
});

it("nothing in the bar is barred by the policy or by axe", async () => {
  const { page } = open();
  await waitFor(55);
  expect(the(page, ".ls-session-warning").outerHTML).not.toMatch(/style=|onclick/);
  vi.useRealTimers();
  await expectNoAxeViolations(page.documentElement.outerHTML);
});

it("a page outside a session counts nothing down", async () => {
  const { window } = new JSDOM("<body>Sign in", { url: origin });
  warnBeforeSessionEnds(window.document, () => Promise.reject(new Error("not asked")));
  await waitFor(600);
  expect(window.document.querySelector(".ls-session-warning")).toBeNull();
});
