import { Temporal } from "#dates";
import type { IncidentClassification } from "#regimes";
import { describe, expect, test } from "vitest";
import { recordWords, type IncidentRecord } from "./incident-record.ts";
import { inShort } from "./in-short.ts";
import { loopOf } from "./loop-of.ts";
import { elsewhere, placeWords } from "./place-words.ts";

const record: IncidentRecord = {
  shape: 1,
  spot: "by the gate",
  others: "a driver",
  before: "He covered his ears",
  needs: "",
  tried: ["DEA.VISUAL"],
  triedWords: "the card",
  why: "a taxi moved",
  otherwise: "",
  injuries: "none-seen",
  looked: "Ms Okafor",
  hurt: [],
  hurtWords: "",
  ended: "calm",
  support: "water",
  told: ["leader"],
  toldWords: "at 15:30",
};

test("the search finds every free word of a record, and no code", () => {
  expect(recordWords(record)).toBe(
    "by the gate\na driver\nHe covered his ears\nthe card\na taxi moved\nMs Okafor\ncalm\nwater\nat 15:30",
  );
});

describe("the place in words", () => {
  const places = [{ placeId: "one", name: "Maple class" }];
  test.each([
    [{ place: "one", spot: "" }, "Maple class"],
    [{ place: "one", spot: "by the door" }, "Maple class, by the door"],
    [{ place: elsewhere, spot: "the bus" }, "the bus"],
    [{ place: "gone", spot: "the bus" }, "the bus"],
  ])("%o is %s", (answer, words) => {
    expect(placeWords(places, answer)).toBe(words);
  });
});

describe("the record in short", () => {
  const classified = (force: number, apart: number, restraint = 0) =>
    ({
      describedForceSeconds: force,
      describedSeclusionSeconds: apart,
      describedRestraintSeconds: restraint,
    }) as IncidentClassification;
  const took = (count: number) => Array.from({ length: count }, () => ({ role: "took-part" }));
  const sami = { name: "Sami Karim", role: "held" };

  test.each([
    [
      2,
      225,
      270,
      "Sami: 3 minutes 45 seconds of use of force; 4 minutes 30 seconds kept apart and not free to leave. Two adults took part. No injury was seen.",
    ],
    [1, 0, 0, "Sami: no time that counts as force or as being kept apart. One adult took part. No injury was seen."],
    [0, 0, 60, "Sami: 1 minute kept apart and not free to leave. No adults took part. No injury was seen."],
    [3, 15, 0, "Sami: 15 seconds of use of force. 3 adults took part. No injury was seen."],
  ])("%i adults, %i seconds of force, %i apart", (adults, force, apart, words) => {
    expect(inShort({ children: [sami], adults: took(adults), record }, classified(force, apart))).toBe(words);
  });

  test("names only the children who were held, and says when somebody was hurt", () => {
    const children = [sami, { name: "Noor Whitlock", role: "saw" }, { name: "Leo Lund", role: "held" }];
    expect(inShort({ children, adults: took(1), record: { injuries: "yes" } }, classified(0, 0, 90))).toBe(
      "Sami and Leo: 1 minute 30 seconds with movement limited without holding. One adult took part. Someone was hurt.",
    );
  });
});

describe("where the loop stands", () => {
  const reportedAt = Temporal.Instant.from("2026-06-19T14:40:00Z");
  const seen = (told: string[], given: boolean[], { signed = false, mayReview = true } = {}) =>
    loopOf(
      {
        incident: { incidentId: "one", reportedAt, record: { told } },
        statements: given.map((is) => ({ given: is ? {} : undefined })),
        review: signed ? { signedAt: reportedAt } : undefined,
      },
      "Europe/London",
      mayReview,
    );

  test("a fresh record is recorded, everything else is due", () => {
    const stations = seen(["nobody"], [false, false]);
    expect(stations.recorded).toMatchObject({ state: "done", words: expect.stringMatching(/19 June 2026, 15:40$/) });
    expect(
      Object.entries(stations)
        .filter(([, station]) => station?.state === "done")
        .map(([name]) => name),
    ).toEqual(["recorded"]);
    expect(stations.told?.words).toBe("the report does not say that the family was told");
    expect(stations.heard).toMatchObject({ words: "2 statements owed", href: "/incidents/one#statements" });
    expect(stations.reviewed).toMatchObject({ href: "/incidents/one/review" });
    expect(seen(["nobody"], [false], { mayReview: false }).reviewed).not.toHaveProperty("href");
  });

  test("one statement is said in the singular; given, told and signed close their stations and no other", () => {
    expect(seen([], [true, false]).heard?.words).toBe("1 statement owed");
    const stations = seen(["family"], [true], { signed: true });
    expect([stations.told?.state, stations.heard?.state, stations.reviewed?.state, stations.closed?.state]).toEqual([
      "done",
      "due",
      "done",
      "due",
    ]);
  });
});
