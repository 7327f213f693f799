import type { IncidentRecord } from "../rules/incident-record.ts";
import type { Report } from "./read-report.ts";

/** The words and choices of a complete report, as they are frozen. */
export function recordOf(report: Report): IncidentRecord {
  const { adults, before, tried, why, injuries, after, told, whenAndWhere } = report;
  // What stood in the half of the question that was not chosen is on no page: it must not be frozen unseen.
  const isHurt = injuries.injuries === "yes";
  return {
    shape: 1,
    spot: whenAndWhere.spot,
    others: adults.others,
    before: before.before,
    needs: before.needs,
    tried: tried.tried,
    triedWords: tried.triedWords,
    why: why.why,
    otherwise: why.otherwise,
    injuries: injuries.injuries,
    looked: isHurt ? "" : injuries.looked,
    hurt: isHurt ? injuries.hurt : [],
    hurtWords: isHurt ? injuries.hurtWords : "",
    ended: after.ended,
    support: after.support,
    told: told.told,
    toldWords: told.toldWords,
  };
}
