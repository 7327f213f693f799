import { DateInput } from "./date-input.tsx";
import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures, option, type FixtureOptions } from "./fixtures/match-fixtures.ts";

matchesFixtures("date-input", ({ id, items, fieldset, day, month, year, ...rest }) => {
  const boxes = items?.length
    ? items.map(withValueOf({ day, month, year }))
    : [box("day", day, rest), box("month", month, rest), box("year", year, rest)];
  return (
    <DateInput
      {...fieldOptions(rest)}
      id={id}
      fieldset={fieldset && { ...fieldset, legend: option(fieldset.legend) }}
      items={boxes.map(markedByClass)}
    />
  );
});

function box(part: string, given: FixtureOptions | false | undefined, rest: FixtureOptions) {
  if (given === false) return false;
  const width = part === "year" ? "govuk-input--width-4" : undefined;
  return { name: part, value: rest["values"]?.[part], classes: width, ...given };
}

function withValueOf(named: FixtureOptions) {
  return (item: FixtureOptions) => ({ value: named[item["name"]]?.value, ...item });
}

/** The published options may mark a wrong box by its class alone; ours says it in words. */
function markedByClass(item: FixtureOptions | false) {
  if (!item) return item;
  const isMarked = item["classes"]?.includes("govuk-input--error");
  return { ...item, name: item["name"], error: item["error"] ?? (isMarked || undefined) };
}
