import { BODY_SPOTS, codesOf, entryOf } from "#regimes";
import { describe, expect, it } from "vitest";
import { spotGroups } from "../groups.ts";
import { shapesOf, type Figure } from "./figure.ts";
import { besides, closer, people } from "./index.ts";
import { seenSeated, seenStanding } from "./seen-from-behind.ts";

const whole = Object.values(people).flatMap(({ front, back }) => [front, back]);
const every = [...whole, ...Object.values(closer), ...Object.values(besides)];
const named = (figures: readonly Figure[]) => figures.map((figure) => [figure.name, figure] as const);

describe.each(named(whole))("%s", (_, figure) => {
  it("has every place of its side once, and of the other only ears and hands, which are seen from both", () => {
    const ofThisSide = BODY_SPOTS.entries.filter(
      ({ side, point, of }) => of === "body" && (side === figure.side || isSeenFromBehind(figure, point)),
    );
    expect(drawn(figure).toSorted()).toEqual(ofThisSide.map(({ code }) => code).toSorted());
  });
});

describe.each(named(every))("%s", (_, figure) => {
  it("draws nothing that has no code, nothing twice, and nothing of the other side", () => {
    const codes = drawn(figure);
    expect(codes.length).toBeGreaterThan(5);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      const spot = entryOf(BODY_SPOTS, code);
      if (!isSeenFromBehind(figure, spot?.point)) expect(spot?.side).toBe(figure.side);
    }
  });

  it("has the person's right on our left when they face us, and on our right from behind", () => {
    const middle = figure.width / 2;
    for (const { spot, x } of shapesOf(figure)) {
      const across = entryOf(BODY_SPOTS, spot)?.across;
      if (across === undefined || across === "middle") expect(Math.abs(x - middle)).toBeLessThan(4);
      else expect(x < middle).toBe((across === "right") === (figure.side === "front"));
    }
  });

  it("has each number's place within its own shape and within the picture", () => {
    for (const { path, x, y, mirrored } of shapesOf(figure)) {
      const [left, top, right, bottom] = boxOf(path);
      const at = mirrored ? figure.width - x : x;
      expect(at > left && at < right && y > top && y < bottom).toBe(true);
      expect(left >= 0 && top >= 0 && right <= figure.width && bottom <= figure.height).toBe(true);
    }
  });
});

describe("for a thumb on a phone, where four units are one pixel", () => {
  const sizeOf = (path: string) => {
    const [left, top, right, bottom] = boxOf(path);
    return Math.min(right - left, bottom - top) / 4;
  };
  const smallerThan = (least: number, figures: readonly Figure[]) =>
    figures.flatMap(shapesOf).filter(({ path }) => sizeOf(path) < least);

  it("what is drawn large is 28 px and more", () => {
    expect(smallerThan(28, [...Object.values(closer), ...Object.values(besides)]).map(({ spot }) => spot)).toEqual([]);
  });

  it("what is smaller than 24 px on a whole person is drawn large as well", () => {
    const large = new Set(Object.values(closer).flatMap(drawn));
    const small = smallerThan(24, whole).map(({ spot }) => spot);
    expect(small).toContain("mouth");
    expect(small.filter((spot) => !large.has(spot))).toEqual([]);
  });
});

it("the tubes and the wheelchair have their own pictures, each with every place of its kind once", () => {
  for (const [figure, kind] of [
    [besides.sites, "site"],
    [besides.wheelchair, "chair"],
  ] as const) {
    const named = BODY_SPOTS.entries.filter(({ of }) => of === kind).map(({ code }) => code);
    expect(drawn(figure).toSorted()).toEqual(named.toSorted());
  }
});

it("the list has every point once, and every spot of it", () => {
  const rows = spotGroups.flatMap((group) => group.rows);
  expect(rows.flatMap(({ spots }) => spots.map(({ code }) => code)).toSorted()).toEqual(codesOf(BODY_SPOTS).toSorted());
  expect(rows).toHaveLength(new Set(BODY_SPOTS.entries.map(({ point }) => point)).size);
  for (const { spots } of rows)
    expect(spots.every(({ side }) => (side === undefined) === (spots.length === 1))).toBe(true);
});

function isSeenFromBehind(figure: Figure, place: string | undefined): boolean {
  const seen: readonly string[] = figure.name === "seated-back" ? seenSeated : seenStanding;
  return figure.side === "back" && place !== undefined && seen.includes(place);
}

function drawn(figure: Figure): string[] {
  return shapesOf(figure).map(({ spot }) => spot);
}

/** Left, top, right and bottom of a path of `M`, `c` and `z`, by the ends of its curves. */
function boxOf(path: string): [number, number, number, number] {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const part of path.match(/M[^M]+/g) ?? []) {
    const [start = "", ...curves] = part.slice(1).replace(/z$/, "").split("c");
    let [x = 0, y = 0] = start.split(" ").map(Number);
    for (const curve of ["0 0 0 0 0 0", ...curves]) {
      const steps = (curve.match(/-?\d+/g) ?? []).map(Number);
      expect(steps).toHaveLength(6);
      [x, y] = [x + (steps[4] ?? 0), y + (steps[5] ?? 0)];
      xs.push(x);
      ys.push(y);
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
