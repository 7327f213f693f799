import { defineForm, words } from "#platform";

/** How it ended, and support afterwards (england.md#F9). */
export const afterForm = defineForm({
  ended: words({ missing: "Tell us how it ended and how the child was", most: 5000 }),
  support: words({ missing: "Tell us what support was given, or that none has been yet", most: 5000 }),
});
