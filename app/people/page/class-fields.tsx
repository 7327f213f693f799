import { Checkboxes, Input } from "#parts";
import { problemOf, textOf, textsOf, type Problem, type Typed } from "#platform";
import type { Group } from "../groups-store.ts";

/** The classes of a child or an adult: those there are, and one that is new. */
export function ClassFields({
  typed,
  problems,
  groups,
}: {
  typed: Typed;
  problems: readonly Problem[];
  groups: readonly Group[];
}) {
  return (
    <>
      {groups.length > 0 && (
        <Checkboxes
          name="classes"
          values={textsOf(typed, "classes")}
          fieldset={{ legend: { text: "Classes" } }}
          items={groups.map(({ groupId, name }) => ({ value: groupId, text: name }))}
        />
      )}
      <Input
        name="newClass"
        label={{ text: groups.length > 0 ? "A class that is not in the list" : "Class" }}
        classes="govuk-input--width-20"
        value={textOf(typed, "newClass")}
        errorMessage={problemOf(problems, "newClass")}
      />
    </>
  );
}
