import { choice, defineForm, words } from "#platform";

export const hasPlan = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "not-sure", label: "I do not know" },
] as const;

export const wasFollowed = [
  { code: "yes", label: "Yes" },
  { code: "in-part", label: "In part" },
  { code: "no", label: "No" },
  { code: "not-sure", label: "I do not know" },
] as const;

/** Whether there is a plan, whether it was followed, and why not (england.md#F15, elsewhere.md#B2 before). */
export const planForm = defineForm(
  {
    plan: choice(
      hasPlan.map(({ code }) => code),
      "Say whether the child has a support plan",
    ),
    followed: choice(["", ...wasFollowed.map(({ code }) => code)], "Say whether it was followed"),
    planWords: words({ most: 5000 }),
  },
  ({ plan, followed, planWords }) => {
    if (plan === "yes" && followed === "")
      return [{ field: "followed", kind: "missing", message: "Say whether the plan was followed" }];
    if (plan === "yes" && (followed === "no" || followed === "in-part") && planWords === "")
      return [{ field: "planWords", kind: "missing", message: "Say what was not followed, and why" }];
    return [];
  },
);
