export { holdRule as known } from "#incidents";
