/** A place on a drawing, by the middle of its shape. */
export type Place = { readonly x: number; readonly y: number };

const ways: Readonly<Record<string, Place>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};
// A place straight ahead is nearer than one aside.
const aside = 2.2;
const least = 8;

/** The place that an arrow key leads to: the nearest one that way. Home and End lead to the first and the last. */
export function nextSpot<P extends Place>(places: readonly P[], from: P, key: string): P | undefined {
  if (key === "Home") return places[0];
  if (key === "End") return places.at(-1);
  const way = ways[key];
  if (way === undefined) return undefined;
  const far = (to: P) => {
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * way.x + y * way.y;
    return along < least ? Infinity : along + aside * Math.abs(x * way.y - y * way.x);
  };
  return places
    .filter((to) => far(to) < Infinity)
    .reduce<P | undefined>((best, to) => (best === undefined || far(to) < far(best) ? to : best), undefined);
}

/** Whether a key means a move on the picture. */
export const isMove = (key: string): boolean => key in ways || key === "Home" || key === "End";
