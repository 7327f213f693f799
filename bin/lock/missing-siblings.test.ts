import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Entry = { version: string; dev?: boolean; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] };
type Packages = Record<string, Partial<Entry> & { optionalDependencies?: Record<string, string> }>;
type Siblings = { missingSiblings: (packages: Packages) => Record<string, Entry> };

const { missingSiblings } = (await import(new URL("missing-siblings.mjs", import.meta.url).href)) as Siblings;

test("our lock file has every sibling that it names, or a clean install would refuse it", () => {
  const lock = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8");
  expect(Object.keys(missingSiblings((JSON.parse(lock) as { packages: Packages }).packages))).toEqual([]);
});

test("a sibling that the registry did not have is written down for its own kind of machine", () => {
  const siblings = { "@ox/win32-x64-msvc": "1.2.3", "@ox/linux-arm-gnueabihf": "1.2.3", "@ox/linux-x64-musl": "1.2.3" };
  expect(missingSiblings({ "node_modules/ox": { dev: true, optionalDependencies: siblings } })).toEqual({
    "node_modules/@ox/win32-x64-msvc": { version: "1.2.3", dev: true, optional: true, os: ["win32"], cpu: ["x64"] },
    "node_modules/@ox/linux-arm-gnueabihf": {
      version: "1.2.3",
      dev: true,
      optional: true,
      os: ["linux"],
      cpu: ["arm"],
      libc: ["glibc"],
    },
    "node_modules/@ox/linux-x64-musl": {
      version: "1.2.3",
      dev: true,
      optional: true,
      os: ["linux"],
      cpu: ["x64"],
      libc: ["musl"],
    },
  });
});

test("a sibling that lies below its owner, or above it, is not missing", () => {
  const owner = { optionalDependencies: { "ox-linux-x64": "1.2.3" } };
  const below = { "node_modules/a": owner, "node_modules/a/node_modules/ox-linux-x64": { version: "1.2.3" } };
  const above = { "node_modules/b/node_modules/a": owner, "node_modules/ox-linux-x64": { version: "1.2.3" } };
  expect(missingSiblings(below)).toEqual({});
  expect(missingSiblings(above)).toEqual({});
});

test("a sibling whose name does not tell its machine stops the work, so that nobody fetches it by mistake", () => {
  expect(() => missingSiblings({ "": { optionalDependencies: { mystery: "1.0.0" } } })).toThrow("mystery");
});
