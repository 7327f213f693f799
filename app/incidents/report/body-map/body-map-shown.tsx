import { BODY_SPOTS, entryOf, spotInWords, type BodySpot } from "#regimes";
import { Drawing } from "./drawing.tsx";
import { besides, closer, people, type DrawAs } from "./figures/index.ts";
import { shapesOf, type Figure } from "./figures/figure.ts";
import { Sides } from "./picture.tsx";

export type BodyMapShownProps = {
  /** Spots; also points without their side, as a first report keeps them. */
  points: readonly string[];
  /** The start of every id; two on a page need two. */
  id: string;
  caption: string;
  drawAs?: DrawAs | undefined;
};

/** Where on the body, to read and to print: numbered marks, and a numbered list that says the same. */
export function BodyMapShown({ points, id, caption, drawAs = "standing" }: BodyMapShownProps) {
  if (points.length === 0) return null;
  const told = [...new Set(points)].toSorted((one, other) => placeInList(one) - placeInList(other));
  const numbers = new Map(told.flatMap((point, index) => spotsOf(point).map((spot) => [spot, index + 1] as const)));
  const { front, back } = people[drawAs];
  const inFace = new Set<string>(shapesOf(closer.face).map(({ spot }) => spot));
  const drawn = [
    // The small face is only hatched: its numbers would cover it, and stand on the large one.
    { figure: front, marks: marksOn(front, numbers).filter(({ spot }) => !inFace.has(spot)) },
    { figure: back, marks: marksOn(back, numbers) },
    { figure: closer.face, marks: marksOn(closer.face, numbers) },
    ...Object.values(besides).map((figure) => ({ figure, marks: marksOn(figure, numbers) })),
  ].filter(({ marks }) => marks.length > 0);
  return (
    <figure class="ls-body ls-body--shown">
      <figcaption id={`${id}-caption`}>{caption}</figcaption>
      <div class="ls-body__figures">
        {drawn.map(({ figure, marks }) => (
          <div class="ls-body__one">
            <Sides side={figure.side} title={figure.title} />
            <Drawing figure={figure} id={id} chosen={new Set(numbers.keys())} marks={marks} />
          </div>
        ))}
      </div>
      <ol class="ls-body__words">
        {told.map((point) => (
          <li>{spotInWords(point)}</li>
        ))}
      </ol>
    </figure>
  );
}

/** Each number stands once, on the side that the list tells the place to be of: a hand is drawn on both. */
function marksOn(figure: Figure, numbers: ReadonlyMap<string, number>) {
  return shapesOf(figure).flatMap(({ spot, x, y }) => {
    const number = numbers.get(spot);
    const isOfThisSide = entryOf(BODY_SPOTS, spot)?.side === figure.side;
    return number === undefined || !isOfThisSide ? [] : [{ spot, x, y, number }];
  });
}

/** A point whose side was not said is drawn on both: on one it would say more than anybody did. */
function spotsOf(point: string): readonly BodySpot[] {
  const spots = BODY_SPOTS.entries.filter((entry) => entry.code === point || entry.point === point);
  return spots.map(({ code }) => code);
}

/** The list's own order; what the list no longer knows stands last. */
function placeInList(point: string): number {
  const place = BODY_SPOTS.entries.findIndex((entry) => entry.code === point || entry.point === point);
  return place < 0 ? BODY_SPOTS.entries.length : place;
}
