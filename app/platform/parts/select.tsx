import { describing, Field, type FieldProps } from "./form-group.tsx";
import { classNames, isGiven, type Attributes, type May } from "./part.ts";

export type SelectItem = { readonly text: string | number } & May<{
  value: string | number;
  selected: boolean;
  disabled: boolean;
  attributes: Attributes;
}>;
export type SelectProps = FieldProps & {
  readonly items: readonly (SelectItem | false | null | undefined)[];
} & May<{
    /** The value of the item that is chosen, where no item says so itself. */
    value: string | number;
  }>;

/** One of many; radios are kinder where there are few. */
export function Select(props: SelectProps) {
  const { id, name, items, classes, errorMessage, formGroup, attributes } = props;
  return (
    <Field field={props}>
      {formGroup?.before}
      <select
        class={classNames("govuk-select", classes, isGiven(errorMessage) && "govuk-select--error")}
        id={id || name}
        name={name}
        disabled={props.disabled}
        aria-describedby={describing(props)}
        {...attributes}
      >
        {items.map((item) => item && oneOption(item, props.value))}
      </select>
      {formGroup?.after}
    </Field>
  );
}

function oneOption(item: SelectItem, chosen: string | number | undefined) {
  const isChosen = item.selected ?? (isGiven(chosen) && String(item.value ?? item.text) === String(chosen));
  return (
    <option value={item.value} selected={isChosen} disabled={item.disabled} {...item.attributes}>
      {item.text}
    </option>
  );
}
