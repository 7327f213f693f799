import type { Who } from "#access";
import { labelOf, SEGMENT_KINDS } from "#regimes";
import type { ReadIncident } from "./read-incident.ts";
import { adultRoles } from "./report/adults/questions.ts";
import { differences, type Account, type Difference, type RecordFacts } from "./rules/differences.ts";
import { mayCompareStatements } from "./rules/who-may.ts";

/**
 * Where the accounts of an incident differ, for whoever may read all of them. A statement that is not given yet says
 * nothing, and nobody who was there is shown what their colleagues remember.
 */
export function differencesIn(read: ReadIncident, who: Who): Difference[] {
  if (!mayCompareStatements(who, read.involved)) return [];
  const given = read.statements.flatMap(({ adultId, given }): Account[] =>
    given === undefined ? [] : [{ adultId, ...given }],
  );
  return differences(factsOf(read, who.school.zone), given, (kind) => labelOf(SEGMENT_KINDS, kind));
}

function factsOf({ incident }: ReadIncident, zone: string): RecordFacts {
  const { startedAt, endedAt, children, adults, segments, record } = incident;
  return {
    startedAt,
    endedAt,
    zone,
    childNames: children.filter(({ role }) => role === "held").map(({ name }) => name.split(" ")[0] ?? ""),
    lines: segments.map(({ segmentNo, kind, from, to, adults: on, facts }) => ({
      line: segmentNo,
      kind,
      kindWords: labelOf(SEGMENT_KINDS, kind),
      from,
      to,
      adults: on,
      breath: eitherOf(facts.breathingAtRisk, facts.saidCannotBreathe),
    })),
    adults: adults.map(({ adultId, name, role }) => ({
      adultId,
      name,
      tookPart: role === "took-part",
      partWords: adultRoles.find(({ code }) => code === role)?.label ?? role,
    })),
    anyoneHurt: record.injuries === "yes",
  };
}

/** A yes of either stands; a no only where nothing was left open to be a yes. */
function eitherOf(signs: boolean | undefined, said: boolean | undefined): boolean | undefined {
  if (signs === true || said === true) return true;
  return signs ?? said;
}
