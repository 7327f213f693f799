import { expect, test } from "vitest";
import { sameClasses } from "./same-classes.ts";

const held = (id: string, name: string, source?: string, ended = false) => ({
  id,
  ended,
  links: source === undefined ? [] : [{ source }],
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
