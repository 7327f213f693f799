import { choice, choices, defineForm, words } from "#platform";
import { adultsChosen, childrenChosen } from "../chosen.ts";
import type { ReportContext } from "../step.ts";

/** Whoever else may be hurt. */
export const someoneElse = "someone-else";

/** Injuries of anyone (england.md#F8): "none seen" is an answer, and says who looked. */
export const injuriesForm = (context: ReportContext) =>
  defineForm(
    {
      injuries: choice(["none-seen", "yes"], "Say whether anyone was hurt"),
      looked: words({ most: 500 }),
      hurt: choices([...childrenChosen(context), ...adultsChosen(context)].map(({ id }) => id).concat(someoneElse)),
      hurtWords: words({ most: 5000 }),
    },
    ({ injuries, looked, hurt, hurtWords }) => [
      ...(injuries === "none-seen" && looked === ""
        ? [{ field: "looked", kind: "missing" as const, message: "Say who looked, and asked the child" }]
        : []),
      ...(injuries === "yes" && hurt.length === 0
        ? [{ field: "hurt", kind: "missing" as const, message: "Choose who was hurt" }]
        : []),
      ...(injuries === "yes" && hurtWords === ""
        ? [{ field: "hurtWords", kind: "missing" as const, message: "Say what the injury was and what was done" }]
        : []),
    ],
  );
