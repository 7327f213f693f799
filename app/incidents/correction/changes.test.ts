import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "./changes.ts";

const row = (key: string, value: string) => ({ key, value });

describe("What a correction changed", () => {
  test("stands side by side, old and new, in the order of the record", () => {
    const was = [row("When", "11:42 to 11:57"), row("Where", "Hall"), row("Line 2", "11:45, seated")];
    const now = [row("When", "11:42 to 11:52"), row("Where", "Hall"), row("Also there", "A taxi driver")];
    expect(changesBetween(was, now)).toEqual([
      { key: "When", was: "11:42 to 11:57", now: "11:42 to 11:52" },
      { key: "Also there", was: "", now: "A taxi driver" },
      { key: "Line 2", was: "11:45, seated", now: "" },
    ]);
  });

  const rows = fc.uniqueArray(fc.record({ key: fc.string(), value: fc.string({ minLength: 1 }) }), {
    selector: ({ key }) => key,
  });

  test("is nothing where nothing changed", () => {
    fc.assert(
      fc.property(rows, (same) => {
        expect(changesBetween(same, same.toReversed())).toEqual([]);
      }),
    );
  });

  test("gives the new record when it is put on the old one, and the old one when it is taken back", () => {
    fc.assert(
      fc.property(rows, rows, (was, now) => {
        const changes = changesBetween(was, now);
        const put = new Map(was.map(({ key, value }) => [key, value]));
        for (const change of changes) put.set(change.key, change.now);
        for (const { key, value } of now) expect(put.get(key)).toBe(value);
        for (const change of changes) expect(was.find(({ key }) => key === change.key)?.value ?? "").toBe(change.was);
      }),
    );
  });
});
