import { expect, test } from "vitest";
import { withFigures } from "./words.ts";

const document =
  "# Before\n\n<!-- figures: written by `npm run lessen -- bench --write` -->\n\nold\n\n<!-- end of figures -->\n\nAfter\n";

test("new figures take the place of the old ones, and the words round them stand", () => {
  const written = withFigures(document, "new");
  expect(written).toBe(document.replace("old", "new"));
  expect(withFigures(written, "newer")).toBe(document.replace("old", "newer"));
});

test("a document without its marks is left alone, and the way back is said", () => {
  expect(() => withFigures("# Before\n", "new")).toThrow("Put back the lines");
});
