import { classNames, type May, type Outer, type Words } from "./part.ts";

export type InsetTextProps = Outer & May<{ children: Words; id: string }>;

/** Words set apart from the rest: a quotation, an example. */
export function InsetText({ children, id, classes, attributes }: InsetTextProps) {
  return (
    <div id={id} class={classNames("govuk-inset-text", classes)} {...attributes}>
      {children}
    </div>
  );
}
