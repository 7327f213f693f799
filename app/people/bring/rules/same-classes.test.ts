import { expect, test } from "vitest";
import { sameClasses } from "./same-classes.ts";

const held = (id: string, name: string, source?: string, ended = false) => ({
  id,
  ended,
  links: source === undefined ? [] : [{ source, sourceId: `${name}-before` }],
  values: { name },
});

test("a class typed by hand is the file's class of the same name, however it is written", () => {
  const found = sameClasses(
    [held("1", "Willow")],
    [
      { sourceId: "w", name: " willow " },
      { sourceId: "o", name: "Oak" },
    ],
    "oneroster",
  );
  expect([...found]).toEqual([["w", { sameAs: "1" }]]);
});

test("a class that this source knows by another id, or that has ended, is another class", () => {
  const here = [held("1", "Willow", "oneroster"), held("2", "Oak", undefined, true), held("3", "Ash", "lessen-csv")];
  const file = ["Willow", "Oak", "Ash"].map((name) => ({ sourceId: name, name }));
  expect([...sameClasses(here, file, "oneroster")]).toEqual([["Ash", { sameAs: "3" }]]);
});

test("a class that our template brought under another writing of the school's name is the same class", () => {
  const known = (source: string) => [{ ...held("1", "Willow", source), links: [{ source, sourceId: "Alder/willow" }] }];
  const file = ["alder/willow", "birch/willow"].map((sourceId) => ({ sourceId, name: "Willow" }));
  expect([...sameClasses(known("lessen-csv"), file, "lessen-csv")]).toEqual([["alder/willow", { sameAs: "1" }]]);
  // The ids of other systems stay exact.
  expect([...sameClasses(known("oneroster"), file, "oneroster")]).toEqual([]);
});
