import { defineForm, textsOf, words, type Field } from "#platform";
import { emailOrNone } from "../page/fields.ts";

const ids: Field<string[]> = (typed, name) => ({ value: textsOf(typed, name) });

/** The questions about an adult: the same when one is added and when one is changed. */
export const adultForm = defineForm({
  givenName: words({ missing: "Enter the adult's given name", most: 100 }),
  familyName: words({ missing: "Enter the adult's family name, or “-” for somebody with one name only", most: 100 }),
  knownAs: words({ most: 100 }),
  jobTitle: words({ most: 100 }),
  email: emailOrNone,
  classes: ids,
  newClass: words({ most: 100 }),
});
