import { classNames, type Attributes, type May, type Outer, type Words } from "./part.ts";

export type PageLink = { readonly href: string } & May<{
  text: Words;
  labelText: string;
  attributes: Attributes;
}>;
export type PageNumber =
  | { readonly ellipsis: true }
  | ({ readonly number: number | string; readonly href: string } & May<{
      current: boolean;
      visuallyHiddenText: string;
      attributes: Attributes;
    }>);
export type PaginationProps = Outer &
  May<{
    items: readonly (PageNumber | false | null | undefined)[];
    previous: PageLink;
    next: PageLink;
    landmarkLabel: string;
  }>;

/** Page by page through a long list, or step by step through a guide. */
export function Pagination({ items, previous, next, landmarkLabel, classes, attributes }: PaginationProps) {
  const isBlock = !items && Boolean(next ?? previous);
  return (
    <nav
      class={classNames("govuk-pagination", isBlock && "govuk-pagination--block", classes)}
      aria-label={landmarkLabel || "Pagination"}
      {...attributes}
    >
      {previous && <Step kind="prev" link={previous} isBlock={isBlock} />}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && onePage(item))}</ul>}
      {next && <Step kind="next" link={next} isBlock={isBlock} />}
    </nav>
  );
}

function onePage(item: PageNumber) {
  if ("ellipsis" in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  return (
    <li class={classNames("govuk-pagination__item", item.current && "govuk-pagination__item--current")}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? "page" : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}

type StepProps = {
  readonly kind: "prev" | "next";
  readonly link: PageLink;
  readonly isBlock: boolean;
};

function Step({ kind, link, isBlock }: StepProps) {
  const { href, text, labelText, attributes } = link;
  const arrowFirst = isBlock || kind === "prev";
  const plain = isBlock && !labelText && "govuk-pagination__link-title--decorated";
  return (
    <div class={`govuk-pagination__${kind}`}>
      <a class="govuk-link govuk-pagination__link" href={href} rel={kind} {...attributes}>
        {arrowFirst && <Arrow kind={kind} />}
        <span class={classNames("govuk-pagination__link-title", plain)}>{text ?? <DefaultWords kind={kind} />}</span>
        {labelText && isBlock && (
          <>
            {" "}
            <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!arrowFirst && <Arrow kind={kind} />}
      </a>
    </div>
  );
}

function DefaultWords({ kind }: { readonly kind: "prev" | "next" }) {
  return (
    <>
      {kind === "prev" ? "Previous" : "Next"}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

const arrowPaths = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

function Arrow({ kind }: { readonly kind: "prev" | "next" }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrowPaths[kind]} />
    </svg>
  );
}
