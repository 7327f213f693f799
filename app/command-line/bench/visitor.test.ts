import { expect, test } from "vitest";
import { optionsOf } from "./visitor.ts";

test("the choices of a question are read from its page, the empty one left out", () => {
  const page = `<select class="a" id="child" name="child-1"><option value="">Choose</option>
    <option value="c1" selected="">Ada</option></select><select name="child-1-role"><option value="held">Held</option></select>`;
  expect(optionsOf(page, "child-1")).toEqual(["c1"]);
  expect(optionsOf(page, "adult-1")).toEqual([]);
});
