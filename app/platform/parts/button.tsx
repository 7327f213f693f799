import { classNames, type May, type Outer, type Words } from "./part.ts";

export type ButtonProps = Outer &
  May<{
    children: Words;
    /** With an address the button is a link that looks like one. */
    href: string;
    type: "submit" | "button" | "reset";
    id: string;
    name: string;
    value: string | number;
    disabled: boolean;
    /** True keeps a second press within a second from sending the form twice. */
    preventDoubleClick: boolean;
    isStartButton: boolean;
  }>;

/** Does what its words say. */
export function Button(props: ButtonProps) {
  const { children, href, id, isStartButton, classes, attributes } = props;
  const shared = {
    class: classNames("govuk-button", classes, isStartButton && "govuk-button--start"),
    "data-module": "govuk-button",
    ...attributes,
    id,
  };
  const inside = (
    <>
      {isStartButton && typeof children !== "string" ? <span>{children}</span> : children}
      {isStartButton && <StartIcon />}
    </>
  );
  if (href) {
    return (
      <a href={href} role="button" draggable="false" {...shared}>
        {inside}
      </a>
    );
  }
  return (
    <button type={props.type ?? "submit"} {...valueAndState(props)} {...shared}>
      {inside}
    </button>
  );
}

function valueAndState({ value, name, disabled, preventDoubleClick }: ButtonProps) {
  return {
    value,
    name,
    disabled,
    "aria-disabled": disabled ? "true" : undefined,
    "data-prevent-double-click": preventDoubleClick?.toString(),
  };
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
