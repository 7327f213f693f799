import { describing, Field, type FieldProps } from "./form-group.tsx";
import { classNames, isGiven, type May } from "./part.ts";

export type TextareaProps = FieldProps &
  May<{ value: string; rows: number; autocomplete: string; spellcheck: boolean }>;

/** An answer in one's own words, as long as it needs to be. */
export function Textarea(props: TextareaProps) {
  const { id, name, rows, value, classes, errorMessage, formGroup, attributes } = props;
  return (
    <Field field={props}>
      {formGroup?.before}
      <textarea
        class={classNames("govuk-textarea", isGiven(errorMessage) && "govuk-textarea--error", classes)}
        id={id || name}
        name={name}
        rows={rows || 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describing(props)}
        autocomplete={props.autocomplete}
        {...attributes}
      >
        {keepFirstLineBreak(value)}
      </textarea>
      {formGroup?.after}
    </Field>
  );
}

/** Browsers swallow a line break straight after `<textarea>`; without a second one a statement would lose its own. */
function keepFirstLineBreak(value: string | undefined): string | undefined {
  return value?.startsWith("\n") ? `\n${value}` : value;
}
