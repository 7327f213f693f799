import { describing, Field, type FieldProps } from "./form-group.tsx";
import { classNames, isGiven, longForm, type May, type Option, type Outer, type Words } from "./part.ts";

export type AffixOption = Option<{ readonly text: Words } & Outer>;
export type InputProps = FieldProps &
  May<{
    type: string;
    value: string | number;
    inputmode: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search" | "none";
    autocomplete: string;
    autocapitalize: "none" | "sentences" | "words" | "characters" | "on" | "off";
    pattern: string;
    spellcheck: boolean;
    prefix: AffixOption;
    suffix: AffixOption;
    inputWrapper: Outer;
  }>;

/** One line of an answer. */
export function Input(props: InputProps) {
  const { prefix, suffix, formGroup, inputWrapper } = props;
  const input = <InputElement {...props} />;
  const isWrapped = [prefix, suffix, formGroup?.before, formGroup?.after].some(isGiven);
  return (
    <Field field={props}>
      {!isWrapped ? (
        input
      ) : (
        <div class={classNames("govuk-input__wrapper", inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {formGroup?.before}
          <Affix kind="prefix" affix={prefix} />
          {input}
          <Affix kind="suffix" affix={suffix} />
          {formGroup?.after}
        </div>
      )}
    </Field>
  );
}

/** The bare input, for parts that frame it themselves. */
export function InputElement(props: InputProps) {
  const { id, name, type, value, classes, errorMessage, attributes } = props;
  return (
    <input
      class={classNames("govuk-input", classes, isGiven(errorMessage) && "govuk-input--error")}
      id={id || name}
      name={name}
      type={type || "text"}
      spellcheck={props.spellcheck}
      value={value}
      disabled={props.disabled}
      aria-describedby={describing(props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
      {...attributes}
    />
  );
}

function Affix({ kind, affix }: { readonly kind: "prefix" | "suffix"; readonly affix: AffixOption | undefined }) {
  const { text, classes, attributes }: Exclude<AffixOption, Words> = longForm(affix);
  if (!isGiven(text)) return null;
  return (
    <div class={classNames(`govuk-input__${kind}`, classes)} aria-hidden="true" {...attributes}>
      {text}
    </div>
  );
}
