import { choice, choices, defineForm, textsOf, words, type Typed } from "#platform";
import { BODY_SPOTS, CHECKS_AFTER, codesOf, INJURY_KINDS, INJURY_SEVERITIES } from "#regimes";

/** Who was hurt, as the first report says: ids of people, or "someone-else". */
export function whoWasHurt(injuries: Typed): string[] {
  return textsOf(injuries, "injuries").includes("yes") ? textsOf(injuries, "hurt") : [];
}

/** One person's injury: what, how bad, how it came, what was done, and what was checked (england.md#F8). */
export const hurtForm = defineForm(
  {
    injury: choices(codesOf(INJURY_KINDS), "Choose what the injury was"),
    where: choices(codesOf(BODY_SPOTS)),
    severity: choice(codesOf(INJURY_SEVERITIES), "Say how bad it was"),
    cause: words({ missing: "Say how it came about, or that it is not known", most: 2000 }),
    care: words({ missing: "Say what was done about it, or that nothing was", most: 2000 }),
    checks: choices(codesOf(CHECKS_AFTER), "Choose what was checked, or that nothing was"),
    result: words({ most: 2000 }),
  },
  ({ injury, checks }) => [
    ...(injury.includes("INJ.none-seen") && injury.length > 1
      ? [{ field: "injury", kind: "wrong" as const, message: "Choose either “None seen” or what there was" }]
      : []),
    ...(checks.includes("MED.NONE") && checks.length > 1
      ? [{ field: "checks", kind: "wrong" as const, message: "Choose either “Nothing was checked” or what was" }]
      : []),
  ],
);
