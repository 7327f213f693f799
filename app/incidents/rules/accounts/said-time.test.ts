import { Temporal } from "#dates";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answeredTime, secondsApart, spanNear, spanOfMoment } from "./said-time.ts";
import { saidOfEvent, saidOfHold } from "./said-of-event.ts";

const zone = "Europe/London";
const at = (text: string) => Temporal.Instant.from(text);

describe("the answer to when it began", () => {
  test.each([
    ["11:42", "11:42:00"],
    ["11.42", "11:42:00"],
    ["1142", "11:42:00"],
    ["942", "09:42:00"],
    ["11 42", "11:42:00"],
    ["11:42:30", "11:42:30"],
    ["2.05 pm", "14:05:00"],
    ["2pm", "14:00:00"],
    ["12:30 am", "00:30:00"],
    ["1142 hrs", "11:42:00"],
    ["twenty to twelve", "11:40:00"],
    ["twenty-five past two", "02:25:00"],
    ["a quarter to one", "12:45:00"],
    ["Quarter past nine", "09:15:00"],
    ["half past eleven", "11:30:00"],
    ["half eleven", "11:30:00"],
    ["8 minutes to 12", "11:52:00"],
    ["three minutes past eleven", "11:03:00"],
    ["eleven o'clock", "11:00:00"],
    ["eleven forty-two", "11:42:00"],
    ["noon", "12:00:00"],
  ])("%s is %s", (written, time) => {
    const said = answeredTime(written);
    expect(said?.time.toString()).toBe(time);
    expect([said?.about, said?.quote]).toEqual([false, written]);
  });

  test.each([
    "about 11:40",
    "around twenty to twelve",
    "11:40ish",
    "11:40 or so",
    "11.40, I think",
    "just after 11:40",
  ])("%s is about twenty to twelve", (written) => {
    expect(answeredTime(written)).toMatchObject({ about: true });
    expect(answeredTime(written)?.time.toString()).toBe("11:40:00");
  });

  test.each([
    "",
    "after lunch",
    "between 11:40 and 11:45",
    "before 11:40",
    "by 11:40",
    "11:40 when the bell went",
    "24:10",
    "11:60",
    "13:05 am",
    "0:30 pm",
    "12",
    "one to one",
    "2.30 metres",
    "11:42 11:45",
    "x".repeat(5000),
  ])("what may mean another thing, or none, is left alone: %s", (written) => {
    expect(answeredTime(written)).toBeUndefined();
  });

  test("any text at all gives a time or nothing, quickly", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void answeredTime(text)));
    const before = performance.now();
    answeredTime(`${"at about ".repeat(5000)}11:42`);
    saidOfEvent("it began at about ".repeat(3000), "began");
    saidOfHold("I held him ".repeat(5000), ["Sami"]);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe("what a time means beside a moment of the record", () => {
  const span = (written: string, near: string) => {
    const { from, to } = spanNear(answeredTime(written)!, at(near), zone);
    return `${from.toString()} ${to.since(from).total("seconds")}`;
  };

  test.each([
    ["11:42", "2026-11-24T11:40:00Z", "2026-11-24T11:42:00Z 59"],
    ["2:42", "2026-11-24T14:40:00Z", "2026-11-24T14:42:00Z 59"],
    ["twenty to three", "2026-11-24T14:40:00Z", "2026-11-24T14:40:00Z 59"],
    ["02:42", "2026-11-24T14:40:00Z", "2026-11-24T02:42:00Z 59"],
    ["2:42 am", "2026-11-24T14:40:00Z", "2026-11-24T02:42:00Z 59"],
    ["11:42:30", "2026-11-24T11:40:00Z", "2026-11-24T11:42:30Z 0"],
    ["about 11:42", "2026-11-24T11:40:00Z", "2026-11-24T11:32:00Z 1259"],
    // Over midnight, and in the hour that the clock shows twice.
    ["0:05", "2026-11-24T23:58:00Z", "2026-11-25T00:05:00Z 59"],
    ["23:58", "2026-11-25T00:05:00Z", "2026-11-24T23:58:00Z 59"],
    ["01:30", "2026-10-25T01:31:00Z", "2026-10-25T01:30:00Z 59"],
    ["01:30", "2026-10-25T00:31:00Z", "2026-10-25T00:30:00Z 59"],
  ])("%s near %s is from %s seconds long", (written, near, expected) => {
    expect(span(written, near)).toBe(expected);
  });

  test("two spans that touch are not apart; a whole minute is all of it", () => {
    const minute = spanOfMoment(at("2026-11-24T11:42:00Z"));
    expect(secondsApart(minute, spanOfMoment(at("2026-11-24T11:42:30Z")))).toBe(0);
    expect(secondsApart(minute, spanOfMoment(at("2026-11-24T11:44:00Z")))).toBe(61);
    expect(secondsApart(spanOfMoment(at("2026-11-24T11:44:00Z")), minute)).toBe(61);
  });
});

describe("a time in the words of a statement", () => {
  test.each([
    ["It all began at 11:42. I was by the sink.", "11:42:00", "It all began at 11:42."],
    ["I heard Sami. It started at about twenty to twelve.", "11:40:00", "It started at about twenty to twelve."],
    ["The incident began just after half eleven.", "11:30:00", "The incident began just after half eleven."],
  ])("%s tells when it began", (words, time, quote) => {
    const said = saidOfEvent(words, "began");
    expect([said?.time.toString(), said?.quote]).toEqual([time, quote]);
  });

  test.each([
    "At 11:42 I was by the sink.",
    "It was maths. It began at 11:20.",
    "Lunch was late and it started at 12:10.",
    "It did not begin at 11:42.",
    "It began before 11:42.",
    "If it began at 11:42 then I was on the bus.",
    "It began at 11:42. No, it began at 11:50.",
    "It began in room 11.42 metres away.",
    "Did it begin at 11:42?",
  ])("%s tells nothing certain of when it began", (words) => {
    expect(saidOfEvent(words, "began")).toBeUndefined();
  });

  test.each([
    ["It was all over at 11:57.", "11:57:00"],
    ["We let go. It was over at ten to twelve, I think.", "11:50:00"],
    ["The whole thing ended at 11:57", "11:57:00"],
  ])("%s tells when it was over", (words, time) => {
    expect(saidOfEvent(words, "ended")?.time.toString()).toBe(time);
  });

  test.each(["It was over by 11:57.", "Break was over at 11:00.", "Assembly ran late. It was over at 9:20."])(
    "%s tells nothing certain of its end",
    (words) => {
      expect(saidOfEvent(words, "ended")).toBeUndefined();
    },
  );

  test.each([
    ["I took hold of his arm at 11:42.", "11:42:00"],
    ["At 11:42 we held Sami.", "11:42:00"],
    ["We let go at quarter to twelve.", "11:45:00"],
    ["I grabbed him by the sleeve at about 11:40 near the gate.", "11:40:00"],
    ["I held Sami's left arm at 11.42", "11:42:00"],
    ["I took her wrist at 11.42", "11:42:00"],
    ["I held her at 11.42", "11:42:00"],
  ])("%s tells when somebody held", (words, time) => {
    expect(saidOfHold(words, ["Sami"])?.time.toString()).toBe(time);
  });

  test.each([
    "I let go of the door at 11:42.",
    "I held the door at 11:42.",
    "I caught the bus at 7:30.",
    "I took his temperature at 12:10.",
    "I grabbed her coat at 11:30.",
    "I held Sami's bag at 11:30.",
    "I took him to lunch at 12:10.",
    "I held his hand and we were at the table at 11:30.",
    "I never held him at 11:42.",
    "She took hold at 11:42.",
    "I took hold at 11:42. We let go at 11:45.",
    "I held him until lunch at 12:10.",
  ])("%s tells nothing certain of a hold", (words) => {
    expect(saidOfHold(words, ["Sami"])).toBeUndefined();
  });
});
