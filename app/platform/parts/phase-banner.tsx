import { classNames, type May, type Outer, type Words } from "./part.ts";
import { Tag } from "./tag.tsx";

export type PhaseBannerProps = { readonly tag: Words } & Outer & May<{ children: Words; tagClasses: string }>;

/** One line above every page about the whole site, like "a fictional school". */
export function PhaseBanner({ tag, tagClasses, children, classes, attributes }: PhaseBannerProps) {
  return (
    <div class={classNames("govuk-phase-banner govuk-width-container", classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag classes={classNames("govuk-phase-banner__content__tag", tagClasses)}>{tag}</Tag>{" "}
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
