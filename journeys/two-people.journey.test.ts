import type { Request } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { bringsIn } from "./bring-people.ts";
import { larkfield, opensInvitation, passwordOf, signsIn, withLists, writesHowTheSchoolIs } from "./larkfield.ts";
import { beginsAReport, report7a } from "./report-7a.ts";
import { thisJourney } from "./this-journey.ts";

const why = { could: "Why could it not be avoided?", otherwise: "What would have happened otherwise, to whom, how soon?" };
const after = { ended: "What happened at the end, and how was the child?", support: "What support was given afterwards, to whom, by whom?" };

describe("at Larkfield", () => {
  const journey = thisJourney();
  const school: Partial<Awaited<ReturnType<typeof larkfield>>> = {};
  const people = () => school as Awaited<ReturnType<typeof larkfield>>;

  beforeAll(async () => {
    Object.assign(school, await larkfield(journey));
  });

  it("two adults answer different questions of one report at once, and both answers stay", async () => {
    const { ada, erik } = people();
    const draft = await adasDraft(ada);
    await erik.opens("/");
    await erik.sees("Not sent yet");
    await Promise.all([ada.opens(`${draft}/why`), erik.opens(`${draft}/after`)]);
    await writesWhy(ada, "He ran towards a moving taxi.");
    await writesAfter(erik, "He chose the beanbag.");
    await Promise.all([ada.presses("Continue"), erik.presses("Continue")]);
    await Promise.all([ada.opens(`${draft}/after`), erik.opens(`${draft}/why`)]);
    expect((await ada.formHolds())["ended"]).toEqual(["He chose the beanbag."]);
    expect((await erik.formHolds())["why"]).toEqual(["He ran towards a moving taxi."]);
  });

  it("two adults answer the same question: the later one is told, sees both texts, and decides", async () => {
    const { ada, erik } = people();
    const draft = await adasDraft(ada);
    await Promise.all([ada.opens(`${draft}/why`), erik.opens(`${draft}/why`)]);
    await writesWhy(ada, "He ran towards a moving taxi.");
    await writesWhy(erik, "The taxi was still moving, and he did not look.");
    await ada.presses("Continue");
    await erik.presses("Continue");
    await erik.isAt("Why was it necessary?");
    await erik.sees("Ada Okafor has answered this too", "He ran towards a moving taxi.", "The taxi was still moving, and he did not look.");

    await erik.writes(why.could, "He ran towards a moving taxi and did not look.");
    await erik.presses("Keep what stands in this form");
    await ada.opens(`${draft}/why`);
    expect((await ada.formHolds())["why"]).toEqual(["He ran towards a moving taxi and did not look."]);
  });

  it("a tab left open since yesterday does not overwrite what was written since, and its words are not lost", async () => {
    const { ada } = people();
    const draft = await adasDraft(ada);
    await ada.opens(`${draft}/why`);
    const stale = await journey.opensTab(ada);
    await stale.opens(`${draft}/why`);
    await writesWhy(ada, "He ran towards a moving taxi.");
    await ada.presses("Continue");
    await writesWhy(stale, "He ran.");
    await stale.presses("Continue");
    await stale.isAt("Why was it necessary?");
    await stale.sees("He ran towards a moving taxi.", "You wrote He ran.");
    expect((await stale.formHolds())["why"]).toEqual(["He ran."]);
    await ada.opens(`${draft}/why`);
    expect((await ada.formHolds())["why"]).toEqual(["He ran towards a moving taxi."]);
  });

  it("the same page sent again, and the same page looked at again, change nothing", async () => {
    const { ada } = people();
    const draft = await adasDraft(ada);
    await ada.opens(`${draft}/why`);
    await ada.writes(why.otherwise, "He would have been hit.");
    await ada.presses("Continue");
    await ada.isAt("Why was it necessary?");
    expect((await ada.formHolds())["otherwise"]).toEqual(["He would have been hit."]);
    await ada.arrives(() => ada.page.reload());
    expect((await ada.formHolds())["otherwise"]).toEqual(["He would have been hit."]);
    await ada.doesNotSee("has answered this too");
    await ada.writes(why.could, "He ran towards a moving taxi.");
    await ada.presses("Continue");
    await ada.isAt("Was anyone hurt?");
  });

  it("several reports at once stay apart, and all stand on the first page", async () => {
    const { amira } = people();
    const [first, second] = [await adasDraft(amira), await adasDraft(amira)];
    await amira.opens(`${first}/why`);
    await writesWhy(amira, "The first one.");
    await amira.presses("Save and come back");
    await amira.opens(`${second}/why`);
    expect((await amira.formHolds())["why"]).toEqual([""]);
    await amira.opens("/");
    expect(await amira.page.locator(`a[href="${first}"], a[href="${second}"]`).count()).toBe(2);
    await amira.opens(first);
    await amira.presses("Put this report away without sending it");
    await amira.opens("/");
    expect(await amira.page.locator(`a[href="${first}"]`).count()).toBe(0);
    expect(await amira.page.locator(`a[href="${second}"]`).count()).toBe(1);
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

    // Back to the answers after sending: they are a record now.
    await hand.page.goBack();
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
    await helen.isAt("Confirmed");
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

/** A report with its children and adults, Ada Okafor and Erik Lund among them. Returns its address. */
async function adasDraft(person: Person): Promise<string> {
  await beginsAReport(person, 1);
  await person.chooses("Adult", "Ada Okafor");
  await person.chooses("Another adult", "Erik Lund");
  await person.presses("Continue");
  return person.path().replace(/\/[^/]+$/, "");
}

async function writesWhy(person: Person, words: string): Promise<void> {
  await person.writes(why.could, words);
  await person.writes(why.otherwise, "He would have been hit.");
}

async function writesAfter(person: Person, words: string): Promise<void> {
  await person.writes(after.ended, words);
  await person.writes(after.support, "A cold pack.");
}

/** Two presses within a moment. A script keeps the second one back; without one the server gets both. */
async function pressesTwice(person: Person, words: string): Promise<void> {
  const sent: string[] = [];
  const counts = (request: Request) => void (request.method() === "POST" && sent.push(request.url()));
  person.page.on("request", counts);
  await person.arrives(() => person.button(words).dblclick({ delay: 10, noWaitAfter: true }));
  await person.page.waitForLoadState("networkidle");
  person.page.off("request", counts);
  expect(sent.length, words).toBe(person.runsScripts ? 1 : 2);
  await person.looks();
}

/** A second press may end at the sign-in page: whoever set up has their password. */
async function signsInIfAsked(person: Person): Promise<void> {
  if (person.path().startsWith("/sign-in")) await signsIn(person);
}
