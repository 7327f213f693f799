/**
 * The one date library of the house. Times carry their kind in their type:
 * `Temporal.Instant` for a moment, `Temporal.PlainDate` for a calendar date,
 * `Temporal.ZonedDateTime` for a moment as a school's clock shows it.
 */
export { Temporal } from "temporal-polyfill";
