import { choices, defineForm, words } from "#platform";
import { codesOf, DE_ESCALATIONS } from "#regimes";

/** What was tried before anybody was held (england.md#F11). Nothing tried is an answer, with its reason. */
export const triedForm = defineForm(
  {
    tried: choices(codesOf(DE_ESCALATIONS), "Choose what was tried, or that nothing was"),
    triedWords: words({ most: 5000 }),
  },
  ({ tried, triedWords }) => {
    if (tried.includes("DEA.NONE") && tried.length > 1) {
      return [{ field: "tried", kind: "wrong", message: "Choose either what was tried, or that nothing was" }];
    }
    if (tried.includes("DEA.NONE") && triedWords === "") {
      return [{ field: "triedWords", kind: "missing", message: "Say why nothing could be tried" }];
    }
    return [];
  },
);
