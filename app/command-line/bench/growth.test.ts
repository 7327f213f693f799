import { expect, test } from "vitest";
import { growthBars, growthInWords } from "./growth-words.ts";
import type { GrowthFigures } from "./growth.ts";
import { withFigures } from "./words.ts";

const page = (serverMs: number, databaseMs: number) => ({ serverMs, databaseMs, waitMs: serverMs + databaseMs });
const figures: GrowthFigures = {
  machine: { processor: "A chip", cores: 2, memoryBytes: 8e9, system: "Linux 6", node: "v24.0.0", busy: 0 },
  before: { incidents: 100_000, seedSeconds: 50, pages: { "50 incidents": page(5, 5), "a record": page(2, 2) } },
  after: { incidents: 1_000_000, seedSeconds: 450, pages: { "50 incidents": page(5.5, 5.5), "a record": page(2, 3) } },
  verify: { entries: 11_500_000, seconds: 120, peakBytes: 1.2e8 },
  seconds: 800,
};

test("growth is a ratio of the CPU of server and database together, and 1.1 still holds", () => {
  expect(growthBars(figures)).toEqual([
    { what: "CPU of 50 incidents, grown tenfold", measured: 1.1, bar: 1.1, unit: "", held: true },
    { what: "CPU of a record, grown tenfold", measured: 1.25, bar: 1.1, unit: "", held: false },
  ]);
});

test("growth is written between marks of its own", () => {
  const words = growthInWords(figures);
  expect(words).toContain("| a record | 2, 2 | 4 | 2, 3 | 5 | 1.25 | **not held** |");
  expect(words).toContain("| making 900,000 more, s | 450 |");
  const document =
    "a\n\n<!-- growth: written by `npm run lessen -- bench growth --write` -->\n\nold\n\n<!-- end of growth -->\n\nb\n";
  expect(withFigures(document, "new", "growth")).toBe(document.replace("old", "new"));
  expect(() => withFigures(document, "new")).toThrow("Put back the lines");
});
