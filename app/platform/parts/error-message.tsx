import { classNames, isGiven, type May, type Outer, type Words } from "./part.ts";

export type ErrorMessageProps = Outer &
  May<{
    children: Words;
    id: string;
    /** Read aloud before the message; "" leaves it out. */ visuallyHiddenText: string;
  }>;

/** How to put one answer right, directly above it. */
export function ErrorMessage({ children, id, visuallyHiddenText = "Error", classes, attributes }: ErrorMessageProps) {
  return (
    <p id={id} class={classNames("govuk-error-message", classes)} {...attributes}>
      {isGiven(visuallyHiddenText) && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{" "}
        </>
      )}
      {children}
    </p>
  );
}
