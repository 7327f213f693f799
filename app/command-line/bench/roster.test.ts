import { expect, test } from "vitest";
import { inventedRoster } from "./roster.ts";

test("the invented school has as many people as asked for, each with a name of their own", () => {
  const { "children.csv": children, "adults.csv": adults } = inventedRoster(120, 60);
  const names = (csv: string) =>
    new Set(
      csv
        .split("\n")
        .slice(1)
        .map((line) => line.split(",").slice(1, 3).join(" ")),
    );
  expect(names(children).size).toBe(120);
  expect(names(adults).size).toBe(60);
});
