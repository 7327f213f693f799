import type { Route } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { bringsIn, waitsUntilApplied } from "./bring-people.ts";
import { larkfield, opensInvitation, passwordOf, signsIn, withLists, writesHowTheSchoolIs } from "./larkfield.ts";
import { report7a } from "./report-7a.ts";
import { thisJourney } from "./this-journey.ts";

describe("at Larkfield", () => {
  const journey = thisJourney();
  const school: Partial<Awaited<ReturnType<typeof larkfield>>> = {};
  const people = () => school as Awaited<ReturnType<typeof larkfield>>;

  beforeAll(async () => {
    Object.assign(school, await larkfield(journey));
  });

  it.each([
    ["with scripts", true],
    ["without scripts", false],
  ])("a tired hand presses every button twice, %s, and everything is done once", async (_, scripts) => {
    const { ada, erik, amira } = people();
    const hand = await journey.comes("Ada", { scripts });
    await hand.page.context().addCookies(await ada.page.context().cookies());
    await hand.opens("/");
    await hand.presses("Record what happened");
    const draft = hand.path().replace(/\/[^/]+$/, "");
    for (const { heading, answer } of shortReport) {
      await hand.isAt(heading);
      await answer(hand);
      await pressesTwice(hand, "Continue");
      await hand.doesNotSee("has answered this too");
    }
    await pressesTwice(hand, "Send the report");
    const record = hand.path();
    expect(record).toMatch(/^\/incidents\/[0-9a-f-]{36}$/);

    // Back after sending, and an old address: the answers are a record now.
    await hand.page.goBack();
    expect(hand.path()).toBe(record);
    await hand.opens(`${draft}/why`);
    expect(hand.path()).toBe(record);
    await hand.unfolds("Add words to this record");
    await hand.writes("What should stand beside the record?", "His mother rang.");
    await pressesTwice(hand, "Add these words");
    expect((await hand.reads()).split("His mother rang.")).toHaveLength(2);

    const erikToo = await journey.comes("Erik", { scripts });
    await erikToo.page.context().addCookies(await erik.page.context().cookies());
    await erikToo.opens("/");
    await erikToo.follows(/Your statement/);
    await erikToo.writes("In your own words", "I came when Ada called.");
    await pressesTwice(erikToo, "Give this statement");
    await erikToo.opens(record);
    expect((await erikToo.reads()).split("I came when Ada called.")).toHaveLength(2);

    const amiraToo = await journey.comes("Amira", { scripts });
    await amiraToo.page.context().addCookies(await amira.page.context().cookies());
    await amiraToo.opens(`${record}/review`);
    await amiraToo.chooses("Whom?", "Ada Okafor");
    await amiraToo.writes("Your question", "Where were your hands?");
    await pressesTwice(amiraToo, "Send the question");
    expect((await amiraToo.reads()).split("Where were your hands?")).toHaveLength(2);
    await amiraToo.ticks("Was it necessary?", "Yes");
    await amiraToo.ticks("Was it proportionate", "Yes");
    await amiraToo.writes("Why?", "A moving taxi.", 0);
    await amiraToo.writes("Why?", "Seconds.", 1);
    await amiraToo.writes("Your password, to sign", passwordOf(amiraToo));
    await pressesTwice(amiraToo, "Sign as Amira Haddad");
    await amiraToo.opens(record);
    expect((await amiraToo.reads()).split("A moving taxi.")).toHaveLength(2);
    expect(await journey.lessen().command("verify")).toMatch(/^Whole/);
  });

  it("however often buttons were pressed, each report became one incident", async () => {
    const { amira } = people();
    await amira.opens("/incidents");
    await amira.sees("2 incidents", "0001 · Sami Kaya", "0002 · Sami Kaya");
  });

  it("a report sent from one tab is not sent again from another that was left open", async () => {
    const { ada } = people();
    await ada.opens("/");
    await ada.presses("Record what happened");
    for (const { answer } of shortReport) {
      await answer(ada);
      await ada.presses("Continue");
    }
    const stale = await journey.opensTab(ada);
    await stale.opens(ada.path());
    await ada.presses("Send the report");
    await stale.presses("Send the report");
    expect(stale.path()).toBe(ada.path());
    await stale.sees("Incident 0003");
  });
});

describe("at an empty Lessen, without scripts", () => {
  const journey = thisJourney();

  it("a school is set up once, and everybody comes in, however often they press", async () => {
    const helen = await journey.comes("Helen", { scripts: false });
    await helen.opens("/first-visit/set-up");
    await writesHowTheSchoolIs(helen);
    await pressesTwice(helen, "Set up the school");
    await signsInIfAsked(helen);
    await withLists(async (_, files) => bringsIn(helen, files));
    await pressesTwice(helen, "Confirm these changes");
    await waitsUntilApplied(helen);
    await helen.opens("/people");
    expect((await helen.reads()).split("Sami Kaya")).toHaveLength(2);

    await opensInvitation(helen, "Ada");
    await pressesTwice(helen, "Make an invitation link");
    const ada = await journey.comes("Ada", { scripts: false });
    await ada.opens((await helen.page.locator(".ls-link-to-copy").innerText()).trim());
    await ada.writes("Choose a password", passwordOf(ada));
    await pressesTwice(ada, "Keep this password and go on");
    // The second press finds the link used, and says where to go on.
    if ((await ada.page.getByRole("link", { name: "Sign in" }).count()) > 0) await ada.follows("Sign in");
    await signsInIfAsked(ada);
    await ada.sees("Ada Okafor", "Record what happened");
    expect(await journey.lessen().command("verify")).toMatch(/^Whole/);
  });
});

/** Sami's afternoon with one line only: what it takes to send a report. */
const shortReport = report7a
  .filter(({ name }) => !/^segment-[2-7]$/.test(name))
  .map((page) => (page.name === "what-happened" ? { ...page, answer: oneLine } : page));

async function oneLine(ada: Person): Promise<void> {
  await ada.chooses("What was done", "Short grab or block, such as running into a road");
  await ada.writes("From", "15:05:10");
  await ada.writes("To", "15:05:25");
}

/** Two presses within a moment. A script keeps the second one back; without one the server gets both at once. */
async function pressesTwice(person: Person, words: string): Promise<void> {
  const sent: number[] = [];
  const sendsBoth = async (route: Route) => {
    if (route.request().method() !== "POST") return route.continue();
    const twin = person.runsScripts ? [] : [route.fetch({ maxRedirects: 0 })];
    await Promise.all([route.continue(), ...twin.map(async (answer) => sent.push((await answer).status()))]);
    sent.push(200);
  };
  await person.page.route("**", sendsBoth);
  const press = person.button(words);
  await person.arrives(() => (person.runsScripts ? press.dblclick({ delay: 10, noWaitAfter: true }) : press.click()));
  await person.page.waitForLoadState("networkidle");
  await person.page.unroute("**", sendsBoth);
  // Both were heard: neither was turned away as a stranger's, and nothing broke.
  const heard = sent.filter((status) => status !== 403 && status < 500).length;
  expect({ words, heard }).toEqual({ words, heard: person.runsScripts ? 1 : 2 });
  await person.looks();
}

/** A second press may end at the sign-in page: whoever set up has their password. */
async function signsInIfAsked(person: Person): Promise<void> {
  if (person.path().startsWith("/sign-in")) await signsIn(person);
}
