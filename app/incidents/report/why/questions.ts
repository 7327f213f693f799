import { defineForm, words } from "#platform";

/** Why it was necessary (england.md#F7). */
export const whyForm = defineForm({
  why: words({ missing: "Tell us why it was necessary" }),
  otherwise: words({ most: 5000 }),
});
