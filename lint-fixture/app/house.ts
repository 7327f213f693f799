export { child } from "#people";
export { holdRule } from "#incidents";
