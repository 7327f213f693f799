import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "PLC.classroom", label: "Classroom" },
  { code: "PLC.calm-or-sensory-room", label: "Calm or sensory room" },
  { code: "PLC.corridor", label: "Corridor" },
  { code: "PLC.stairs", label: "Stairs" },
  { code: "PLC.hall", label: "Hall" },
  { code: "PLC.dining", label: "Dining room" },
  { code: "PLC.toilet-changing", label: "Toilet or changing room" },
  { code: "PLC.playground", label: "Playground" },
  { code: "PLC.sports-pool", label: "Sports or pool" },
  { code: "PLC.workshop", label: "Workshop" },
  { code: "PLC.gate", label: "Gate" },
  { code: "PLC.road-car-park", label: "Road or car park" },
  { code: "PLC.school-bus", label: "School bus" },
  { code: "PLC.taxi", label: "Taxi" },
  { code: "PLC.trip", label: "Trip" },
  { code: "PLC.bedroom", label: "Bedroom" },
  { code: "PLC.lounge", label: "Lounge" },
  { code: "PLC.bathroom", label: "Bathroom" },
  { code: "PLC.garden", label: "Garden" },
  { code: "PLC.OTHER", label: "Somewhere else", help: "Say where" },
  { code: "PLC.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** A kind of place. */
export type Place = (typeof entries)[number]["code"];

/** The answers to "Where was it?". */
export const PLACES: CodeList<Place> = {
  id: "PLC",
  title: "Where was it?",
  version: "2026-11-23",
  source: "practice.md#3 PLC",
  entries,
};
