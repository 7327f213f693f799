import { Temporal } from "#dates";
import { expect, it } from "vitest";
import { segmentOfWatch } from "./segment-of-watch.ts";

const ten = Temporal.Instant.from("2026-11-24T10:00:00Z");
const at = (minutes: number) => ten.add({ minutes });
const line = (segmentNo: number, kind: string, from: number, to: number) => ({
  segmentNo,
  kind,
  from: at(from),
  to: at(to),
});
const watch = { kind: "SEP.SECL", beganAt: at(10), ended: { at: at(20) } };

it.each([
  ["its own line, the times as they were", [line(1, "PHY.HOLD.SEAT", 0, 10), line(2, "SEP.SECL", 10, 20)], 2],
  ["its own kind, the times put right", [line(1, "PHY.HOLD.SEAT", 10, 18), line(2, "SEP.SECL", 18, 25)], 2],
  ["the kind put right by the writer", [line(1, "PHY.HOLD.SEAT", 0, 10), line(2, "SEP.SUPER", 10, 20)], 2],
  ["of two of its kind the one it shares more with", [line(1, "SEP.SECL", 5, 12), line(2, "SEP.SECL", 12, 20)], 2],
  ["none, left out by the writer", [line(1, "PHY.HOLD.SEAT", 0, 5)], undefined],
  ["none, where there is no line", [], undefined],
])("%s", (_, lines, expected) => {
  expect(segmentOfWatch(watch, lines)?.segmentNo).toBe(expected);
});

it("a running watch is no line yet", () => {
  expect(segmentOfWatch({ ...watch, ended: undefined }, [line(1, "SEP.SECL", 10, 20)])).toBeUndefined();
});
