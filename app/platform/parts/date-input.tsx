import { Fieldset, type LegendOption } from "./fieldset.tsx";
import {
  describing,
  FormGroup,
  HintAndError,
  type ErrorOption,
  type FormGroupOption,
  type HintOption,
} from "./form-group.tsx";
import { Input, type InputProps } from "./input.tsx";
import { classNames, isGiven, type May, type Outer } from "./part.ts";

/** One box of a date or a clock time, like the day or the minute. */
export type DateInputItem = { readonly name: string } & May<{
  label: string;
  id: string;
  value: string | number;
  /** Is this the box to put right? Without any such mark an error belongs to all of them. */
  error: boolean;
  classes: string;
  autocomplete: string;
  pattern: string;
  inputmode: NonNullable<InputProps["inputmode"]>;
  attributes: NonNullable<InputProps["attributes"]>;
}>;
export type DateInputProps = { readonly id: string } & Outer &
  May<{
    namePrefix: string;
    /** Day, month and year where nothing is given. */
    items: readonly (DateInputItem | false | null | undefined)[];
    /** By the name of each box, its prefix included. */
    values: Readonly<Record<string, string | number | undefined>>;
    fieldset: Outer & May<{ legend: LegendOption; describedBy: string }>;
    hint: HintOption;
    errorMessage: ErrorOption;
    formGroup: FormGroupOption;
  }>;

const dayMonthYear: readonly DateInputItem[] = [{ name: "day" }, { name: "month" }, { name: "year" }];

/** A date somebody knows by heart, typed in boxes; also hours and minutes. */
export function DateInput(props: DateInputProps) {
  const { id, items, fieldset, hint, errorMessage, formGroup, classes, attributes } = props;
  const boxes = (items?.length ? items : dayMonthYear).filter((item) => isGiven(item));
  const anyMarked = boxes.some((box) => box.error);
  const inside = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      <div class={classNames("govuk-date-input", classes)} {...attributes} id={id}>
        {formGroup?.before}
        {boxes.map((box) => (
          <Box box={box} date={props} isWrong={box.error ?? (isGiven(errorMessage) && !anyMarked)} />
        ))}
        {formGroup?.after}
      </div>
    </>
  );
  const describes = describing({ id, hint, errorMessage, describedBy: fieldset?.describedBy });
  return (
    <FormGroup errorMessage={errorMessage} formGroup={formGroup}>
      {fieldset ? (
        <Fieldset {...fieldset} role="group" describedBy={describes}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}

type BoxProps = {
  readonly box: DateInputItem;
  readonly date: DateInputProps;
  readonly isWrong: boolean;
};

function Box({ box, date, isWrong }: BoxProps) {
  const name = date.namePrefix ? `${date.namePrefix}-${box.name}` : box.name;
  const width = !box.classes?.includes("govuk-input--width-") && `govuk-input--width-${box.name === "year" ? 4 : 2}`;
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: box.label || capitalise(box.name), classes: "govuk-date-input__label" }}
        id={box.id || `${date.id}-${box.name}`}
        classes={classNames("govuk-date-input__input", isWrong && "govuk-input--error", width, box.classes)}
        name={name}
        value={box.value ?? date.values?.[name]}
        inputmode={box.inputmode ?? "numeric"}
        autocomplete={box.autocomplete}
        pattern={box.pattern}
        attributes={box.attributes}
      />
    </div>
  );
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}
