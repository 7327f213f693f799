// breach: lessen(no-climbing)
import { holdRule } from "../incidents/rules/hold-rule.ts";

export const climbed = holdRule;
