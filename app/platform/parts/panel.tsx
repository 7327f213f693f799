import { classNames, isGiven, type May, type Outer, type Words } from "./part.ts";

export type PanelProps = { readonly title: Words } & Outer & May<{ children: Words; headingLevel: 1 | 2 | 3 | 4 }>;

/** Says at the end of a journey that it is done. */
export function Panel({ title, children, headingLevel = 1, classes, attributes }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div class={classNames("govuk-panel", "govuk-panel--confirmation", classes)} {...attributes}>
      <Heading class="govuk-panel__title">{title}</Heading>
      {isGiven(children) && <div class="govuk-panel__body">{children}</div>}
    </div>
  );
}
