import { HintOf } from "./form-group.tsx";
import { classNames, type Attributes, type May, type Words } from "./part.ts";
import { Textarea, type TextareaProps } from "./textarea.tsx";

export type CharacterCountProps = TextareaProps &
  May<{
    maxlength: number;
    maxwords: number;
    countType: "characters" | "words" | "length";
    /** The percentage of the limit from which the count is shown. */
    threshold: number;
    /** What to say about the limit; `%{count}` stands for it. */
    textareaDescriptionText: string;
    countMessageClasses: string;
  }>;

/** A textarea that says how much room is left; the limit is advice here and a rule only on the server. */
export function CharacterCount(props: CharacterCountProps) {
  const { maxlength, maxwords, countType, threshold } = props;
  const id = props.id || props.name;
  const kind = countType ?? (maxwords ? "words" : undefined);
  const limits: Attributes = {
    "data-module": "govuk-character-count",
    "data-maxlength": maxlength,
    "data-maxwords": maxwords,
    "data-threshold": threshold,
    "data-count-type": kind,
  };
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={classNames("govuk-js-character-count", props.classes)}
      formGroup={{
        ...props.formGroup,
        classes: classNames("govuk-character-count", props.formGroup?.classes),
        attributes: { ...limits, ...props.formGroup?.attributes },
        after: countMessage(id, describeLimit(props, kind), props),
      }}
    />
  );
}

function countMessage(
  id: string,
  text: string | undefined,
  { countMessageClasses, formGroup }: CharacterCountProps,
): Words {
  const classes = classNames("govuk-character-count__message", countMessageClasses);
  return (
    <>
      <HintOf id={`${id}-info`} hint={{ text }} classes={classes} />
      {formGroup?.after}
    </>
  );
}

function describeLimit(
  { maxlength, maxwords, textareaDescriptionText }: CharacterCountProps,
  kind: string | undefined,
) {
  const limit = maxwords || maxlength;
  const words = textareaDescriptionText ?? `You can enter up to %{count} ${kind === "words" ? "words" : "characters"}`;
  return limit ? words.replace("%{count}", String(limit)) : undefined;
}
