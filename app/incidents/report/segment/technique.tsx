import { Input } from "#parts";
import { byProvider, techniqueThatDay, type TechniqueThatDay } from "#people";
import { problemOf, textOf, type Problem, type Typed } from "#platform";
import type { Temporal } from "#dates";
import { eventDay } from "../event-day.ts";
import type { ReportContext } from "../step.ts";

/** The answer for what is in no library: said in words, and as good an answer as any. */
export const somethingElse = "else";

/** The technique that was chosen, as it stood on the day of the event. */
export function techniqueChosen(
  context: Pick<ReportContext, "techniques">,
  chosen: string | undefined,
  day: Temporal.PlainDate,
): TechniqueThatDay | undefined {
  const technique = context.techniques.find(({ techniqueId }) => techniqueId === chosen);
  return technique === undefined ? undefined : techniqueThatDay(technique, day);
}

export type TechniqueGroup = { label: string; techniques: TechniqueThatDay[] };

/**
 * What the school had on that day: what it allows by provider, then what it does not, each under its own heading. Nothing
 * is kept back: what should not have been used and was is what a record is for (practice.md#4, 3a).
 */
export function techniqueGroups(
  techniques: readonly TechniqueThatDay[],
  chosen: string,
): { allowed: TechniqueGroup[]; others: TechniqueGroup[] } {
  const standing = (one: TechniqueThatDay["standing"]) =>
    byProvider(techniques.filter((technique) => technique.standing === one));
  const under = (label: string, one: TechniqueThatDay["standing"]) => ({
    label,
    techniques: standing(one).flatMap((group) => group.techniques),
  });
  const notListed = under("In no library that day", "not-listed");
  return {
    allowed: standing("allowed").map(({ provider, techniques: ofIt }) => ({ label: provider, techniques: ofIt })),
    others: [
      under("Only by name in a child's plan", "by-name"),
      under("Withdrawn by the school", "withdrawn"),
      under("Never at this school", "never"),
      // Chosen before the day of the event was changed: it is still there to be seen.
      { ...notListed, techniques: notListed.techniques.filter(({ techniqueId }) => techniqueId === chosen) },
    ].filter((group) => group.techniques.length > 0),
  };
}

type Props = { context: ReportContext; typed: Typed; problems: readonly Problem[] };

/** Which technique it was: one of the school's own, or something else in words. A school without any asks for words alone. */
export function TechniqueQuestion({ context, typed, problems }: Props) {
  const chosen = textOf(typed, "ownTechnique");
  const day = eventDay(context);
  const { allowed, others } = techniqueGroups(
    context.techniques.map((technique) => techniqueThatDay(technique, day)),
    chosen,
  );
  const words = (label: string) => (
    <Input id="technique" name="technique" label={label} value={textOf(typed, "technique")} />
  );
  if (allowed.length + others.length === 0) return words("The technique's name (if it has one)");
  const problem = problemOf(problems, "ownTechnique");
  return (
    <>
      <div class={problem === undefined ? "govuk-form-group" : "govuk-form-group govuk-form-group--error"}>
        <label class="govuk-label" for="ownTechnique">
          Which technique was it?
        </label>
        {problem !== undefined && (
          <p class="govuk-error-message" id="ownTechnique-error">
            <span class="govuk-visually-hidden">Error:</span> {problem}
          </p>
        )}
        <select
          class="govuk-select"
          id="ownTechnique"
          name="ownTechnique"
          aria-describedby={problem === undefined ? undefined : "ownTechnique-error"}
        >
          <option value="">Choose</option>
          <option value={somethingElse} selected={chosen === somethingElse}>
            Something else: say it below
          </option>
          <Groups groups={allowed} chosen={chosen} text={({ code, name }) => `${code} ${name}`} />
          <Groups groups={others} chosen={chosen} text={({ code, name, provider }) => `${code} ${name}, ${provider}`} />
        </select>
      </div>
      {words("Something else, or done another way: what was it?")}
    </>
  );
}

type GroupsProps = { groups: readonly TechniqueGroup[]; chosen: string; text(technique: TechniqueThatDay): string };

function Groups({ groups, chosen, text }: GroupsProps) {
  return (
    <>
      {groups.map(({ label, techniques }) => (
        <optgroup label={label}>
          {techniques.map((technique) => (
            <option value={technique.techniqueId} selected={technique.techniqueId === chosen}>
              {text(technique)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
