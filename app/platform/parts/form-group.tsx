import { ErrorMessage } from "./error-message.tsx";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";
import {
  classNames,
  describedBy,
  isGiven,
  longForm,
  type Attributes,
  type May,
  type Option,
  type Outer,
  type Words,
} from "./part.ts";

type OwnLook = May<{ classes: string; attributes: Attributes }>;
export type LabelOption = Option<{ readonly text: Words } & OwnLook & May<{ isPageHeading: boolean }>>;
export type HintOption = Option<{ readonly text: Words } & OwnLook>;
export type ErrorOption = Option<{ readonly text: Words } & OwnLook & May<{ visuallyHiddenText: string }>>;
export type FormGroupOption = May<{
  classes: string;
  attributes: Attributes;
  before: Words;
  after: Words;
}>;

/** What a field is asked with: shared by every kind of field. */
export type FieldProps = { readonly name: string } & Outer &
  May<{
    /** The name is taken where no id is given. */
    id: string;
    label: LabelOption;
    hint: HintOption;
    errorMessage: ErrorOption;
    describedBy: string;
    formGroup: FormGroupOption;
    disabled: boolean;
  }>;

type Told = May<{
  id: string;
  name: string;
  hint: HintOption;
  errorMessage: ErrorOption;
  describedBy: string;
}>;

/** The `aria-describedby` of a field: what the page said, then its hint, then its error. */
export function describing({ id, name, hint, errorMessage, describedBy: others }: Told): string | undefined {
  const own = id || name;
  return describedBy(others, isGiven(hint) && `${own}-hint`, isGiven(errorMessage) && `${own}-error`);
}

/** The hint and the error of a question, with the ids that `describing` names. */
export function HintAndError({ id, hint, errorMessage }: Told) {
  return (
    <>
      {isGiven(hint) && <HintOf id={`${id}-hint`} hint={hint} />}
      {isGiven(errorMessage) && <ErrorOf id={`${id}-error`} error={errorMessage} />}
    </>
  );
}

export function HintOf({
  id,
  hint,
  classes,
}: {
  readonly id: string;
  readonly hint: HintOption;
  readonly classes?: string;
}) {
  const { text, ...look }: Exclude<HintOption, Words> = longForm(hint);
  return (
    <Hint id={id} {...look} classes={classNames(classes, look.classes)}>
      {text}
    </Hint>
  );
}

function ErrorOf({ id, error }: { readonly id: string; readonly error: ErrorOption }) {
  const { text, ...look }: Exclude<ErrorOption, Words> = longForm(error);
  return (
    <ErrorMessage id={id} {...look}>
      {text}
    </ErrorMessage>
  );
}

export function LabelOf({ id, label, classes }: May<{ id: string; label: LabelOption; classes: string }>) {
  const { text, ...look }: Exclude<LabelOption, Words> = longForm(label);
  return (
    <Label for={id} {...look} classes={classNames(classes, look.classes)}>
      {text}
    </Label>
  );
}

type FrameProps = May<{ errorMessage: ErrorOption; formGroup: FormGroupOption; children: Words }>;

/** The box around one question; it wears the error's line when there is one. */
export function FormGroup({ errorMessage, formGroup, children }: FrameProps) {
  const names = classNames("govuk-form-group", isGiven(errorMessage) && "govuk-form-group--error", formGroup?.classes);
  return (
    <div class={names} {...formGroup?.attributes}>
      {children}
    </div>
  );
}

/** One field with its label, hint and error, in the order in which they are read. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children?: Words }) {
  const id = field.id || field.name;
  return (
    <FormGroup errorMessage={field.errorMessage} formGroup={field.formGroup}>
      <LabelOf id={id} label={field.label} />
      <HintAndError id={id} hint={field.hint} errorMessage={field.errorMessage} />
      {children}
    </FormGroup>
  );
}
