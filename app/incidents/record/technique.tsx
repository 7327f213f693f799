import { Temporal } from "#dates";
import { Tag } from "#parts";
import type { IncidentSegment } from "../incident-store.ts";
import { dateInWords } from "../rules/local-times.ts";
import type { ToldRow } from "./told.tsx";
import { beyondOwnLimits, type OwnTechnique } from "../rules/own-technique.ts";

/** The school's own technique, how it stood that day, and where the line went beyond the school's own limits. */
export function techniqueOf(segment: IncidentSegment): ToldRow[] {
  const { ownTechnique } = segment.facts;
  if (ownTechnique === undefined) return [];
  const beyond = beyondOwnLimits({ facts: segment.facts, seconds: segment.to.since(segment.from).total("seconds") });
  const { code, name, provider, curriculum, words } = ownTechnique;
  const value = (
    <>
      <p>
        {code} {name} ({curriculum === "" ? provider : `${provider}, ${curriculum}`}), {standingInWords(ownTechnique)}.
        {words !== "" && <span class="ls-words"> Also said of it: {words}</span>}
      </p>
      {beyond.length > 0 && (
        <div class="ls-label">
          <Tag classes="govuk-tag--grey">The school's own limit</Tag> <span>{beyond.join(" ")}</span>
          <p class="ls-small ls-tight">Set by the school for this technique. It is no rule of law.</p>
        </div>
      )}
    </>
  );
  return [{ key: "Technique", value }];
}

/** How it stood that day, said plainly and without blame: what was used is recorded, whatever the school says of it. */
function standingInWords({ standing, withdrawnOn }: OwnTechnique): string {
  if (withdrawnOn !== null) return `withdrawn by the school on ${dateInWords(Temporal.PlainDate.from(withdrawnOn))}`;
  return {
    allowed: "allowed by the school that day",
    "by-name": "allowed by the school only by name in a child's plan",
    withdrawn: "withdrawn by the school",
    never: "never to be used at this school",
    "not-listed": "not in the school's library that day",
  }[standing];
}
