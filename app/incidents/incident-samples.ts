import type { Typed } from "#platform";
import type { Draft } from "./draft-store.ts";

/** Everyone a sample report names, by the id that their school gave them. */
export type SamplePeople = { child: string; secondChild: string; okafor: string; lund: string; place: string };

/** The answers of a draft, each as its page posts it, by question. */
export type SampleDraft = Record<string, Typed>;

const wordsOfAnyReport: SampleDraft = {
  before: {
    before: "The taxi had a new driver. Sami covered his ears and said: no new.",
    needs: "Changes of plan are hard.",
  },
  tried: {
    tried: ["DEA.VISUAL", "DEA.PLACE"],
    triedWords: "The card helped for a minute. The quiet room was offered.",
  },
  why: { why: "A taxi was moving.", otherwise: "He could have been hit, at once." },
  after: { ended: "He chose the beanbag and was calm.", support: "Cold pack at 15:18, Ms Okafor stayed." },
  told: { told: ["leader"], toldWords: "Ms Hale at 15:30, in person." },
};

/** A complete report with one line: a seated hold of two minutes by two adults on the morning of 24 November 2026. */
export function completeDraft(people: SamplePeople, changed: SampleDraft = {}): SampleDraft {
  const { child, okafor, lund, place } = people;
  return {
    children: { "child-1": child, "child-1-role": "held" },
    adults: {
      "adult-1": okafor,
      "adult-1-role": "took-part",
      "adult-2": lund,
      "adult-2-role": "took-part",
      others: "",
    },
    "when-and-where": {
      "day-day": "24",
      "day-month": "11",
      "day-year": "2026",
      begins: "09:02",
      ends: "09:10",
      place,
      spot: "by the door",
    },
    "what-happened": { "segment-1": "PHY.HOLD.SEAT", "from-1": "09:02", "to-1": "09:04" },
    "segment-1": { adults: [okafor, lund], resisted: "yes", level: "2", pressure: "no", purpose: "injury-other" },
    ...wordsOfAnyReport,
    injuries: { injuries: "none-seen", looked: "Ms Okafor looked at 09:15 and asked him" },
    ...changed,
  };
}

/** Sami's Friday, 19 June 2026, as Ms Okafor types it in British Summer Time (england.md#7a). */
export function samisFriday(people: SamplePeople): SampleDraft {
  const { child, okafor, lund, place } = people;
  const both = [okafor, lund];
  return {
    ...completeDraft(people),
    "when-and-where": {
      "day-day": "19",
      "day-month": "6",
      "day-year": "2026",
      begins: "15:02",
      ends: "15:20",
      place,
      spot: "car park",
    },
    "what-happened": {
      ...line(1, "PHY.MOMENT", "15:05:10", "15:05:25"),
      ...line(2, "PHY.ESCORT", "15:05:25", "15:06:30"),
      ...line(3, "SEP.STAFF", "15:06:30", "15:08"),
      ...line(4, "PHY.HOLD.SEAT", "15:08", "15:10"),
      ...line(5, "PHY.HOLD.KNEEL", "15:10", "15:11:30"),
      ...line(6, "SEP.SUPER", "15:11:30", "15:16"),
      ...line(7, "SEP.PUPIL", "15:16", "15:20"),
    },
    "segment-1": {
      adults: okafor,
      resisted: "yes",
      level: "1",
      points: "forearms",
      purpose: "injury-self",
      planned: "none",
    },
    "segment-2": { adults: okafor, resisted: "no", points: "back" },
    "segment-3": { adults: okafor, exit: "free", company: "adult" },
    "segment-4": {
      adults: both,
      level: "2",
      points: "forearms",
      resisted: "yes",
      distress: "yes",
      purpose: "injury-other",
      planned: "in-plan",
      trained: "yes",
      technique: "Two-person seated hold",
    },
    "segment-5": { adults: both, resisted: "yes", level: "2", pressure: "no", planned: "outside-plan" },
    "segment-6": {
      adults: both,
      exit: "held-shut",
      company: "adult",
      resisted: "yes",
      purpose: "injury-other",
      sanction: "none",
    },
    "segment-7": { exit: "free" },
    injuries: {
      injuries: "yes",
      hurt: [child, lund],
      hurtWords: "Red mark left forearm, cold pack 15:18. Bite right forearm, skin not broken, washed 15:19.",
    },
  };
}

/** One line of "what adults did", as its row posts it. */
export function line(row: number, kind: string, from: string, to: string): Typed {
  return { [`segment-${row}`]: kind, [`from-${row}`]: from, [`to-${row}`]: to };
}

/** A draft that the first adult of the samples has opened, with these answers. */
export function draftOf(answers: SampleDraft): Draft {
  return {
    draftId: "draft",
    openedBy: "okafor",
    openedAt: "",
    putAway: false,
    incidentId: undefined,
    handedTo: [],
    corrects: undefined,
    answers: new Map(
      Object.entries(answers).map(([question, typed]) => [
        question,
        { question, typed, version: 1, answeredBy: "okafor", answeredAt: "" },
      ]),
    ),
  };
}
