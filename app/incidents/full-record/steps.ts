import { textOf, type Typed } from "#platform";
import { entryOf, labelOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";
import { lineTimes } from "../report/days-of-event.ts";
import { segmentRows } from "../report/segment-rows.ts";
import { answerTo, type ReportContext } from "../report/step.ts";
import { afterwardsStep } from "./afterwards/page.tsx";
import { decisionStep } from "./decision/page.tsx";
import { earlierStep } from "./earlier/step.ts";
import { endingStep } from "./ending/step.tsx";
import type { FullContext, FullStep } from "./full-step.ts";
import { hurtStep } from "./hurt/page.tsx";
import { whoWasHurt } from "./hurt/questions.ts";
import { justBeforeStep } from "./just-before/step.ts";
import { lineStep } from "./line/page.tsx";
import { otherwiseStep } from "./otherwise/page.tsx";
import { planStep } from "./plan/page.tsx";
import { seenAndHeardStep } from "./seen-and-heard/step.ts";
import { somethingLessStep } from "./something-less/step.ts";
import { tellingUsStep } from "./telling-us/step.ts";
import { whatItDidStep } from "./what-it-did/page.tsx";
import { whatWasTried } from "./what-it-did/questions.ts";

/**
 * The rest of the record, page by page: before, whether it was the last resort, each line, each injury, afterwards.
 * Which pages there are follows from the first report: a page for each line and for each person who was hurt.
 */
export function fullSteps(context: Pick<ReportContext, "draft"> & Partial<Pick<FullContext, "watches">>): FullStep[] {
  const watches = context.watches ?? [];
  const lines = answerTo(context, "what-happened");
  return [
    justBeforeStep,
    earlierStep,
    seenAndHeardStep,
    tellingUsStep,
    ...(whatWasTried(context).length > 0 ? [whatItDidStep] : []),
    otherwiseStep,
    somethingLessStep,
    decisionStep,
    ...segmentRows(lines)
      .map((row, index) => ({
        code: textOf(lines, `segment-${row}`),
        line: { ...lineOf(lines, row, index + 1), ...lineTimes(context, lines, row) },
      }))
      .filter(({ code }) => !unrestricted.has(code))
      .map(({ line }) => lineStep(line)),
    ...whoWasHurt(answerTo(context, "injuries")).map(hurtStep),
    endingStep(watches),
    afterwardsStep(watches),
    planStep,
  ];
}

/** Nobody agrees to a child's own choice or to a hand on a shoulder, and nobody checks breathing while it lasts. */
const unrestricted: ReadonlySet<string> = new Set<SegmentKind>(["SEP.PUPIL", "SEP.STAFF", "PHY.TOUCH", "PHY.ESCORT"]);

function lineOf(lines: Typed, row: number, line: number) {
  const code = textOf(lines, `segment-${row}`);
  const touches = entryOf(SEGMENT_KINDS, code)?.contact !== undefined && code.startsWith("PHY.");
  return {
    row,
    line,
    touches,
    kind: labelOf(SEGMENT_KINDS, code),
  };
}
