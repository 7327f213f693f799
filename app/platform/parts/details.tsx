import { classNames, type May, type Outer, type Words } from "./part.ts";

export type DetailsProps = { readonly summary: Words } & Outer & May<{ children: Words; id: string; open: boolean }>;

/** More to read for those who want it, closed at first. */
export function Details({ summary, children, id, open, classes, attributes }: DetailsProps) {
  return (
    <details id={id} class={classNames("govuk-details", classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
