/** Fernlow's places, by the short name that the stories use. */
export const places = {
  calm: { name: "Calm room", kind: "PLC.calm-or-sensory-room" },
  sensory: { name: "Sensory room", kind: "PLC.calm-or-sensory-room" },
  dining: { name: "Dining room", kind: "PLC.dining" },
  hall: { name: "Hall", kind: "PLC.hall" },
  lowCorridor: { name: "Bottom corridor", kind: "PLC.corridor" },
  topCorridor: { name: "Top corridor", kind: "PLC.corridor" },
  stairs: { name: "Library stairs", kind: "PLC.stairs" },
  playground: { name: "Playground", kind: "PLC.playground" },
  field: { name: "Field and trim trail", kind: "PLC.playground" },
  toilets: { name: "Toilets and changing", kind: "PLC.toilet-changing" },
  pool: { name: "Hydrotherapy and swimming pool", kind: "PLC.sports-pool" },
  food: { name: "Food room", kind: "PLC.workshop" },
  gate: { name: "Front gate", kind: "PLC.gate" },
  bay: { name: "Car park and taxi bay", kind: "PLC.road-car-park" },
  bus: { name: "School minibus", kind: "PLC.school-bus" },
  garden: { name: "Sensory garden", kind: "PLC.garden" },
  Hazel: { name: "Hazel classroom", kind: "PLC.classroom" },
  Rowan: { name: "Rowan classroom", kind: "PLC.classroom" },
  Maple: { name: "Maple classroom", kind: "PLC.classroom" },
  Birch: { name: "Birch classroom", kind: "PLC.classroom" },
  Cedar: { name: "Cedar classroom", kind: "PLC.classroom" },
  Elm: { name: "Elm classroom", kind: "PLC.classroom" },
  Oak: { name: "Oak classroom", kind: "PLC.classroom" },
  Willow: { name: "Willow classroom", kind: "PLC.classroom" },
} as const;

/** A place of Fernlow; `class` in a story is the child's own classroom. */
export type PlaceKey = keyof typeof places;
