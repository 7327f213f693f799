import { BackLink, Details } from "#parts";
import type { SettingKind } from "#people";
import { labelsElsewhere, type LabelElsewhere, type RegimeBeside } from "#regimes";
import type { ReadIncident } from "../read-incident.ts";
import { dayInWords } from "../rules/local-times.ts";
import { linesInWords } from "./lines-in-words.ts";

/** Regimes that bind a school of this kind too, beside the rules for schools. */
const alsoFor: Partial<Record<SettingKind, string>> = {
  "childrens-home": "gb-eng-homes",
  "residential-special": "gb-eng-rss",
};

type ElsewhereProps = { read: ReadIncident; settings: readonly SettingKind[]; withDormant: boolean };

/** The same facts under the rules of other places: what each would call them, why, and how sure that is. */
export function ElsewhereBody({ read, settings, withDormant }: ElsewhereProps) {
  const { incident } = read;
  const all = labelsElsewhere(
    incident.happenedOn,
    incident.segments.map(({ segmentNo, facts }) => ({ id: String(segmentNo), facts })),
    { withDormant },
  );
  const yours = new Set(settings.map((kind) => alsoFor[kind]));
  const [also, elsewhere] = [all.filter(isOf(yours)), all.filter((beside) => !isOf(yours)(beside))];
  const here = `/incidents/${incident.incidentId}`;
  return (
    <>
      <BackLink href={`${here}#labels`}>Back to the record</BackLink>
      <h1 class="govuk-heading-l">What others would call it</h1>
      <p class="govuk-body">
        The same facts, read by the rules of other places as they stood on {dayInWords(incident.happenedOn)}. A name
        that can be argued, or is not clear, is never a no.
      </p>
      {also.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Rules that bind your school too</h2>
          {also.map((beside) => (
            <OneRegime beside={beside} />
          ))}
        </>
      )}
      <h2 class="govuk-heading-m">Elsewhere</h2>
      <p class="govuk-body">Nothing here is a duty of your school.</p>
      {elsewhere.map((beside) => (
        <OneRegime beside={beside} />
      ))}
      <p class="govuk-body ls-no-print">
        {withDormant ? (
          <a class="govuk-link" href={`${here}/elsewhere`}>
            Leave out rules that are not in force
          </a>
        ) : (
          <a class="govuk-link" href={`${here}/elsewhere?dormant=yes`}>
            Show rules that are not in force, too
          </a>
        )}
      </p>
    </>
  );
}

function isOf(ids: ReadonlySet<string | undefined>) {
  return ({ regime }: RegimeBeside) => ids.has(regime.id);
}

function OneRegime({ beside }: { beside: RegimeBeside }) {
  const { regime, version, dormant } = beside;
  return (
    <section class="ls-elsewhere">
      <h3 class="govuk-heading-s">{regime.name}</h3>
      {version === null ? (
        <p class="govuk-body">No rules that we have read reach back to that day.</p>
      ) : (
        <>
          <p class="ls-small ls-muted">{version.title}</p>
          <ul class="govuk-list">
            {inShort(beside).map(({ name, verdictWords, lines }) => (
              <li>
                <strong>{name}</strong>
                {name.toLowerCase() !== verdictWords &&
                  `: ${dormant ? "if it were in force, " : ""}${verdictWords}`}{" "}
                <span class="ls-muted">({linesInWords(lines).toLowerCase()})</span>
              </li>
            ))}
          </ul>
          <Details summary="Why, by which source, and how sure">
            <Reasons beside={beside} />
          </Details>
        </>
      )}
    </section>
  );
}

type Short = Pick<LabelElsewhere, "name" | "verdictWords"> & { lines: string[] };

/** Each name once, with the lines that have it. */
function inShort({ segments }: RegimeBeside): Short[] {
  const found = new Map<string, Short>();
  for (const { id, labels } of segments) {
    for (const { name, verdictWords } of labels) {
      const short = found.get(`${name} ${verdictWords}`) ?? { name, verdictWords, lines: [] };
      if (!short.lines.includes(id)) short.lines.push(id);
      found.set(`${name} ${verdictWords}`, short);
    }
  }
  return [...found.values()];
}

function Reasons({ beside }: { beside: RegimeBeside }) {
  return (
    <ul class="govuk-list">
      {beside.segments.flatMap(({ id, labels }) =>
        labels.map(({ label, name, condition, instrument, forceName }) => (
          <li>
            Line {id}, {name}: {label.because}
            {condition !== null && ` ${condition}`}{" "}
            <span class="ls-muted">
              {instrument !== null && `${instrument.title}, `}
              {label.source.para} ({forceName}, {label.markWords}).
              {label.markNote !== null && ` ${label.markNote}`}
            </span>
          </li>
        )),
      )}
    </ul>
  );
}
