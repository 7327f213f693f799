import { classNames, isGiven, type May, type Outer, type Words } from "./part.ts";
import { StateShape, stateWords, type OwedState } from "./state-shape.tsx";

export type OwedItem = { readonly what: Words; readonly state: OwedState } & May<{
  href: string;
  /** Its clock: "school day ends 15:15". */
  by: Words;
  /** What has been done so far: "2 attempts logged". */
  note: Words;
  /** The one thing to do next, usually a button. */
  action: Words;
}>;
export type OwedListProps = {
  readonly items: readonly (OwedItem | false | null | undefined)[];
} & Outer;

/** What is owed, by when, and what to do about it. */
export function OwedList({ items, classes, attributes }: OwedListProps) {
  return (
    <ul class={classNames("ls-owed", classes)} {...attributes}>
      {items.map((item) => item && <Owed item={item} />)}
    </ul>
  );
}

function Owed({ item }: { readonly item: OwedItem }) {
  const { what, href, by, note, state, action } = item;
  return (
    <li class={`ls-owed__item ls-owed__item--${state}`}>
      <StateShape state={state} />
      <div>
        {href ? <a href={href}>{what}</a> : what}
        {/* Without a clock the shape says it to the eye; a word under each of them would only be noise. */}
        <div class={isGiven(by) ? "ls-owed__by" : "govuk-visually-hidden"}>
          <strong class={`ls-${state}`}>{isGiven(by) ? `${stateWords[state]}:` : stateWords[state]}</strong> {by}
        </div>
        {isGiven(note) && <div class="ls-muted">{note}</div>}
      </div>
      {isGiven(action) && <div class="ls-owed__action">{action}</div>}
    </li>
  );
}
