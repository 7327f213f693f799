import { DE_ESCALATIONS, labelOf, SEGMENT_KINDS } from "#regimes";
import { factsInWords } from "../labels/facts-in-words.ts";
import { placeWords } from "../rules/place-words.ts";
import { eventInWords, needsDays, spanInWords } from "../rules/segment-times.ts";
import { adultRoles } from "./adults/questions.ts";
import { childRoles } from "./children/questions.ts";
import { someoneElse } from "./injuries/questions.ts";
import type { Report } from "./read-report.ts";
import type { ReportContext } from "./step.ts";
import { toldCodes } from "./told/questions.ts";

/** One answer in words, and the question it answers. */
export type ReportRow = { key: string; value: string; question: string };

const labelIn = (answers: readonly { code: string; label: string }[], code: string) =>
  answers.find((answer) => answer.code === code)?.label ?? code;
const lines = (...texts: readonly string[]) => texts.filter((text) => text !== "").join("\n");

/** Every answer of a complete report in words, but for its lines; what was left out is left out. */
export function reportRows(context: ReportContext, report: Report): ReportRow[] {
  const child = (id: string) => context.children.find(({ childId }) => childId === id)?.name ?? "";
  const adult = (id: string) => context.adults.find(({ adultId }) => adultId === id)?.name ?? "";
  const { whenAndWhere, whole, injuries, told, tried } = report;
  const hurt = injuries.hurt.map((id) => (id === someoneElse ? "someone else" : child(id) || adult(id))).join(", ");
  const rows: [string, string, string][] = [
    [
      "Child",
      "children",
      lines(...report.children.map(({ childId, role }) => `${child(childId)}: ${labelIn(childRoles, role)}`)),
    ],
    [
      "Adults",
      "adults",
      lines(...report.adults.adult.map(({ adultId, role }) => `${adult(adultId)}: ${labelIn(adultRoles, role)}`)),
    ],
    ["Also there", "adults", report.adults.others],
    ["When", "when-and-where", eventInWords(whole, context.zone)],
    ["Where", "when-and-where", placeWords(context.places, whenAndWhere)],
    ["What led up to it", "before", report.before.before],
    ["Needs that mattered", "before", report.before.needs],
    ["Tried before", "tried", lines(...tried.tried.map((code) => labelOf(DE_ESCALATIONS, code)), tried.triedWords)],
    ["Why it was necessary", "why", [report.why.why, report.why.otherwise].filter((text) => text !== "").join("\n\n")],
    [
      "Injuries",
      "injuries",
      injuries.injuries === "yes" ? `${hurt}\n${injuries.hurtWords}` : `None seen. ${injuries.looked}`,
    ],
    ["How it ended", "after", report.after.ended],
    ["Support afterwards", "after", report.after.support],
    ["Told so far", "told", lines(...told.told.map((code) => labelIn(toldCodes, code)), told.toldWords)],
  ];
  return rows.filter(([, , value]) => value !== "").map(([key, question, value]) => ({ key, question, value }));
}

/** Each line in words: when, what, who, whom, and the facts. */
export function lineRows(context: ReportContext, report: Report): ReportRow[] {
  const name = (id: string) => context.adults.find(({ adultId }) => adultId === id)?.name ?? "";
  const child = (id: string) => context.children.find(({ childId }) => childId === id)?.name ?? "";
  const several = report.children.filter(({ role }) => role === "held").length > 1;
  return report.segments.map((segment) => ({
    key: `Line ${segment.line}`,
    question: `segment-${segment.row}`,
    value: lines(
      `${spanInWords(segment, context.zone, needsDays(report.whole) || undefined)}: ${labelOf(SEGMENT_KINDS, segment.kind)}`,
      segment.adults.map(name).join(" and "),
      several ? `Child: ${segment.children.map(child).join(" and ")}` : "",
      factsInWords(segment.facts).join(". "),
    ),
  }));
}
