import { Button, Details, Table, Tag } from "#parts";
import { showPage } from "#platform";
import type { Context } from "hono";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { countWords } from "../page/words.ts";
import { byProvider, newestOf } from "./rules/technique-that-day.ts";
import type { Technique } from "./rules/technique.ts";
import { techniquesOf } from "./technique-store.ts";
import { limitsWords, standsWords } from "./words.ts";

/** The library, provider by provider: what an adult may look up before a shift, and what the office keeps. */
export async function showTechniques(room: Room, c: Context) {
  const asking = room.asking(c);
  const library = await within(room, c, techniquesOf);
  const here = library.filter(({ endedOn }) => endedOn === null);
  const ended = library.filter(({ endedOn }) => endedOn !== null);
  return showPage(
    room.installation,
    c,
    { title: "Techniques" },
    <>
      {asking.mayChangeSettings && <Sections asking={asking} here="/people/techniques" />}
      <h1 class="govuk-heading-l">Techniques</h1>
      <p class="govuk-body">
        The holds and escorts that adults here are trained in, as your training provider names them. A report offers
        them by name, and the record keeps how each stood that day.
      </p>
      {here.length === 0 && <Empty mayChange={asking.mayChangeSettings} />}
      {asking.mayChangeSettings && (
        <Button href="/people/techniques/new">{library.length === 0 ? "Add the first" : "Add a technique"}</Button>
      )}
      {grouped(here).map(({ provider, techniques }) => (
        <ProviderTable provider={provider} techniques={techniques} />
      ))}
      {ended.length > 0 && (
        <Details summary={`${countWords(ended.length, "technique", "techniques")} no longer in the library`}>
          {grouped(ended).map(({ provider, techniques }) => (
            <ProviderTable provider={provider} techniques={techniques} />
          ))}
        </Details>
      )}
    </>,
  );
}

function Empty({ mayChange }: { mayChange: boolean }) {
  return (
    <p class="govuk-body">
      {mayChange
        ? "Nothing is entered yet. Add each technique once, with its limits and how it stands at your school. Until then a report asks for a technique's name in words."
        : "Nothing is entered yet. The head or the office enters it. Until then a report asks for a technique's name in words."}
    </p>
  );
}

type Line = { provider: string; code: string; technique: Technique };

function grouped(library: readonly Technique[]): { provider: string; techniques: Line[] }[] {
  return byProvider(
    library.map((technique) => {
      const { provider, code } = newestOf(technique);
      return { provider, code, technique };
    }),
  );
}

function ProviderTable({ provider, techniques }: { provider: string; techniques: readonly Line[] }) {
  return (
    <Table
      caption={provider}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={["Technique", "How it stands"]}
      rows={techniques.map(({ technique }) => {
        const said = newestOf(technique);
        return [
          {
            text: (
              <>
                <a class="govuk-link" href={`/people/techniques/${technique.techniqueId}`}>
                  {said.code} {said.name}
                </a>
                <div class="ls-under">{limitsWords(said)}</div>
                {said.curriculum !== "" && <div class="ls-under">{said.curriculum}</div>}
              </>
            ),
          },
          { text: <StandingTag technique={technique} /> },
        ];
      })}
    />
  );
}

/** In words first. What is allowed is what most are, and is said quietly. */
export function StandingTag({ technique }: { technique: Technique }) {
  const words = standsWords(technique);
  if (technique.endedOn === null && newestOf(technique).standing === "allowed") return <span>{words}</span>;
  return <Tag classes="govuk-tag--grey">{words}</Tag>;
}
