import type { Temporal } from "#dates";
import type { Checked, Field, Problem, ValuesOf } from "#platform";
import { entryOf, isCodeOf, PLACES, SEGMENT_KINDS, type Place, type SegmentKind } from "#regimes";
import type { LineFacts } from "../rules/own-technique.ts";
import { heldTwiceAtOnce, type Moments } from "../rules/segment-times.ts";
import { adultsForm } from "./adults/questions.ts";
import { afterForm } from "./after/questions.ts";
import { beforeForm } from "./before/questions.ts";
import { childrenForm } from "./children/questions.ts";
import { childrenHeld } from "./chosen.ts";
import { injuriesForm } from "./injuries/questions.ts";
import { segmentForm, segmentQuestion } from "./segment/questions.ts";
import { techniqueChosen } from "./segment/technique.tsx";
import { toFacts } from "./segment/to-facts.ts";
import { answerTo, type ReportContext } from "./step.ts";
import { toldForm } from "./told/questions.ts";
import { triedForm } from "./tried/questions.ts";
import { whatHappenedForm } from "./what-happened/questions.ts";
import { timesOf, type Timed } from "./what-happened/times-of.ts";
import { whenAndWhereForm } from "./when-and-where/questions.ts";
import { whyForm } from "./why/questions.ts";

/** One segment of a complete report: its line, its moments, who did it, and the facts a regime reads. */
export type ReportSegment = Moments & {
  line: number;
  row: number;
  kind: SegmentKind;
  facts: LineFacts;
  adults: string[];
  /** The children it concerned: of several who were held, those chosen. */
  children: string[];
};

/** A question that is not complete yet, and why. */
export type Gap = { question: string; problems: readonly Problem[] };

type Complete<T extends (...args: never[]) => unknown> = T extends (...args: never[]) => {
  checkComplete(typed: never): infer C;
}
  ? Extract<C, { values: object }>["values"]
  : never;

/** Everything a complete first report says. */
export type Report = {
  children: Complete<typeof childrenForm>["child"];
  adults: Complete<typeof adultsForm>;
  whenAndWhere: Complete<typeof whenAndWhereForm>;
  whole: Moments;
  segments: ReportSegment[];
  before: ValuesOf<{ before: Field<string>; needs: Field<string> }>;
  tried: { tried: string[]; triedWords: string };
  why: { why: string; otherwise: string };
  injuries: Complete<typeof injuriesForm>;
  after: { ended: string; support: string };
  told: { told: string[]; toldWords: string };
};

/** Reads all answers of a draft at complete strictness: the report, or every gap that still stands in its way. */
export function readReport(context: ReportContext): { report: Report } | { gaps: [Gap, ...Gap[]] } {
  const gaps: Gap[] = [];
  const read = <T>(question: string, checked: { values?: T; problems: readonly Problem[] }): T | undefined => {
    if (checked.values === undefined) gaps.push({ question, problems: checked.problems });
    return checked.values;
  };
  const typed = (question: string) => answerTo(context, question);
  const children = read("children", childrenForm(context).checkComplete(typed("children")));
  const adults = read("adults", adultsForm(context).checkComplete(typed("adults")));
  const whenAndWhere = read("when-and-where", whenAndWhereForm(context).checkComplete(typed("when-and-where")));
  const lines = read("what-happened", whatHappenedForm(context).checkComplete(typed("what-happened")));
  const timed =
    whenAndWhere && lines && read("what-happened", timesOf({ ...whenAndWhere, zone: context.zone }, lines.segment));
  const segments =
    timed &&
    whenAndWhere &&
    segmentsOf(context, { ...timed, ...whenAndWhere, place: placeKind(context, whenAndWhere.place) }, gaps);
  const before = read("before", beforeForm.checkComplete(typed("before")));
  const tried = read("tried", triedForm.checkComplete(typed("tried")));
  const why = read("why", whyForm.checkComplete(typed("why")));
  const injuries = read("injuries", injuriesForm(context).checkComplete(typed("injuries")));
  const after = read("after", afterForm.checkComplete(typed("after")));
  const told = read("told", toldForm.checkComplete(typed("told")));
  const [first, ...rest] = gaps;
  if (first !== undefined) return { gaps: [first, ...rest] };
  const complete = {
    children: children?.child,
    adults,
    whenAndWhere,
    ...timed,
    segments,
    before,
    tried,
    why,
    injuries,
    after,
    told,
  };
  return { report: complete as Report };
}

function placeKind(context: ReportContext, placeId: string | undefined): Place | undefined {
  const kind = context.places.find((place) => place.placeId === placeId)?.kind ?? "";
  return isCodeOf(PLACES, kind) ? kind : undefined;
}

type Where = { place: Place | undefined; day: Temporal.PlainDate };

function segmentsOf(context: ReportContext, timed: Timed & Where, gaps: Gap[]): ReportSegment[] {
  const segments = timed.lines.flatMap(({ row, kind, line, from, to }) => {
    const checked: Checked<Record<string, Field<unknown>>> = segmentForm(context, kind).checkComplete(
      answerTo(context, segmentQuestion(row)),
    );
    if (checked.values === undefined) {
      gaps.push({ question: segmentQuestion(row), problems: checked.problems });
      return [];
    }
    const answers = checked.values as Complete<typeof segmentForm>;
    const technique = techniqueChosen(context, answers.ownTechnique, timed.day);
    const facts = toFacts(kind, answers, { place: timed.place, technique });
    const children = answers.concerns.length > 0 ? answers.concerns : childrenHeld(context).map(({ id }) => id);
    return [{ line, row, kind, from, to, facts, adults: answers.adults, children }];
  });
  const twice = heldTwiceAtOnce(segments.filter(({ kind }) => entryOf(SEGMENT_KINDS, kind)?.contact === "limiting"));
  if (twice !== undefined) {
    const name = context.adults.find(({ adultId }) => adultId === twice.adult)?.name ?? "One adult";
    const message = `${name} holds on line ${twice.lines[0]} and on line ${twice.lines[1]} at the same time. Check the times or who held.`;
    gaps.push({ question: "what-happened", problems: [{ field: "segment", kind: "wrong", message }] });
  }
  return segments;
}
