export { holdRule } from "./rules/hold-rule.ts";
