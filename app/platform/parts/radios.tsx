import { ChoiceGroup, choiceId, ChoiceLine, type Choice, type ChoicesProps } from "./choices.tsx";
import { isGiven, type May } from "./part.ts";

export type RadiosProps = ChoicesProps & { readonly items: readonly Choice[] } & May<{
    /** The value of the answer given, where no item says so itself. */
    value: string | number;
  }>;

/** One of a few answers. */
export function Radios({ items, value, ...group }: RadiosProps) {
  return (
    <ChoiceGroup kind="radios" {...group}>
      {items.map((item, index) => {
        if (!item) return null;
        if ("divider" in item) return <div class="govuk-radios__divider">{item.divider}</div>;
        const id = choiceId(item, group.idPrefix || group.name, index);
        const isChecked = item.checked ?? (isGiven(value) && String(item.value) === String(value));
        return <ChoiceLine kind="radios" item={item} id={id} name={group.name} isChecked={isChecked} />;
      })}
    </ChoiceGroup>
  );
}
