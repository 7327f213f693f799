import { classNames, type May, type Outer, type Words } from "./part.ts";

export type SkipLinkProps = Outer & May<{ href: string; children: Words }>;

/** The first thing the keyboard reaches: straight to what the page is about. */
export function SkipLink({ href, children, classes, attributes }: SkipLinkProps) {
  return (
    <a
      href={href || "#content"}
      class={classNames("govuk-skip-link", classes)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {children ?? "Skip to main content"}
    </a>
  );
}
