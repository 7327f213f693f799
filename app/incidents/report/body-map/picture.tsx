import { Drawing } from "./drawing.tsx";
import { besides, closer, people, type DrawAs } from "./figures/index.ts";
import type { Figure } from "./figures/figure.ts";

// What is chosen is shown by the boxes, which somebody may have ticked before the script came.
const none: ReadonlySet<string> = new Set();

type PictureProps = { id: string; drawAs: string | undefined };

/**
 * What stands in the picture of a body map: the ways to look at it, its figures, and the name of what was pressed. Drawn
 * by the browser alone, once for all pages: the shapes are many times heavier than the list.
 */
export function Picture({ id, drawAs }: PictureProps) {
  const views: readonly { view: string; words: string; figures: readonly { as?: DrawAs; figure: Figure }[] }[] = [
    { view: "front", words: "Front", figures: both("front") },
    { view: "back", words: "Back", figures: both("back") },
    { view: "head", words: "Head", figures: [{ figure: closer.face }, { figure: closer.headFromBehind }] },
    { view: "ends", words: "Hands, feet", figures: [{ figure: closer.ends }] },
    { view: "besides", words: "Tubes, chair", figures: [{ figure: besides.sites }, { figure: besides.wheelchair }] },
  ];
  return (
    <>
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
      {/* What was pressed is named at the foot of the screen, and never over the buttons. */}
      <div>
        <div class="ls-body__figures">
          {views.flatMap(({ view, figures }) =>
            figures.map(({ as, figure }) => (
              <div class="ls-body__one" data-of={view} data-figure={figure.name} data-drawn-as={as}>
                <Sides side={figure.side} title={figure.title} />
                <Drawing figure={figure} id={id} chosen={none} />
              </div>
            )),
          )}
        </div>
        <p class="ls-body__said" data-body-said>
          Press where it was.
        </p>
      </div>
    </>
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
