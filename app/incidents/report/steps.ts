import { adultsStep } from "./adults/page.tsx";
import { afterStep } from "./after/page.tsx";
import { beforeStep } from "./before/page.tsx";
import { childrenStep } from "./children/page.tsx";
import { injuriesStep } from "./injuries/page.tsx";
import type { Step } from "./step.ts";
import { toldStep } from "./told/page.tsx";
import { triedStep } from "./tried/page.tsx";
import { whatHappenedStep } from "./what-happened/page.tsx";
import { whenAndWhereStep } from "./when-and-where/page.tsx";
import { whyStep } from "./why/page.tsx";

/** The first report, page by page. "What adults did" is followed by one short page for each of its lines. */
export const steps: readonly Step[] = [
  childrenStep,
  adultsStep,
  whenAndWhereStep,
  whatHappenedStep,
  beforeStep,
  triedStep,
  whyStep,
  injuriesStep,
  afterStep,
  toldStep,
];
