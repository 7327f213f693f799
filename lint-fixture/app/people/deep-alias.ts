// breach: lessen(front-doors)
import { holdRule } from "#incidents/rules/hold-rule.ts";

export const deep = holdRule;
