import { beforeAll, expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { larkfield } from "./larkfield.ts";
import { beginsAReport } from "./report-7a.ts";
import { thisJourney } from "./this-journey.ts";

const why = {
  could: "Why could it not be avoided?",
  otherwise: "What would have happened otherwise, to whom, how soon?",
};
const after = {
  ended: "What happened at the end, and how was the child?",
  support: "What support was given afterwards, to whom, by whom?",
};

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
  await erik.sees(
    "Ada Okafor has answered this too",
    "He ran towards a moving taxi.",
    "The taxi was still moving, and he did not look.",
  );

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
