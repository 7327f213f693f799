import { defineForm, words } from "#platform";

/** What led to it (england.md#F10) and needs that mattered on the day (england.md#F6). */
export const beforeForm = defineForm({
  before: words({ missing: "Tell us what led up to it" }),
  needs: words({ most: 2000 }),
});
