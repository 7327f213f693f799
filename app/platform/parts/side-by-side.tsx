import { classNames, type May, type Outer, type Words } from "./part.ts";

export type SideBySideProps = { readonly left: Words; readonly right: Words } & Outer & May<{ wideLeft: boolean }>;

/** Two things beside each other, like the record and a statement; on a phone the left one comes first. */
export function SideBySide({ left, right, wideLeft, classes, attributes }: SideBySideProps) {
  return (
    <div class={classNames("ls-beside", wideLeft && "ls-beside--wide-left", classes)} {...attributes}>
      <div>{left}</div>
      <div>{right}</div>
    </div>
  );
}
