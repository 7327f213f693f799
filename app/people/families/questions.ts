import { choice, defineForm, words } from "#platform";
import { emailOrNone } from "../page/fields.ts";

const standings = ["yes", "no", "ask"] as const;

const standing = "Choose yes, no, or that it must still be asked";

/** The questions about a family member: who they are, and how they stand to one child. */
export const familyForm = defineForm({
  givenName: words({ missing: "Enter their given name", most: 100 }),
  familyName: words({ missing: "Enter their family name, or “-” for somebody with one name only", most: 100 }),
  phone: words({ most: 40 }),
  email: emailOrNone,
  language: words({ most: 60 }),
  relationship: words({ most: 100 }),
  parentalResponsibility: choice(standings, standing),
  mayBeTold: choice(standings, standing),
});

/** A standing in plain words. */
export const standingWords = {
  yes: "Yes",
  no: "No",
  ask: "Must still be asked",
} as const;
