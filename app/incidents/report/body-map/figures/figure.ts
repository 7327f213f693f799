// Types alone: a browser draws these figures too, and needs nothing of the law.
import type { BodyPlace, BodySpot } from "#regimes";

/**
 * One shape that can be picked: the place, whether it is the only one, the middle one, or one of a left and a right, where
 * a mark on it stands, and its outline. A pair is drawn once, on the left of whoever looks, and mirrored.
 */
export type Region = readonly [point: BodyPlace, kind: "pair" | "middle" | "only", x: number, y: number, path: string];

/** A drawing of a person, or of a part of one. Four units are one pixel on a phone. */
export type Figure = {
  readonly name: string;
  readonly title: string;
  readonly side: "front" | "back";
  readonly width: number;
  readonly height: number;
  /** Parts of a wheelchair behind the person. */
  readonly behind?: readonly string[];
  readonly outline: string;
  readonly regions: readonly Region[];
  /** Parts of a wheelchair before the person. Whoever presses one picks the body behind it. */
  readonly over?: readonly string[];
  readonly dashed?: readonly string[];
  /** What the shapes are, where their outline alone does not tell: seen by the eye, and said by each shape's own name. */
  readonly names?: readonly (readonly [x: number, y: number, anchor: "start" | "middle" | "end", words: string])[];
  /** A mouth, a crease. */
  readonly lines?: readonly string[];
  readonly dots?: readonly (readonly [x: number, y: number, radius: number])[];
};

/** A shape as it is drawn: a spot of the person's own left or right. */
export type Shape = {
  readonly spot: BodySpot;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly mirrored: boolean;
};

/** Every shape of a figure. Whoever faces us has their right hand on our left; seen from behind it is the other way. */
export function shapesOf(figure: Figure): Shape[] {
  const [ourLeft, ourRight] = figure.side === "front" ? (["right", "left"] as const) : (["left", "right"] as const);
  return figure.regions.flatMap(([point, kind, x, y, path]): Shape[] => {
    if (kind === "only") return [{ spot: point, path, x, y, mirrored: false }];
    if (kind === "middle") return [{ spot: `${point}.middle`, path, x, y, mirrored: false }];
    return [
      { spot: `${point}.${ourLeft}`, path, x, y, mirrored: false },
      { spot: `${point}.${ourRight}`, path, x: figure.width - x, y, mirrored: true },
    ];
  });
}
