import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { May, Words } from "./part.ts";
import { StateMark, StateShape, stateWords, type OwedState } from "./state-shape.tsx";

const stationNames = {
  recorded: "Recorded",
  told: "Told",
  heard: "Heard",
  changed: "Changed",
  reviewed: "Reviewed",
  closed: "Closed",
};

export type LoopStationName = keyof typeof stationNames;
export type LoopStation = { readonly state: OwedState } & May<{
  /** When, by when, or why not: "12:20, by phone", "by Thu 15:15". Plain text, for the small line says it too. */
  words: string;
  /** Where that is done or can be read. */
  href: string;
}>;
export type LoopLineProps = {
  /** What the line is of: "The loop of incident 0412". */
  readonly label: string;
  readonly stations: Readonly<Record<LoopStationName, LoopStation>>;
} & May<{
  size: "full" | "small";
  /** The marks of the small line stand in the `LoopMarks` of the page. */
  hasMarks: boolean;
}>;

const order = Object.keys(stationNames) as LoopStationName[];

/** Where an incident stands: recorded, told, heard, changed, reviewed, closed. The same wherever one is shown. */
export function LoopLine({ label, stations, size, hasMarks }: LoopLineProps) {
  if (size === "small") return <SmallLine label={label} stations={stations} hasMarks={hasMarks} />;
  return (
    <nav class="ls-loop" aria-label={label}>
      <ol>
        {order.map((name) => (
          <Station name={stationNames[name]} station={stations[name]} />
        ))}
      </ol>
    </nav>
  );
}

function Station({ name, station }: { readonly name: string; readonly station: LoopStation }) {
  const { state, words, href } = station;
  const title: Words = href ? (
    <a class="ls-loop__name" href={href}>
      {name}
    </a>
  ) : (
    <span class="ls-loop__name">{name}</span>
  );
  return (
    <li class="ls-loop__station">
      <StateShape state={state} />
      {title}{" "}
      <span class="ls-loop__words">
        <strong class={`ls-${state}`}>{words ? `${stateWords[state]}:` : stateWords[state]}</strong> {words}
      </span>
    </li>
  );
}

/** 140 px for a list of many; its text alternative is the whole line in words. */
function SmallLine({ label, stations, hasMarks }: Pick<LoopLineProps, "label" | "stations" | "hasMarks">) {
  const words = `${label}: ${order.map((name) => inWords(name, stations[name])).join("; ")}`;
  const states = statesOf(stations);
  const marks = hasMarks === true ? html`<use href="#${idOf(states)}"></use>` : marksOf(states);
  // As text: an element whose name and attributes are the same fifty times costs more than what it says.
  return html`<svg class="ls-loop-small" width="140" height="20" viewBox="0 0 140 20" role="img">
    <title>${words}</title>
    ${marks}
  </svg>`;
}

/** The marks of all small lines of a page, each drawn once: they were half of the bytes of a list of fifty. */
export function LoopMarks({ of }: { readonly of: readonly LoopLineProps["stations"][] }) {
  const drawings = new Map(of.map((stations) => [idOf(statesOf(stations)), marksOf(statesOf(stations))]));
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {[...drawings].map(([id, marks]) => (
          <g id={id}>{marks}</g>
        ))}
      </defs>
    </svg>
  );
}

const statesOf = (stations: LoopLineProps["stations"]) => order.map((name) => stations[name].state);
const idOf = (states: readonly OwedState[]) => `loop-${states.join("-")}`;

const drawn = new Map<string, HtmlEscapedString>();

/** A list of fifty draws the same few lines again and again: each is drawn once. */
function marksOf(states: readonly OwedState[]): HtmlEscapedString {
  const key = states.join();
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const marks = (
    <>
      <path d="M10 10h120" class="ls-loop-small__line" />
      {states.map((state, index) => (
        <g class={`ls-${state}`} transform={`translate(${10 + 24 * index} 10)`}>
          <StateMark state={state} />
        </g>
      ))}
    </>
  );
  if (marks instanceof Promise) throw new Error("Shapes are drawn at once.");
  const markup = raw(marks.toString());
  drawn.set(key, markup);
  return markup;
}

function inWords(name: LoopStationName, { state, words }: LoopStation): string {
  const start = `${stationNames[name]} ${stateWords[state].toLowerCase()}`;
  return words ? `${start}, ${words}` : start;
}
