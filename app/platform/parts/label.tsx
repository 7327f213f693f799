import { classNames, isGiven, type May, type Outer, type Words } from "./part.ts";

export type LabelProps = Outer & May<{ children: Words; for: string; isPageHeading: boolean }>;

/** The name of one answer; on a page with one question it is the heading too. */
export function Label({ children, for: forId, isPageHeading, classes, attributes }: LabelProps) {
  if (!isGiven(children)) return null;
  const label = (
    <label class={classNames("govuk-label", classes)} {...attributes} for={forId}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
