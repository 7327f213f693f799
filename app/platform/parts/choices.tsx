import { Fieldset, type LegendOption } from "./fieldset.tsx";
import {
  describing,
  FormGroup,
  HintAndError,
  HintOf,
  LabelOf,
  type ErrorOption,
  type FormGroupOption,
  type HintOption,
} from "./form-group.tsx";
import { classNames, describedBy, isGiven, type Attributes, type May, type Outer, type Words } from "./part.ts";

/** One answer to tick. */
export type ChoiceItem = { readonly value: string | number; readonly text: Words } & May<{
  id: string;
  checked: boolean;
  disabled: boolean;
  hint: HintOption;
  label: May<{ classes: string; attributes: Attributes }>;
  /** What to ask next when this is ticked; shown always where scripts do not run. */
  conditional: Words;
  attributes: Attributes;
}>;
/** A word between answers, usually "or". */
export type ChoiceDivider = { readonly divider: Words };
export type Choice<T extends ChoiceItem = ChoiceItem> = T | ChoiceDivider | false | null | undefined;
export type ChoicesFieldset = Outer & May<{ legend: LegendOption; describedBy: string }>;

/** What radios and checkboxes share. */
export type ChoicesProps = { readonly name: string } & Outer &
  May<{
    /** The id of the first answer, and the start of the others' ids; the name where none is given. */
    idPrefix: string;
    fieldset: ChoicesFieldset;
    hint: HintOption;
    errorMessage: ErrorOption;
    formGroup: FormGroupOption;
  }>;

type GroupProps = ChoicesProps & {
  readonly kind: "radios" | "checkboxes";
  readonly describedBy?: string | undefined;
  readonly children?: Words;
};

/** The question around the answers, in a fieldset when it has a legend. */
export function ChoiceGroup(props: GroupProps) {
  const { kind, fieldset, hint, errorMessage, formGroup, classes, attributes, children } = props;
  const id = props.idPrefix || props.name;
  const inside = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      <div class={classNames(`govuk-${kind}`, classes)} {...attributes} data-module={`govuk-${kind}`}>
        {formGroup?.before}
        {children}
        {formGroup?.after}
      </div>
    </>
  );
  const describes = describing({
    id,
    hint,
    errorMessage,
    describedBy: fieldset?.describedBy ?? props.describedBy,
  });
  return (
    <FormGroup errorMessage={errorMessage} formGroup={formGroup}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={describes}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}

type ItemProps = {
  readonly kind: "radios" | "checkboxes";
  readonly item: ChoiceItem;
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
} & May<{ describedBy: string; behaviour: string }>;

/** One answer, its hint, and what it leads to. */
export function ChoiceLine({ kind, item, id, name, isChecked, describedBy: others, behaviour }: ItemProps) {
  const leadsTo = isGiven(item.conditional) ? `conditional-${id}` : undefined;
  const hintId = isGiven(item.hint) && `${id}-item-hint`;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={item.value}
          checked={isChecked}
          disabled={item.disabled}
          data-aria-controls={leadsTo}
          data-behaviour={behaviour}
          aria-describedby={describedBy(others, hintId)}
          {...item.attributes}
        />
        <LabelOf id={id} label={{ ...item.label, text: item.text }} classes={`govuk-${kind}__label`} />
        {isGiven(item.hint) && <HintOf id={`${id}-item-hint`} hint={item.hint} classes={`govuk-${kind}__hint`} />}
      </div>
      {leadsTo && (
        <div
          class={classNames(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={leadsTo}
        >
          {item.conditional}
        </div>
      )}
    </>
  );
}

/** The first answer has the bare id, so that an error summary can link to the question by its name. */
export function choiceId(item: ChoiceItem, prefix: string, index: number): string {
  return item.id ?? (index === 0 ? prefix : `${prefix}-${index + 1}`);
}
