import { BackLink, Button, SummaryList } from "#parts";
import { isId, showNotFound, showPage } from "#platform";
import type { Context } from "hono";
import { within, type Room } from "../page/room.ts";
import { countWords, dayWords } from "../page/words.ts";
import { adultNames } from "../people-store.ts";
import { StandingTag } from "./list-page.tsx";
import { changedFields, fieldWords } from "./rules/technique-changes.ts";
import { newestOf } from "./rules/technique-that-day.ts";
import { positionWords, type Technique, type TechniqueVersion } from "./rules/technique.ts";
import { techniqueById } from "./technique-store.ts";
import { levelInWords, saidStanding } from "./words.ts";

/** One technique: what is said of it now, and everything that was said before. */
export async function showTechnique(room: Room, c: Context) {
  const techniqueId = c.req.param("id");
  const found = isId(techniqueId)
    ? await within(room, c, async (work) => {
        const technique = await techniqueById(work, techniqueId);
        const names = await adultNames(work, [...new Set(technique?.versions.map(({ savedBy }) => savedBy))]);
        return technique === undefined ? undefined : { technique, names };
      })
    : undefined;
  if (found === undefined) return showNotFound(room.installation, c);
  const { technique, names } = found;
  const said = newestOf(technique);
  return showPage(
    room.installation,
    c,
    { title: "A technique" },
    <>
      <BackLink href="/people/techniques">All techniques</BackLink>
      <h1 class="govuk-heading-l">
        {said.code} {said.name}
      </h1>
      <p class="govuk-body">
        <StandingTag technique={technique} />
      </p>
      <WhatIsSaid said={said} />
      {room.asking(c).mayChangeSettings && technique.endedOn === null && <WhatToDo technique={technique} />}
      <History technique={technique} names={names} />
    </>,
  );
}

function WhatIsSaid({ said }: { said: TechniqueVersion }) {
  const rows: [string, string][] = [
    ["Training provider", said.provider],
    ["Curriculum version", said.curriculum],
    ["Level", levelInWords(said.level)],
    ["How the child is placed", said.positions.map((position) => positionWords[position]).join("\n")],
    ["Least number of adults", said.leastAdults === null ? "" : String(said.leastAdults)],
    ["Longest time", said.longestMinutes === null ? "" : countWords(said.longestMinutes, "minute", "minutes")],
    ["Not for", said.excluded],
    [
      "Trained in it again after",
      said.refresherMonths === null ? "" : countWords(said.refresherMonths, "month", "months"),
    ],
  ];
  return (
    <SummaryList
      rows={rows
        .filter(([, value]) => value !== "")
        .map(([key, value]) => ({ key, value: <span class="ls-words">{value}</span> }))}
    />
  );
}

function WhatToDo({ technique }: { technique: Technique }) {
  const path = `/people/techniques/${technique.techniqueId}`;
  return (
    <>
      <Button href={`${path}/change`} classes="govuk-button--secondary">
        Change what is said of it
      </Button>
      <form method="post" action={`${path}/end`}>
        <h2 class="govuk-heading-m">Taking it out of the library</h2>
        <p class="govuk-body">
          For one that your provider no longer teaches and nobody would use. If somebody still might, leave it in and
          say that it is withdrawn: then a record can show it. What records say stays as it is.
        </p>
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Take it out of the library
        </Button>
      </form>
    </>
  );
}

function History({ technique, names }: { technique: Technique; names: ReadonlyMap<string, string> }) {
  const { versions } = technique;
  return (
    <section aria-labelledby="said">
      <h2 class="govuk-heading-m" id="said">
        What was said of it, and when
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {technique.endedOn !== null && <li>{dayWords(technique.endedOn)}: taken out of the library.</li>}
        {versions
          .map((said, index) => (
            <li>
              From {dayWords(said.fromOn)}: {versionWords(said, versions[index - 1])}.
              <div class="ls-under">
                {names.get(said.savedBy)}, {dayWords(said.savedAt.toString())}
              </div>
            </li>
          ))
          .toReversed()}
      </ul>
    </section>
  );
}

function versionWords(said: TechniqueVersion, before: TechniqueVersion | undefined): string {
  const words = saidStanding(said);
  const standing = words.charAt(0).toLowerCase() + words.slice(1);
  if (before === undefined) return `added, ${standing}`;
  const others = changedFields(before, said).filter((field) => field !== "standing");
  const parts = [
    ...(said.standing === before.standing ? [] : [standing]),
    ...(others.length === 0 ? [] : [`changed ${others.map((field) => fieldWords[field]).join(", ")}`]),
  ];
  return parts.length === 0 ? "the same, from this day" : parts.join("; ");
}
