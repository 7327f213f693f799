import { choices, defineForm, words } from "#platform";

/** Who may already know. */
export const toldCodes = [
  { code: "family", label: "The family" },
  { code: "leader", label: "The head or a leader" },
  { code: "safeguarding", label: "The safeguarding lead" },
  { code: "social-worker", label: "A social worker or placing authority" },
  { code: "other", label: "Someone else" },
  { code: "nobody", label: "Nobody yet" },
] as const;

/** Who has been told so far (england.md#F14). Telling the family itself is a duty of its own. */
export const toldForm = defineForm(
  {
    told: choices(
      toldCodes.map(({ code }) => code),
      "Choose who has been told, or that nobody has been yet",
    ),
    toldWords: words({ most: 2000 }),
  },
  ({ told, toldWords }) => {
    if (told.includes("nobody") && told.length > 1) {
      return [
        { field: "told", kind: "wrong", message: "Choose either who has been told, or that nobody has been yet" },
      ];
    }
    if (!told.includes("nobody") && toldWords === "") {
      return [{ field: "toldWords", kind: "missing", message: "Say who was told, when and how" }];
    }
    return [];
  },
);
