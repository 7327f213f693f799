import { factList } from "#platform";
import { z } from "zod";
import { roles } from "./rules/roles.ts";

/** What the trail keeps of signing in and of who belongs. Ids and roles only. */
export const accessFact = factList({
  "school-set-up": { sentence: "The school was set up.", details: z.strictObject({ fictional: z.boolean() }) },
  "signed-in": { sentence: "Signed in.", details: z.strictObject({}) },
  "signed-out": { sentence: "Signed out.", details: z.strictObject({}) },
  "password-replaced": {
    sentence: "A forgotten password was replaced by whoever runs Lessen.",
    details: z.strictObject({}),
  },
  "adult-invited": { sentence: "An adult was invited.", details: z.strictObject({ role: z.enum(roles) }) },
  "invitation-withdrawn": {
    sentence: "An invitation was taken back.",
    details: z.strictObject({ invitation: z.uuid() }),
  },
  "membership-begun": {
    sentence: "An adult joined with a sign-in of their own.",
    details: z.strictObject({ role: z.enum(roles) }),
  },
  "membership-ended": { sentence: "An adult's sign-in for this school was ended.", details: z.strictObject({}) },
  "role-changed": {
    sentence: "An adult's role was changed.",
    details: z.strictObject({ from: z.enum(roles), to: z.enum(roles) }),
  },
  "head-reviewer-named": {
    sentence: "The head named who reviews incidents that the head took part in.",
    details: z.strictObject({}),
  },
  "head-reviewer-ended": {
    sentence: "The head ended that this person reviews incidents that the head took part in.",
    details: z.strictObject({}),
  },
});
