import { ErrorMessage, Fieldset, Hint, type LegendOption } from "#parts";
import { spotInWords } from "#regimes";
import type { Child } from "hono/jsx";
import { Drawing } from "./drawing.tsx";
import { closer, people, type DrawAs } from "./figures/index.ts";
import type { Figure } from "./figures/figure.ts";
import { SpotList } from "./spot-list.tsx";

export type BodyMapProps = {
  /** The name under which each chosen spot is posted, once for each, like any boxes. */
  name: string;
  /** The start of every id; the name where none is given. Two maps on a page need two. */
  id?: string | undefined;
  /** Codes of BODY_SPOTS. */
  chosen: readonly string[];
  legend: LegendOption;
  hint?: Child;
  errorMessage?: string | undefined;
  /** How the person is drawn at first: a matter of view, which changes nothing that is kept. */
  drawAs?: DrawAs | undefined;
};

/** The page's own style sheet and script, named by each page that asks with a body map. */
export const bodyMapAssets = { sheets: ["body-map.css"], scripts: ["body-map.js"] } as const;

/**
 * Where on the body, by list or by picture. The boxes of the list are the answer; the picture ticks them. Read the answer
 * with `choices(codesOf(BODY_SPOTS))`, and give a regime `pointsOfSpots` of it.
 */
export function BodyMap({ name, id = name, chosen, legend, hint, errorMessage, drawAs = "standing" }: BodyMapProps) {
  const describedBy = [hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={`govuk-form-group ls-body${errorMessage ? " govuk-form-group--error" : ""}`} data-body-map>
      <Fieldset legend={legend} describedBy={describedBy}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {errorMessage && <ErrorMessage id={`${id}-error`}>{errorMessage}</ErrorMessage>}
        <p class="ls-body__chosen" data-body-chosen hidden={chosen.length === 0}>
          Kept so far: {chosen.map(spotInWords).join("; ")}.
        </p>
        <Picture id={id} chosen={new Set(chosen)} drawAs={drawAs} />
        <SpotList name={name} id={id} chosen={new Set(chosen)} isOpen={Boolean(errorMessage)} />
      </Fieldset>
    </div>
  );
}

type PictureProps = { id: string; chosen: ReadonlySet<string>; drawAs: DrawAs };

/** Hidden until a script is there: a picture that kept nothing when it was pressed would lose what somebody said. */
function Picture({ id, chosen, drawAs }: PictureProps) {
  const views: readonly { view: string; words: string; figures: readonly { as?: DrawAs; figure: Figure }[] }[] = [
    { view: "front", words: "Front", figures: both("front") },
    { view: "back", words: "Back", figures: both("back") },
    { view: "head", words: "Head", figures: [{ figure: closer.face }, { figure: closer.headFromBehind }] },
    { view: "ends", words: "Hands and feet", figures: [{ figure: closer.ends }] },
  ];
  return (
    <div class="ls-body__picture" data-body-picture data-view="front" data-as={drawAs} hidden>
      <div class="ls-body__views">
        {views.map(({ view, words }) => (
          <button type="button" class="ls-body__view" data-look-at={view} aria-pressed={String(view === "front")}>
            {words}
          </button>
        ))}
        <button type="button" class="ls-body__as" data-draw-as aria-pressed={String(drawAs === "wheelchair")}>
          Draw in a wheelchair
        </button>
      </div>
      <div class="ls-body__figures">
        {views.flatMap(({ view, figures }) =>
          figures.map(({ as, figure }) => (
            <div class="ls-body__one" data-of={view} data-figure={figure.name} data-drawn-as={as}>
              <Sides side={figure.side} title={figure.title} />
              <Drawing figure={figure} id={id} chosen={chosen} />
            </div>
          )),
        )}
      </div>
      <p class="ls-body__said" data-body-said>
        Press where it was.
      </p>
    </div>
  );
}

function both(side: "front" | "back") {
  return (["standing", "wheelchair"] as const).map((as) => ({ as, figure: people[as][side] }));
}

/** Whose right is whose is the first thing that goes wrong on a picture of a body: it is said above each. */
export function Sides({ side, title }: { side: "front" | "back"; title: string }) {
  const [ourLeft, ourRight] = side === "front" ? ["Their right", "Their left"] : ["Their left", "Their right"];
  return (
    <p class="ls-body__sides">
      <span>{ourLeft}</span> <b>{title}</b> <span>{ourRight}</span>
    </p>
  );
}
