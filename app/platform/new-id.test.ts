import { expect, it } from "vitest";
import { isId } from "./database/in-school.ts";
import { Temporal } from "./dates/index.ts";
import { newId } from "./new-id.ts";

const at = Temporal.Instant.from("2026-11-24T09:45:00.123Z");

it("an id is a UUID of version 7 that begins with its moment", () => {
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(at.epochMilliseconds);
  expect(isId(id)).toBe(true);
});

it("ids of later moments stand behind those of earlier ones", () => {
  const ids = Array.from({ length: 500 }, (_, later) => newId(at.add({ milliseconds: later * 7 })));
  expect(ids.toSorted()).toEqual(ids);
});

it("no two are alike, even of one moment", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(at))).size).toBe(10_000);
});
