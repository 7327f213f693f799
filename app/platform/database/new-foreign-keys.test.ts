import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { ask } from "./ask-for-tests.ts";
import { freshCopy } from "./for-tests.ts";

const folder = join(import.meta.dirname, "../../../migrations");
const statementsIn = (file: string) =>
  readFileSync(join(folder, file), "utf8")
    .replaceAll(/^--.*$/gm, "")
    .split(";")
    .map((statement) => statement.replaceAll(/\s+/g, " ").trim());

/** Foreign keys that were added to tables that are there already, by migration; each was looked at or needs no look. */
const before: Record<string, string> = {
  "0014-fewer-checks-for-each-row.sql": "all four are made again by 0017, in sight of every row",
  "0015-records-are-listed-as-they-stand.sql": "on a column that is added by the same statement, and empty",
};

/**
 * PostgreSQL holds a new foreign key against the rows that are there as the tables' owner, to whom forced row security shows
 * none: it would be called valid unseen.
 */
describe("a foreign key that is added to tables which may be full", () => {
  const unseen = (file: string) => {
    const statements = statementsIn(file);
    return statements.flatMap((statement, index) => {
      const table = /^alter table (\w+) .*\badd\b.*\breferences (\w+)/.exec(statement);
      if (table === null) return [];
      const inSight = (name: string | undefined) =>
        statements.slice(0, index).includes(`alter table ${name} no force row level security`);
      return [table[1], table[2]].every(inSight) ? [] : [statement];
    });
  };

  it("is added in sight of every row, in every migration from now on", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
    expect(files.filter((file) => unseen(file).length > 0)).toEqual(Object.keys(before));
    const seen = statementsIn("0017-foreign-keys-that-nobody-had-looked-at.sql");
    expect(seen.filter((statement) => statement.includes("references"))).toHaveLength(4);
    expect(unseen("0017-foreign-keys-that-nobody-had-looked-at.sql")).toEqual([]);
  });

  const broken = `set session_replication_role = replica;
    insert into statement_draft (school_id, statement_id, words, version, saved_at)
    values (gen_random_uuid(), gen_random_uuid(), '', 1, now())`;
  const file = readFileSync(join(folder, "0017-foreign-keys-that-nobody-had-looked-at.sql"), "utf8");

  it.each([
    ["a whole database passes", "select", "done"],
    ["one row that breaks it is found", broken, "23503"],
    ["which it would not be with row security forced", broken, "done", "no force"],
  ])("%s", async (_, first, outcome, leftOut = "nothing") => {
    const copy = await freshCopy(inject("testServer"));
    try {
      await ask({ ...copy.admin, database: copy.owner.database }, first);
      const lines = file.split("\n").filter((line) => !line.includes(leftOut));
      const refusal = await ask(copy.owner, `begin; ${lines.join("\n")} commit`).then(
        () => "done",
        (error: unknown) => (error as { code?: string }).code,
      );
      expect(refusal).toBe(outcome);
    } finally {
      await copy.drop();
    }
  });
});
