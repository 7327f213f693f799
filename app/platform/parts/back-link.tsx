import { classNames, type May, type Outer, type Words } from "./part.ts";

export type BackLinkProps = Outer & May<{ href: string; children: Words }>;

/** The way back to the page before, at the top of a question. */
export function BackLink({ href, children, classes, attributes }: BackLinkProps) {
  return (
    <a href={href || "#"} class={classNames("govuk-back-link", classes)} {...attributes}>
      {children ?? "Back"}
    </a>
  );
}
