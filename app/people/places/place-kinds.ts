/**
 * The kinds of places within a school. The codes are those of the places list that incidents are recorded with
 * (practice.md#3 PLC); this room may not ask the regimes for them, so a test of the house keeps the two alike.
 */
export const placeKindWords = {
  "PLC.classroom": "Classroom",
  "PLC.calm-or-sensory-room": "Calm or sensory room",
  "PLC.corridor": "Corridor",
  "PLC.stairs": "Stairs",
  "PLC.hall": "Hall",
  "PLC.dining": "Dining room",
  "PLC.toilet-changing": "Toilet or changing room",
  "PLC.playground": "Playground",
  "PLC.sports-pool": "Sports or pool",
  "PLC.workshop": "Workshop",
  "PLC.gate": "Gate",
  "PLC.road-car-park": "Road or car park",
  "PLC.school-bus": "School bus",
  "PLC.taxi": "Taxi",
  "PLC.trip": "Trip",
  "PLC.bedroom": "Bedroom",
  "PLC.lounge": "Lounge",
  "PLC.bathroom": "Bathroom",
  "PLC.garden": "Garden",
  "PLC.OTHER": "Somewhere else",
} as const;

/** One kind of place. */
export type PlaceKind = keyof typeof placeKindWords;

/** All of them, in the order they are shown. */
export const placeKinds = Object.keys(placeKindWords) as PlaceKind[];
