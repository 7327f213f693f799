import { classNames, isGiven, longForm, type May, type Option, type Outer, type Words } from "./part.ts";

export type LegendOption = Option<{ readonly text: Words } & May<{ classes: string; isPageHeading: boolean }>>;
export type FieldsetProps = Outer & May<{ legend: LegendOption; children: Words; describedBy: string; role: string }>;

/** Several answers to one question, named by the legend. */
export function Fieldset({ legend, children, describedBy, role, classes, attributes }: FieldsetProps) {
  return (
    <fieldset
      class={classNames("govuk-fieldset", classes)}
      role={role || undefined}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      <Legend legend={legend} />
      {children}
    </fieldset>
  );
}

function Legend({ legend }: { readonly legend: LegendOption | undefined }) {
  const { text, classes, isPageHeading }: Exclude<LegendOption, Words> = longForm(legend);
  if (!isGiven(text)) return null;
  return (
    <legend class={classNames("govuk-fieldset__legend", classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  );
}
