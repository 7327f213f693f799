import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import { ALL_REGIMES, versionsOn } from "./all-regimes.ts";
import { CONTESTED } from "./elsewhere-samples.ts";
import type { SegmentFacts } from "./facts/segment-facts.ts";
import { labelsElsewhere } from "./labels-elsewhere.ts";

const on = (day: string) => Temporal.PlainDate.from(day);
const byAdult = (facts: SegmentFacts) => [{ id: "S1", facts: { initiator: "school-adult", ...facts } as const }];

function saidOn(day: string, facts: SegmentFacts, withDormant = false) {
  return labelsElsewhere(on(day), byAdult(facts), { withDormant }).map(({ regime, dormant, segments }) => {
    const said = segments[0]?.labels.map(({ name, verdict }) => `${name}: ${verdict}`) ?? [];
    return [dormant ? `${regime.id}, dormant` : regime.id, said.join(" + ")] as const;
  });
}

describe("The contested event: an adult in the room, the door held, the child not free to leave", () => {
  test("elsewhere.md#B1 SEP.SUPER: each regime calls it something of its own", () => {
    expect(Object.fromEntries(saidOn("2026-11-20", CONTESTED, true))).toEqual({
      "gb-eng-homes": "“restraint”: recordable",
      "gb-eng-rss": "Not clear from what is written: unclear",
      "gb-sct": "Seclusion: arguable",
      "gb-sct, dormant": "Seclusion: arguable",
      "gb-wls": "Seclusion: recordable",
      "gb-nir": "Seclusion: arguable",
      "gb-nir, dormant": "Not clear from what is written: unclear",
      ie: "Seclusion: arguable",
      us: "“seclusion”: recordable",
      "us-ma": "“seclusion”: arguable",
      "us-il": "“time out”: recordable",
      "us-ca": "Nothing these rules count: outside",
      "us-wa": "Nothing these rules count: outside",
      "au-vic": "Seclusion: arguable",
      "au-ndis": "Seclusion: arguable",
      "gb-eng-mhsds": "“05 seclusion”: arguable",
    });
  });

  test("elsewhere.md#B1 SEP.SUPER: arguable under the Scottish Act, and the page is told on what it depends", () => {
    const act = labelsElsewhere(on("2026-11-20"), byAdult(CONTESTED), { withDormant: true }).find(
      ({ regime, dormant }) => regime.id === "gb-sct" && dormant,
    );
    expect(act?.segments[0]?.labels[0]).toMatchObject({
      condition: expect.stringContaining("isolated from other pupils") as string,
      instrument: { id: "SCT2", tookEffect: false },
      forceName: "Act of the Scottish Parliament",
      label: { mark: "✔", source: { para: "2026 asp 19 s.1" } },
    });
  });
});

describe("Rules are chosen by the day of the event (elsewhere.md#B5.1)", () => {
  const massachusetts = (day: string, facts: SegmentFacts) => Object.fromEntries(saidOn(day, facts))["us-ma"];

  test("elsewhere.md#A6 Massachusetts: the contested event on 16 August 2026 and on the 17th", () => {
    expect(massachusetts("2026-08-16", CONTESTED)).toBe("“time-out”: arguable");
    expect(massachusetts("2026-08-17", CONTESTED)).toBe("“seclusion”: arguable");
  });

  test("elsewhere.md#A6 Massachusetts: alone behind a held door is banned on both days; by words alone only on the 17th", () => {
    const alone: SegmentFacts = { kind: "SEP.SECL", alone: true, adultInRoom: false };
    expect(massachusetts("2026-08-16", { ...alone, exit: "held-shut" })).toBe("“seclusion”: prohibited");
    expect(massachusetts("2026-08-17", { ...alone, exit: "held-shut" })).toBe("“seclusion”: prohibited");
    expect(massachusetts("2026-08-16", { ...alone, exit: "told-not-to" })).toBe("“seclusion”: arguable");
    expect(massachusetts("2026-08-17", { ...alone, exit: "told-not-to" })).toBe("“seclusion”: prohibited");
  });

  test("an event that runs past midnight into 17 August keeps the rules of the day it began", () => {
    const [first, second] = [byAdult(CONTESTED), byAdult(CONTESTED)].flat();
    const beside = labelsElsewhere(on("2026-08-16"), [
      { ...first!, id: "23:50 to 00:00" },
      { ...second!, id: "00:00 to 00:10" },
    ]).find(({ regime }) => regime.id === "us-ma");
    expect(beside?.version?.id).toBe("us-ma@2016-01-01");
    expect(beside?.segments.map(({ labels }) => labels[0]?.name)).toEqual(["“time-out”", "“time-out”"]);
  });

  test("elsewhere.md#A5: the federal collection counted only a child who was alone before 2021-22", () => {
    expect(Object.fromEntries(saidOn("2021-05-20", CONTESTED))["us"]).toBe("Nothing these rules count: outside");
    expect(Object.fromEntries(saidOn("2021-09-20", CONTESTED))["us"]).toBe("“seclusion”: recordable");
  });

  test.each([
    ["us-ma", "2015-12-31", null],
    ["us-ma", "2016-01-01", "us-ma@2016-01-01"],
    ["us-ma", "2026-08-16", "us-ma@2016-01-01"],
    ["us-ma", "2026-08-17", "us-ma@2026-08-17"],
    ["gb-sct", "2024-10-31", null],
    ["gb-sct", "2024-11-01", "gb-sct@2024-11"],
    ["gb-sct", "2026-11-20", "gb-sct@2024-11"],
    ["ie", "2024-12-11", null],
    ["us-ca", "2024-09-27", null],
    ["gb-eng-rss", "2022-09-05", "gb-eng-rss@2022-09-05"],
    ["gb-eng", "2026-04-01", "gb-eng@2026-04-01"],
  ])("%s on %s is governed by %s", (regime, day, id) => {
    expect(versionsOn(on(day)).find((one) => one.regime.id === regime)?.inForce?.id ?? null).toBe(id);
  });

  test("a day that no version reaches has no labels, and is not called nothing", () => {
    const scotland = labelsElsewhere(on("2024-10-31"), byAdult(CONTESTED)).find(({ regime }) => regime.id === "gb-sct");
    expect(scotland).toMatchObject({ version: null, segments: [] });
  });
});

describe("What is not in force is shown only on request", () => {
  test("the Act of 2026 and the draft of 2023 are dormant, and govern no day", () => {
    const waiting = versionsOn(on("2026-11-20")).flatMap(({ dormant }) =>
      dormant.map(({ id, status }) => [id, status]),
    );
    expect(waiting).toEqual([
      ["gb-sct@2026-asp-19", "enacted-not-commenced"],
      ["gb-nir@draft-2023", "draft"],
    ]);
    for (const { inForce } of versionsOn(on("2030-01-01"))) expect(inForce?.status ?? "in-force").toBe("in-force");
    expect(labelsElsewhere(on("2026-11-20"), byAdult(CONTESTED)).some(({ dormant }) => dormant)).toBe(false);
  });

  test("one version follows the other to the day", () => {
    for (const { versions } of ALL_REGIMES) {
      const governing = versions.filter(({ status }) => status === "in-force" || status === "superseded");
      const begins = governing.slice(1).map(({ from }) => from?.toString());
      expect(begins).toEqual(governing.slice(0, -1).map(({ to }) => to?.add({ days: 1 }).toString()));
      expect(governing.at(-1)).toMatchObject({ to: null, status: "in-force" });
    }
  });
});

describe("The list of regimes", () => {
  test("names each with its place and its settings, once", () => {
    expect(new Set(ALL_REGIMES.map(({ id }) => id)).size).toBe(15);
    for (const { name, place, settings, versions } of ALL_REGIMES) {
      expect([name, place, ...settings].every((words) => words !== "")).toBe(true);
      expect(settings.length * versions.length).toBeGreaterThan(0);
    }
  });

  test("every line of every version names an instrument that its version lists", () => {
    for (const { versions } of ALL_REGIMES.filter(({ id }) => id !== "gb-eng"))
      for (const { instruments, labelRules, notOfTheSchool } of versions)
        for (const { source } of [...labelRules, ...notOfTheSchool])
          expect(instruments.map(({ id }) => id)).toContain(source.instrument);
  });
});

describe("How a verdict is worded", () => {
  const hold: SegmentFacts = { kind: "PHY.HOLD.PRONE", resisted: true, contactEffect: "held" };
  const words = (regime: string, facts: SegmentFacts = hold) =>
    labelsElsewhere(on("2026-11-20"), byAdult(facts)).find((one) => one.regime.id === regime)?.segments[0]?.labels[0]
      ?.verdictWords;

  test("guidance is never worded as law, and what nobody re-read never as a duty", () => {
    expect(words("gb-sct")).toBe("should be recorded");
    expect(words("us-wa")).toBe("must be recorded");
    expect(words("gb-wls")).toBe("would be recorded");
    expect(words("us")).toBe("would be counted");
    expect(words("gb-eng-mhsds")).toBe("would carry this code");
    expect(words("us-ca")).toBe("not allowed, and recorded as a breach");
    expect(words("ie", { kind: "SEP.SECL", exit: "locked", alone: true })).toBe(
      "not to be used, and recorded all the same",
    );
    expect(words("au-vic")).toBe("not to be used, and recorded all the same");
  });
});
