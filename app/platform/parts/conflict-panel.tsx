import { classNames, type May, type Outer, type Words } from "./part.ts";

export type ConflictSide = { readonly heading: Words; readonly text: Words };
export type ConflictPanelProps = {
  readonly heading: Words;
  readonly left: ConflictSide;
  readonly right: ConflictSide;
} & Outer &
  May<{ /** How to settle it: radios, buttons. */ children: Words; headingLevel: 2 | 3 | 4 }>;

/** Two texts for one answer. Both are kept and shown; a person says which holds, never the machine. */
export function ConflictPanel({
  heading,
  left,
  right,
  children,
  headingLevel = 2,
  classes,
  attributes,
}: ConflictPanelProps) {
  const Heading = `h${headingLevel}` as const;
  const SideHeading = `h${(headingLevel + 1) as 3 | 4 | 5}` as const;
  return (
    <div class={classNames("ls-conflict", classes)} {...attributes}>
      <Heading>{heading}</Heading>
      <div class="ls-beside">
        {[left, right].map((side) => (
          <div>
            <SideHeading>{side.heading}</SideHeading>
            <div class="ls-conflict__text">{side.text}</div>
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
