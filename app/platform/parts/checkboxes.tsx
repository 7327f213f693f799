import { ChoiceGroup, choiceId, ChoiceLine, type Choice, type ChoiceItem, type ChoicesProps } from "./choices.tsx";
import { describing } from "./form-group.tsx";
import type { May } from "./part.ts";

export type CheckboxItem = ChoiceItem &
  May<{
    name: string;
    /** "exclusive" is for "None of these": ticking it clears the others. */
    behaviour: "exclusive";
  }>;
export type CheckboxesProps = ChoicesProps & {
  readonly items: readonly Choice<CheckboxItem>[];
} & May<{
    /** The values ticked, where no item says so itself. */
    values: readonly (string | number)[];
    /** For a single box without a fieldset. */
    describedBy: string;
  }>;

/** As many of these answers as are true. */
export function Checkboxes({ items, values, describedBy, ...group }: CheckboxesProps) {
  const ticked = new Set(values?.map(String));
  const prefix = group.idPrefix || group.name;
  // Without a fieldset to carry them, the question's hint and error must be read with each box.
  const { hint, errorMessage } = group;
  const onEachBox = group.fieldset ? undefined : describing({ id: prefix, hint, errorMessage, describedBy });
  return (
    <ChoiceGroup kind="checkboxes" {...group} describedBy={describedBy}>
      {items.map((item, index) => {
        if (!item) return null;
        if ("divider" in item) return <div class="govuk-checkboxes__divider">{item.divider}</div>;
        return (
          <ChoiceLine
            kind="checkboxes"
            item={item}
            id={choiceId(item, prefix, index)}
            name={item.name ?? group.name}
            isChecked={item.checked ?? ticked.has(String(item.value))}
            describedBy={onEachBox}
            behaviour={item.behaviour}
          />
        );
      })}
    </ChoiceGroup>
  );
}
