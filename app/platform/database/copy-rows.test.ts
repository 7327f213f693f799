import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { copyLine, copyRows } from "./copy-rows.ts";
import { freshCopy } from "./for-tests.ts";
import { withClient } from "./with-client.ts";

let copy: Awaited<ReturnType<typeof freshCopy>>;
beforeAll(async () => void (copy = await freshCopy(inject("testServer"))));
afterAll(() => copy.drop());

it("whatever a row says comes back as it was, and nothing stays nothing", async () => {
  await withClient(copy.app, async (client) => {
    await client.query("create temp table said (at integer, words text, more text)");
    const word = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("\\", "\\N", "\t", "\r\n", "\\.", "a\\\nb\\t", "", "é€\u{1F9E1}"),
    );
    const keepable = fc.option(word.map((text) => text.toWellFormed().replaceAll("\0", "")));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(keepable, keepable), { minLength: 1 }), async (rows) => {
        await client.query("truncate said");
        const lines = rows.map((row, at) => copyLine([String(at), ...row])).join("");
        await copyRows(client, "said", ["at", "words", "more"], lines);
        const { rows: back } = await client.query<{ words: string; more: string }>("select * from said order by at");
        expect(back.map(({ words, more }) => [words, more])).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

it("a row that does not fit, and a table with row security, are refused; the connection lives on", async () => {
  await withClient(copy.app, async (client) => {
    await client.query("create temp table counted (n integer)");
    await expect(copyRows(client, "counted", ["n"], "1\nmany\n")).rejects.toMatchObject({ code: "22P02" });
    const place = copyRows(client, "place", ["school_id", "place_id", "name", "kind"], "");
    await expect(place).rejects.toThrow(/row-level security/);
    await copyRows(client, "counted", ["n"], "1\n2\n");
    expect((await client.query("select sum(n) as sum from counted")).rows).toEqual([{ sum: 3 }]);
  });
});
