import { Button } from "./button.tsx";
import type { FieldProps } from "./form-group.tsx";
import { Input } from "./input.tsx";
import { classNames, type May } from "./part.ts";

export type PasswordInputProps = FieldProps &
  May<{ value: string; autocomplete: "current-password" | "new-password"; buttonClasses: string }>;

/** A password, which its owner may look at; the button stays hidden where scripts do not run. */
export function PasswordInput({ buttonClasses, ...props }: PasswordInputProps) {
  const id = props.id || props.name;
  return (
    <Input
      {...props}
      id={id}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete ?? "current-password"}
      classes={classNames("govuk-password-input__input govuk-js-password-input-input", props.classes)}
      inputWrapper={{ classes: "govuk-password-input__wrapper" }}
      formGroup={{
        ...props.formGroup,
        classes: classNames("govuk-password-input", props.formGroup?.classes),
        attributes: { "data-module": "govuk-password-input", ...props.formGroup?.attributes },
        after: (
          <>
            <ShowButton id={id} classes={buttonClasses} />
            {props.formGroup?.after}
          </>
        ),
      }}
    />
  );
}

function ShowButton({ id, classes }: { readonly id: string; readonly classes: string | undefined }) {
  return (
    <Button
      type="button"
      classes={classNames(
        "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
        classes,
      )}
      attributes={{ "aria-controls": id, "aria-label": "Show password", hidden: true }}
    >
      Show
    </Button>
  );
}
