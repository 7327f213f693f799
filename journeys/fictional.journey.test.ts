import { describe, expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { setsUpLarkfield } from "./larkfield.ts";
import { thisJourney } from "./this-journey.ts";

const banner = "A fictional school. Nobody here is real.";

/** Who may be come in as, the ways that stand open to them, and what is closed. */
const roles = [
  { name: "Sam", open: ["/incidents"], closed: ["/people", "/people/bring", "/sign-ins"] },
  { name: "Amira", open: ["/incidents", "/incidents/drafts/new"], closed: ["/people/bring", "/sign-ins"] },
  { name: "Ruth", open: ["/incidents", "/people", "/sign-ins"], closed: [] },
  { name: "Hilary", open: ["/people", "/people/bring", "/sign-ins"], closed: ["/incidents", "/incidents/drafts/new"] },
  { name: "Bernard", open: [], closed: ["/incidents", "/people", "/sign-ins", "/incidents/drafts/new"] },
];

describe("an empty Lessen", () => {
  const journey = thisJourney();

  it("a visitor looks round a fictional school, comes in as everybody, and sees only what is theirs", async () => {
    const visitor = await journey.comes("A visitor", { width: 390, height: 800 });
    await visitor.opens("/");
    await visitor.presses("Look around a fictional school");
    await visitor.isAt("Filling the fictional school");
    await visitor.page.getByRole("heading", { name: "Come in as somebody" }).waitFor({ timeout: 150_000 });
    await visitor.looks();

    const record = await newestRecord(visitor);
    for (const { name, open, closed } of roles) {
      await comesInAs(visitor, name);
      for (const path of open) await opensAndSeesTheBanner(visitor, path, true);
      for (const path of closed) await opensAndSeesTheBanner(visitor, path, false);
      const readsAll = name === "Amira" || name === "Ruth";
      if (readsAll) await opensAndSeesTheBanner(visitor, record, true);
      if (!readsAll && name !== "Sam") await opensAndSeesTheBanner(visitor, record, false);
      await opensAndSeesTheBanner(visitor, `${record}/looks`, readsAll);
      await visitor.opens("/");
      await visitor.presses("Sign out");
    }
  });

  it("an adult of the fictional school sees only the incidents they had a part in", async () => {
    const visitor = await journey.comes("A visitor", { width: 1280, height: 800, scale: 1 });
    const counted = async (name: string) => {
      await comesInAs(visitor, name);
      await visitor.opens("/incidents");
      return Number(/([\d,]+) incidents?/.exec(await visitor.reads())?.[1]?.replace(",", ""));
    };
    const [sams, all] = [await counted("Sam"), await counted("Ruth")];
    expect(sams).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(sams * 2);
    expect(await journey.lessen().command("verify")).toMatch(/^Whole/);
  });
});

describe("beside a real school", () => {
  const journey = thisJourney();

  it("once a real school is set up, nobody fills a fictional one or comes in without a password", async () => {
    const [helen, visitor] = [await journey.comes("Helen"), await journey.comes("A visitor")];
    // The visitor has the first page open from before.
    await visitor.opens("/");
    await setsUpLarkfield(helen);
    await visitor.presses("Look around a fictional school");
    await visitor.isAt("Sign in");
    await visitor.opens("/first-visit/fictional");
    await visitor.isAt("Sign in");
    await visitor.opens("/first-visit/set-up");
    await visitor.isAt("Sign in");
    await helen.opens("/");
    await helen.doesNotSee("A fictional school.");
    const seed = await journey
      .lessen()
      .command("seed")
      .catch((error: { code: number; stderr: string }) => error);
    expect(seed).toMatchObject({ code: 1 });
  });
});

async function comesInAs(visitor: Person, name: string): Promise<void> {
  await visitor.opens("/first-visit/fictional");
  await visitor.presses(`Come in as ${name}`);
  await visitor.sees(banner, "Fernlow School", `, ${name}.`);
}

async function opensAndSeesTheBanner(visitor: Person, path: string, isTheirs: boolean): Promise<void> {
  await visitor.opens(path);
  await visitor.sees(banner);
  const heading = await visitor.page.locator("h1").first().innerText();
  expect(heading === "There is nothing here for you", `${path}: ${heading}`).toBe(!isTheirs);
}

/** The newest record, as the head finds it. */
async function newestRecord(visitor: Person): Promise<string> {
  await comesInAs(visitor, "Ruth");
  await visitor.opens("/incidents");
  await visitor.arrives(() => visitor.page.locator(".ls-list a[href^='/incidents/']").first().click());
  return visitor.path();
}
