import { classNames, isGiven, type Attributes, type May, type Outer, type Words } from "./part.ts";

export type SummarisedError = { readonly text: Words } & May<{
  href: string;
  attributes: Attributes;
}>;
export type ErrorSummaryProps = { readonly errorList: readonly SummarisedError[] } & Outer &
  May<{ title: Words; children: Words; disableAutoFocus: boolean }>;

/** Everything to put right on this page, each a link to its answer; takes the focus when the page opens. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { errorList, title = "There is a problem", children, disableAutoFocus, classes, attributes } = props;
  return (
    <div
      class={classNames("govuk-error-summary", classes)}
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {isGiven(children) && <p>{children}</p>}
          {errorList.length > 0 && <ul class="govuk-list govuk-error-summary__list">{errorList.map(oneError)}</ul>}
        </div>
      </div>
    </div>
  );
}

function oneError({ href, text, attributes }: SummarisedError) {
  return (
    <li>
      {href ? (
        <a href={href} {...attributes}>
          {text}
        </a>
      ) : (
        text
      )}
    </li>
  );
}
