import type { Child } from "hono/jsx";
import { textOf, textsOf, type Typed } from "#platform";
import type { ReadIncident } from "../read-incident.ts";
import { agreedIn, checksIn, nothingChecked, partIn } from "../full-record/line/line-rows.ts";
import { restIn } from "../full-record/rest-in.ts";
import type { IncidentSegment } from "../incident-store.ts";
import { factsInGroups } from "../labels/facts-in-words.ts";
import { BodyMapShown } from "../report/body-map/body-map-shown.tsx";
import { restOfLine } from "../full-record/line/rest-of-line.ts";
import { namedNotDrawn } from "../rules/places-touched.ts";
import { FlagOnLine } from "./flags.tsx";
import { LabelWords } from "./label-words.tsx";
import { techniqueOf } from "./technique.tsx";
import { Told, told, type ToldRow } from "./told.tsx";

type LineProps = {
  read: ReadIncident;
  segment: IncidentSegment;
  /** What can be done with its labels. */
  children?: Child;
};

/** All that is known of one line: from the first report, from the rest where it was sent, and what the law calls it. */
export function LineTold({ read, segment, children }: LineProps) {
  const rest = restIn(read);
  const typed = restOfLine(rest, segment);
  const { facts } = segment;
  // A technique of the school's own is said in full beside it.
  const { how, child, breath, why } = factsInGroups(
    facts.ownTechnique === undefined ? facts : { ...facts, technique: undefined },
  );
  return (
    <Told
      rows={[
        ...flagged(read, segment),
        ...whichChild(read, segment),
        ...told("Who", ...adultsOf(read, segment, typed)),
        ...told("How", sentences(how)),
        ...techniqueOf(segment),
        ...told("The child", sentences(child)),
        ...told("Breath and pressure", sentences(breath)),
        ...hands(segment, typed),
        ...told("What it was for", sentences(why)),
        ...told("Agreed by", agreedIn(typed, rest.nameOf)),
        ...checks(typed),
        ...told("Also said", textOf(typed, "lineWords")),
        ...called(read, segment, children),
      ]}
    />
  );
}

const sentences = (all: readonly string[]) => (all.length === 0 ? "" : `${all.join(". ")}.`);

const ofLine = ({ classified }: ReadIncident, { segmentNo }: IncidentSegment) =>
  classified.segments.find(({ id }) => id === String(segmentNo));

function flagged(read: ReadIncident, segment: IncidentSegment): ToldRow[] {
  const flags = ofLine(read, segment)?.flags ?? [];
  if (flags.length === 0) return [];
  return [{ key: "Flagged", value: flags.map((flag) => <FlagOnLine flag={flag} />) }];
}

/** One child needs no saying; of several, each line says which. */
function whichChild({ incident }: ReadIncident, segment: IncidentSegment): ToldRow[] {
  const held = incident.children.filter(({ role }) => role === "held");
  if (held.length < 2) return [];
  const names = incident.children.flatMap(({ childId, name }) => (segment.children.includes(childId) ? [name] : []));
  return told("Which child", names.join(" and "));
}

function called(read: ReadIncident, segment: IncidentSegment, children: Child): ToldRow[] {
  const labels = ofLine(read, segment)?.labels ?? [];
  const value = (
    <>
      {labels.map((label) => (
        <LabelWords label={label} />
      ))}
      {children}
    </>
  );
  return [{ key: "Called", value }];
}

/** The adults of a line in the order in which the record names them, each with their part. */
function adultsOf({ incident }: ReadIncident, segment: IncidentSegment, typed: Typed): string[] {
  return incident.adults
    .filter(({ adultId }) => segment.adults.includes(adultId))
    .map(({ adultId, name }) => [name, partIn(typed, adultId)].filter((text) => text !== "").join(": "));
}

/** Where the hands were: as drawn, and in words what the first report names and nobody drew. */
function hands({ segmentNo, facts }: IncidentSegment, typed: Typed): ToldRow[] {
  const drawn = textsOf(typed, "touched");
  const named = namedNotDrawn(facts.bodyPoints ?? [], drawn).join(", ");
  if (drawn.length === 0)
    return told(
      "Hands on",
      named.replace(/^./, (letter) => letter.toUpperCase()),
    );
  const value = (
    <>
      <BodyMapShown
        id={`line-${segmentNo}-hands`}
        caption={`Where the hands were on line ${segmentNo}`}
        points={drawn}
      />
      {named !== "" && <p>The first report also names: {named}.</p>}
    </>
  );
  return [{ key: "Hands on", value }];
}

function checks(typed: Typed): ToldRow[] {
  const made = checksIn(typed);
  if (made.length === 0) return told("Checked", nothingChecked(typed) ? "Nothing was checked" : "");
  const value = (
    <ul class="ls-checks">
      {made.map(({ at, what, note }) => (
        <li>
          <span class="ls-when">{at}</span>
          <span class="ls-words">{[what, note].filter((text) => text !== "").join(". ")}</span>
        </li>
      ))}
    </ul>
  );
  return [{ key: "Checked", value }];
}
