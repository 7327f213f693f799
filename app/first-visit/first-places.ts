/** Places that nearly every school has, so that the first report can say where; the school changes them under People. */
export const firstPlaces = [
  { name: "Classroom", kind: "PLC.classroom" },
  { name: "Calm room", kind: "PLC.calm-or-sensory-room" },
  { name: "Corridor", kind: "PLC.corridor" },
  { name: "Dining room", kind: "PLC.dining" },
  { name: "Hall", kind: "PLC.hall" },
  { name: "Playground", kind: "PLC.playground" },
  { name: "Toilets", kind: "PLC.toilet-changing" },
  { name: "Gate and car park", kind: "PLC.road-car-park" },
  { name: "School bus or taxi", kind: "PLC.school-bus" },
] as const;
