import { classNames, type Attributes, type May, type Outer, type Words } from "./part.ts";

export type Crumb = { readonly text: Words } & May<{ href: string; attributes: Attributes }>;
export type BreadcrumbsProps = { readonly items: readonly Crumb[] } & Outer &
  May<{ collapseOnMobile: boolean; labelText: string }>;

/** Where this page sits; the crumb without an address is the page itself. */
export function Breadcrumbs({ items, collapseOnMobile, labelText, classes, attributes }: BreadcrumbsProps) {
  const names = classNames("govuk-breadcrumbs", classes, collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile");
  return (
    <nav class={names} {...attributes} aria-label={labelText ?? "Breadcrumb"}>
      <ol class="govuk-breadcrumbs__list">{items.map(crumb)}</ol>
    </nav>
  );
}

function crumb({ text, href, attributes }: Crumb) {
  if (!href) {
    return (
      <li class="govuk-breadcrumbs__list-item" aria-current="page">
        {text}
      </li>
    );
  }
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...attributes}>
        {text}
      </a>
    </li>
  );
}
