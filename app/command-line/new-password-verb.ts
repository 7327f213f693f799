import { replacePassword } from "#access";
import { Temporal } from "#dates";
import { readSettings } from "#platform";
import { readWords } from "./read-words.ts";
import type { Verb } from "./verbs.ts";
import { withDatabase } from "./with-database.ts";

/** `new-password EMAIL`: for somebody who has forgotten theirs, once you are sure who they are. */
export const newPasswordVerb: Verb = {
  help: "Give EMAIL a new password, for somebody who has forgotten theirs",
  run: async (words, speaker) => {
    const [email] = readWords(words, {}).plain;
    if (email === undefined) throw new Error("Name the e-mail address that signs in: new-password EMAIL");
    speaker.say("Making a new password. The old one stops working, and the person is signed out everywhere.");
    const outcome = await withDatabase(readSettings(process.env), ({ database }) =>
      replacePassword(database, email, Temporal.Now.instant()),
    );
    if (outcome.kind === "nobody")
      throw new Error("Nobody signs in with this e-mail address. Check it in the list under Sign-ins.");
    speaker.answer(`The new password: ${outcome.password}\nIt is shown only this once. Hand it over in person.`, {
      password: outcome.password,
    });
    return 0;
  },
};
