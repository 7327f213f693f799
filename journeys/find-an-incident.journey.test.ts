import { beforeAll, expect, it } from "vitest";
import type { Person, Screen } from "./a-person.ts";
import { setsUpLarkfield, signsIn, withLists } from "./larkfield.ts";
import { sendsShortReports } from "./short-reports.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

beforeAll(async () => {
  const helen = await journey.comes("Helen");
  await setsUpLarkfield(helen);
  await withLists((folder) => journey.lessen().command("import", folder, "--yes"));
  await sendsShortReports(helen, "Ada Okafor", [
    { child: "Sami Kaya, Willow", place: "Hall", day: "2026-06-15", why: "A kestrel flew in." },
    { child: "Leo Hart, Willow", place: "Playground", day: "2026-06-16", why: "The kestrel again." },
    { child: "Sami Kaya, Willow", place: "Playground", day: "2026-06-17", why: "Two kestrels." },
    { child: "Sami Kaya, Willow", place: "Playground", day: "2026-06-18", why: "The gate stood open." },
  ]);
}, 120_000);

it.each([
  ["on a phone", {}],
  ["on a phone that runs no scripts", { scripts: false }],
  ["by keyboard alone, 320 px wide", { keyboard: true, width: 320 }],
] satisfies [string, Screen][])("the head finds an incident and comes back to the same list, %s", async (_, screen) => {
  const helen = await journey.comes("Helen", screen);
  await helen.opens("/incidents");
  await signsIn(helen);
  await helen.sees("4 incidents", "0004 · Sami Kaya", "Owed: the rest of the record, 1 statement, the review");

  await helen.writes("Words in the records", "kestrel");
  await helen.presses("Search");
  await helen.sees("3 incidents", "Words: kestrel");
  expect(helen.path()).not.toContain("kestrel");

  await narrowsTo(helen, { Child: "Sami Kaya, Willow", Place: "Playground" });
  await helen.sees("1 incident", "0003 · Sami Kaya", "Child: Sami Kaya, Willow", "Place: Playground");

  await helen.follows(/^Place: Playground/);
  await helen.sees("2 incidents", "0001 · Sami Kaya", "0003 · Sami Kaya");
  await helen.doesNotSee("Place: Playground");

  await narrowsTo(helen, { "Still owed": "The review" });
  await helen.sees("2 incidents", "The review owed");
  await helen.unfolds("Narrow the list");
  // The browser's own box for a day takes it in the order of the browser's language.
  await helen.page.getByLabel("From", { exact: true }).fill("2026-06-16");
  await helen.presses("Show these");
  await helen.sees("1 incident", "From 16 June 2026");

  const list = helen.path();
  await helen.follows("0003 · Sami Kaya");
  await helen.sees("Two kestrels.");
  await helen.page.goBack();
  expect(helen.path()).toBe(list);
  await helen.sees("1 incident", "Words: kestrel", "The review owed", "From 16 June 2026");

  await helen.follows("Show all again");
  await helen.follows("Only those with something owed");
  await helen.sees("4 incidents", "Anything owed");
});

async function narrowsTo(person: Person, choices: Record<string, string>): Promise<void> {
  await person.unfolds("Narrow the list");
  for (const [label, choice] of Object.entries(choices)) await person.chooses(label, choice);
  await person.presses("Show these");
}
