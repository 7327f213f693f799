// breach: lessen(directions)
export { holdRule } from "#incidents";
