import { classNames, type May, type Outer, type Words } from "./part.ts";

export type TagProps = Outer & May<{ children: Words }>;

/** The state of a thing in one or two words; the colour only repeats them. */
export function Tag({ children, classes, attributes }: TagProps) {
  return (
    <strong class={classNames("govuk-tag", classes)} {...attributes}>
      {children}
    </strong>
  );
}
