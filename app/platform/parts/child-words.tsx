import { classNames, isGiven, type May, type Outer, type Words } from "./part.ts";

export type ChildWordsProps = { readonly name: string; readonly children?: Words } & Outer &
  May<{
    /** What stands above the words; "Jo said" where nothing is given. */
    lead: Words;
    /** Who helped, and how: "With Priya, using pictures". */
    how: Words;
  }>;

/** The child's own words or choices, and never anybody else's: the one place for violet. */
export function ChildWords({ name, children, lead, how, classes, attributes }: ChildWordsProps) {
  return (
    <figure class={classNames("ls-child", classes)} {...attributes}>
      <figcaption>{lead ?? `${name} said`}</figcaption>
      <blockquote>{children}</blockquote>
      {isGiven(how) && <p class="ls-child__how">{how}</p>}
    </figure>
  );
}
