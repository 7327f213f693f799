import { expect, it } from "vitest";
import { bringsIn, waitsUntilApplied } from "./bring-people.ts";
import { setsUpLarkfield, signsIn } from "./larkfield.ts";
import { larkfieldExport } from "./larkfield-export.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("a new school brings in its people from its own system, sees first what would change, and brings the file again for nothing", async () => {
  const helen = await journey.comes("Helen", { width: 1280, height: 800, scale: 1 });
  await setsUpLarkfield(helen);

  await bringsIn(helen, larkfieldExport());
  await helen.isAt("This is what would change");
  await helen.sees("Nothing has been changed yet.");
  expect(addedIn(await helen.reads())).toEqual({ Children: 3, Adults: 2, "Family members": 1, Classes: 1 });
  await helen.opens("/people");
  await helen.doesNotSee("Sami Kaya");

  await helen.page.goBack();
  await helen.presses("Confirm these changes");
  await waitsUntilApplied(helen);
  await helen.sees("Done. The school's people are as the file said.");
  await helen.opens("/people");
  await helen.sees("Sami Kaya", "Zoë O'Brien-Łęcka", "Willow");
  await helen.follows(/Sami Kaya/);
  await helen.sees("Nur Kaya");
  await helen.doesNotSee("ETHNICMARK", "Secret-1");
  await helen.opens("/people/adults");
  await helen.sees("Ada Okafor", "Erik Lund");

  await bringsIn(helen, larkfieldExport());
  await helen.isAt("Nothing would change");
  await helen.sees("The files say what Lessen already knows.");
  await helen.presses("Turn this file away");
  await helen.sees("Turned away.");
  expect(await journey.lessen().command("verify")).toMatch(/^Whole/);
});

it("the office's pages are sound on a phone", async () => {
  const helen = await journey.comes("Helen");
  await helen.opens("/people");
  await signsIn(helen);
  for (const section of ["children/new", "adults", "adults/new", "families", "places", "days", "settings", "bring"]) {
    await helen.opens(`/people/${section}`);
    await helen.doesNotSee("There is nothing here for you");
  }
  await helen.opens("/people");
  await helen.follows(/Zoë/);
  await helen.opens("/people/adults");
  await helen.follows(/Ada Okafor/);
});

it("a file that is no list of people is explained, and nobody is changed", async () => {
  const helen = await journey.comes("Helen");
  await helen.opens("/people/bring");
  await signsIn(helen);
  await bringsIn(helen, { name: "holiday.zip", mimeType: "application/zip", buffer: Buffer.from("This is no zip.") });
  await helen.isAt("These files could not be read");
  await helen.opens("/people/bring");
  await helen.presses("Read these files");
  await helen.sees("Choose a file");
});

/** How many of each kind the table says are added. */
function addedIn(shown: string): Record<string, number> {
  const kinds = ["Children", "Adults", "Family members", "Classes"];
  return Object.fromEntries(kinds.map((kind) => [kind, Number(new RegExp(`${kind} (\\d+)`).exec(shown)?.[1])]));
}
