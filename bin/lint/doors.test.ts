import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");
const fixture = join(project, "lint-fixture");

/** The breaches by file: what each file's first line says must be caught there. */
const files = readdirSync(fixture, { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
const breaches = new Map(
  files.flatMap((path): [string, string][] => {
    const rule = /^\/\/ breach: (\S+)\n/.exec(readFileSync(join(fixture, path), "utf8"))?.[1];
    return rule === undefined ? [] : [[path, rule]];
  }),
);

type Found = { number_of_files: number; diagnostics: { code: string; filename: string; message: string }[] };

const house = mkdtempSync(join(tmpdir(), "lessen-lint-"));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Lints a copy that stands where the real house would: the same settings, the same plugin, the same paths. */
function lintFixture(): Found {
  for (const name of [".oxlintrc.json", "package.json", "tsconfig.json", "bin/lint"]) {
    cpSync(join(project, name), join(house, name), { recursive: true });
  }
  for (const name of ["app", "browser", "journeys"])
    cpSync(join(fixture, name), join(house, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(house, "node_modules"));
  const oxlint = join(project, "node_modules/oxlint/bin/oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, "--format=json", "app", "browser", "journeys"], {
    cwd: house,
    encoding: "utf8",
  });
  if (!stdout.startsWith("{")) throw new Error(`The linter did not run: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Found;
}

const found = lintFixture();

describe("the linter keeps the doors and directions of the house", () => {
  test("it has looked at every file of the fixture", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(found.number_of_files).toBe(files.length);
  });

  test("there is a breach of every kind", () => {
    expect([...new Set(breaches.values())].toSorted()).toEqual([
      "eslint(no-console)",
      "eslint(no-restricted-globals)",
      "eslint(no-restricted-imports)",
      "eslint(no-restricted-properties)",
      "import(no-cycle)",
      "lessen(directions)",
      "lessen(front-doors)",
      "lessen(no-climbing)",
      "lessen(pure-rules)",
      "typescript(no-floating-promises)",
      "typescript(no-misused-promises)",
      "typescript(switch-exhaustiveness-check)",
    ]);
  });

  test.for([...breaches])("%s is caught by %s", ([path, rule]) => {
    expect(found.diagnostics.filter(({ filename }) => filename === path).map(({ code }) => code)).toContain(rule);
  });

  test.for(files.filter((path) => !breaches.has(path)))("%s is allowed", (path) => {
    expect(found.diagnostics.filter(({ filename }) => filename === path)).toEqual([]);
  });
});
