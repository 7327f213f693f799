import { classNames, type May, type Outer, type Words } from "./part.ts";

export type WarningTextProps = Outer & May<{ children: Words; iconFallbackText: string }>;

/** What must not be missed. Scarce: a page with two has none. */
export function WarningText({ children, iconFallbackText, classes, attributes }: WarningTextProps) {
  return (
    <div class={classNames("govuk-warning-text", classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{" "}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || "Warning"}</span> {children}
      </strong>
    </div>
  );
}
