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
} & May<{ size: "full" | "small" }>;

const order = Object.keys(stationNames) as LoopStationName[];

/** Where an incident stands: recorded, told, heard, changed, reviewed, closed. The same wherever one is shown. */
export function LoopLine({ label, stations, size }: LoopLineProps) {
  if (size === "small") return <SmallLine label={label} stations={stations} />;
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
function SmallLine({ label, stations }: Pick<LoopLineProps, "label" | "stations">) {
  const words = `${label}: ${order.map((name) => inWords(name, stations[name])).join("; ")}`;
  // As text: an element whose name and attributes are the same fifty times costs more than what it says.
  return html`<svg class="ls-loop-small" width="140" height="20" viewBox="0 0 140 20" role="img">
    <title>${words}</title>
    ${marksOf(order.map((name) => stations[name].state))}
  </svg>`;
}

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
