import { choice, defineForm, words } from "#platform";
import { emailOrNone } from "../page/fields.ts";

const standings = ["yes", "no", "ask"] as const;

const standingFields = {
  relationship: words({ most: 100 }),
  parentalResponsibility: choice(standings, "Choose yes, no, or that it must still be asked"),
  mayBeTold: choice(standings, "Choose yes, no, or that it must still be asked"),
};

/** The questions about one family member's standing to one child. */
export const standingForm = defineForm(standingFields);

/** The same, and who they are, when somebody is added by hand. */
export const newFamilyForm = defineForm({
  givenName: words({ missing: "Enter their given name", most: 100 }),
  familyName: words({ missing: "Enter their family name, or - for somebody with one name only", most: 100 }),
  phone: words({ most: 40 }),
  email: emailOrNone,
  language: words({ most: 60 }),
  ...standingFields,
});

/** A standing in plain words. */
export const standingWords = {
  yes: "Yes",
  no: "No",
  ask: "Must still be asked",
} as const;
