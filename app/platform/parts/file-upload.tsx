import { describing, Field, type FieldProps } from "./form-group.tsx";
import { classNames, isGiven, type May } from "./part.ts";

export type FileUploadProps = FieldProps & May<{ multiple: boolean }>;

/** A file from the person's own machine, by the browser's own control. */
export function FileUpload(props: FileUploadProps) {
  const { id, name, classes, errorMessage, formGroup, attributes } = props;
  return (
    <Field field={props}>
      {formGroup?.before}
      <input
        class={classNames("govuk-file-upload", classes, isGiven(errorMessage) && "govuk-file-upload--error")}
        id={id || name}
        name={name}
        type="file"
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describing(props)}
        {...attributes}
      />
      {formGroup?.after}
    </Field>
  );
}
