import { ErrorMessage, Fieldset, Hint, type LegendOption } from "#parts";
import { spotInWords } from "#regimes";
import type { Child } from "hono/jsx";
import type { DrawAs } from "./figures/index.ts";
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
        {/* A script draws here. Without one a picture would keep nothing of what was pressed on it, and lose it. */}
        <div class="ls-body__picture" data-body-picture={id} data-as={drawAs} data-view="front" hidden></div>
        <p class="ls-body__chosen" data-body-chosen hidden={chosen.length === 0}>
          Kept so far: {chosen.map(spotInWords).join("; ")}.
        </p>
        <SpotList name={name} id={id} chosen={new Set(chosen)} isOpen={Boolean(errorMessage)} />
      </Fieldset>
    </div>
  );
}
