import { withLists } from "./larkfield.ts";
import type { Person } from "./a-person.ts";

/** Helen brings in the office's two lists on the page, looks at what would change, and confirms. */
export async function bringsInTheLists(helen: Person): Promise<void> {
  await withLists(async (_, files) => bringsIn(helen, files));
  await helen.presses("Confirm these changes");
  await waitsUntilApplied(helen);
  await helen.sees("Done. The school's people are as the file said.");
  await helen.opens("/people");
  await helen.sees("Sami Kaya", "Leo Hart");
}

/** Waits while a confirmed file is being applied: the page looks again by itself, without scripts too. */
export async function waitsUntilApplied(helen: Person): Promise<void> {
  await helen.page.getByRole("heading", { level: 1, name: "Confirmed", exact: true }).waitFor({ timeout: 30_000 });
  await helen.looks();
}

/** Brings files and waits until they are read. */
export async function bringsIn(
  helen: Person,
  files: string[] | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await helen.opens("/people/bring");
  await helen.page.getByLabel("Files from your school's system").setInputFiles(files);
  await helen.presses("Read these files");
  // The page looks again by itself, without scripts too.
  await helen.page
    .getByRole("heading", { level: 1 })
    .filter({ hasNotText: "Reading your files" })
    .waitFor({ timeout: 30_000 });
  await helen.looks();
}
