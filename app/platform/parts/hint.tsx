import { classNames, type May, type Outer, type Words } from "./part.ts";

export type HintProps = Outer & May<{ children: Words; id: string }>;

/** Help with a question, before its answer. */
export function Hint({ children, id, classes, attributes }: HintProps) {
  return (
    <div id={id} class={classNames("govuk-hint", classes)} {...attributes}>
      {children}
    </div>
  );
}
