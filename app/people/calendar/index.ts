/** A school's calendar: read from a file or proposed for England, and the rules that count its days. */
export { readCalendar } from "./read-calendar.ts";
export { calendarTemplate } from "./read-calendar-csv.ts";
export type { CalendarReading, ProposedSpan } from "./proposed.ts";
export { dayKind, type DayKind } from "./rules/day-kind.ts";
export { nextSchoolDay, schoolDaysBetween } from "./rules/school-days.ts";
export { englandTemplate, type CalendarProposal } from "./rules/england-template.ts";
export type { Calendar, Span, SpanKind } from "./rules/spans.ts";
