import { doing } from "#access";
import type { Temporal } from "#dates";
import { endWatch, keepObservation, startWatch, takeOverWatch } from "#incidents";
import { inSchool, type Work } from "#platform";
import type { PlannedIncident } from "./rules/planned.ts";
import { planWatch, type PlannedWatch } from "./rules/plan-watch.ts";
import type { FoundSchool } from "./school.ts";
import type { Happening } from "./tell-incident.ts";

const zone = "Europe/London";

/** Everything that happens in the watch of an incident, if there was one: before the report, which it begins. */
export function keepsWatch(planned: PlannedIncident): Happening[] {
  const watch = planWatch(planned, zone);
  if (watch === undefined) return [];
  const { id: watchId, line, takenOver, observations } = watch;
  const starter = line.adults[0] ?? planned.reporter;
  const by = (
    ref: string,
    at: Temporal.Instant,
    deed: (work: Work, found: FoundSchool) => Promise<unknown>,
  ): Happening => ({
    at,
    incident: false,
    happen: async (database, found) => {
      await inSchool(database, doing(found.who(ref), at), (work) => deed(work, found));
    },
  });
  return [
    by(starter, watch.startedAt, (work, found) =>
      startWatch(work, found.who(starter), starting(planned, watch, found)),
    ),
    ...observations.map(({ id: observationId, by: ref, at, breathing, shows, words }) =>
      by(ref, at, (work, found) =>
        keepObservation(work, found.who(ref), {
          watchId,
          observationId,
          secondsBefore: 0,
          breathing,
          shows: [shows],
          how: "in-room",
          words,
        }),
      ),
    ),
    ...(takenOver === undefined
      ? []
      : [
          by(takenOver.by, takenOver.at, (work, found) =>
            takeOverWatch(work, found.who(takenOver.by), { watchId, takenOverId: takenOver.id }),
          ),
        ]),
    by(starter, watch.endedAt, (work, found) =>
      endWatch(work, found.who(starter), {
        watchId,
        at: watch.endedAt,
        how: "END.CALM",
        childIs: ["calm"],
        words: "",
        joins: planned.draftId,
      }),
    ),
  ];
}

function starting(planned: PlannedIncident, { id: watchId, line }: PlannedWatch, found: FoundSchool) {
  const held = planned.children.find(({ role }) => role === "held") ?? planned.children[0];
  return {
    watchId,
    childId: found.child(held?.ref ?? ""),
    kind: line.kind,
    place: found.place(planned.place),
    minutesBefore: 0,
  };
}
