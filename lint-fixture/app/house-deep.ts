// breach: lessen(no-climbing)
export { holdRule } from "./incidents/rules/hold-rule.ts";
