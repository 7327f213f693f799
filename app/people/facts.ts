import { factList } from "#platform";
import { z } from "zod";
import { notAppliedWhys } from "./bring/apply-progress.ts";

const none = z.strictObject({});
const fields = z.array(z.string());
const counts = z.strictObject({ added: z.int(), changed: z.int(), returned: z.int(), ended: z.int(), left: z.int() });
const byKind = z.strictObject({
  children: counts,
  adults: counts,
  families: counts,
  groups: counts,
  ties: counts,
  memberships: counts,
});
/** Which brought file did it; absent where a person typed it here. */
const byFile = { file: z.uuid().optional() };
const byFileOnly = z.strictObject(byFile);
const byFileFields = z.strictObject({ ...byFile, fields });

/** What the trail keeps of the school's people, places and days. Ids and counts only. */
export const peopleFact = factList({
  "roster-brought": { sentence: "A file with the school's people was brought.", details: none },
  "roster-read": { sentence: "A brought file was read. Nobody was changed by it yet.", details: none },
  "roster-refused": { sentence: "A brought file could not be read, and was thrown away.", details: none },
  "roster-answered": {
    sentence: "Somebody said which school a file is of, or who in it is already here.",
    details: z.strictObject({ schools: z.int(), people: z.int() }),
  },
  "roster-confirmed": { sentence: "A file's changes to the school's people were confirmed.", details: none },
  "roster-not-applied": {
    sentence: "A confirmed file changed nobody, and waits for a yes again.",
    details: z.strictObject({ why: z.enum(notAppliedWhys) }),
  },
  "roster-applied": {
    sentence: "A file's changes to the school's people were made.",
    // Of a large file the counts are the whole entry; `each` says that every person has an entry of their own besides.
    details: z.strictObject({ each: z.boolean(), ...byKind.shape }),
  },
  "roster-turned-away": { sentence: "A file's changes were turned away.", details: none },
  "roster-emptied": {
    sentence: "A file that nobody had decided on for two weeks was emptied.",
    details: none,
  },
  "child-added": { sentence: "A child was added.", details: byFileOnly },
  "child-changed": {
    sentence: "A child's details were changed.",
    // `kept`: the office said that files are not to change these fields again; the latest entry about a field counts.
    details: z.strictObject({ ...byFile, fields, kept: z.boolean().optional() }),
  },
  "child-ended": { sentence: "A child left the school.", details: byFileOnly },
  "child-returned": { sentence: "A child who had left came back.", details: byFileOnly },
  "child-looked-at": { sentence: "A child's page was looked at.", details: none },
  "people-list-looked-at": {
    sentence: "A list of the school's people was looked at.",
    details: z.strictObject({ list: z.enum(["children", "adults", "families"]), shown: z.int() }),
  },
  "adult-added": { sentence: "An adult was added.", details: byFileOnly },
  "adult-changed": { sentence: "An adult's details were changed.", details: byFileFields },
  "adult-ended": { sentence: "An adult left the school.", details: byFileOnly },
  "adult-returned": { sentence: "An adult who had left came back.", details: byFileOnly },
  "family-added": { sentence: "A family member was added.", details: byFileOnly },
  "family-changed": { sentence: "A family member's details were changed.", details: byFileFields },
  "family-ended": { sentence: "A family member is no longer in the school's lists.", details: byFileOnly },
  "family-returned": { sentence: "A family member is in the school's lists again.", details: byFileOnly },
  "family-tie-added": {
    sentence: "A family member was tied to a child.",
    details: z.strictObject({ family: z.uuid() }),
  },
  "family-tie-ended": {
    sentence: "Somebody is no longer a child's family.",
    details: z.strictObject({ family: z.uuid() }),
  },
  "family-tie-changed": {
    sentence: "A family member's standing was changed.",
    details: z.strictObject({ family: z.uuid(), fields }),
  },
  "place-added": { sentence: "A place was added.", details: none },
  "place-ended": { sentence: "A place is no longer used.", details: none },
  "technique-added": { sentence: "A technique was added to the school's library.", details: none },
  "technique-changed": {
    sentence: "Something new was said of a technique. What was said before is kept.",
    details: z.strictObject({ fields }),
  },
  "technique-ended": { sentence: "A technique was taken out of the school's library.", details: none },
  "calendar-changed": {
    sentence: "Term dates or closures were changed.",
    details: z.strictObject({ added: z.int(), withdrawn: z.int() }),
  },
  "settings-changed": { sentence: "The school's settings were changed.", details: z.strictObject({ fields }) },
});
