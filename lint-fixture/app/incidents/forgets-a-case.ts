// breach: typescript(switch-exhaustiveness-check)
type Outcome = "kept" | "already-submitted";

export function say(outcome: Outcome): string {
  let said = "";
  switch (outcome) {
    case "kept":
      said = "Kept";
      break;
  }
  return said;
}
