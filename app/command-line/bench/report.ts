import type { Temporal } from "#dates";
import { optionsOf, type Visitor } from "./visitor.ts";

/** The ids that a report of the invented school may choose from. */
export type Choosable = { children: string[]; adults: string[]; places: string[] };

/** Reads what the question pages offer. */
export async function readChoosable(visitor: Visitor, draftId: string): Promise<Choosable> {
  const page = (question: string) => visitor.get(`/incidents/drafts/${draftId}/${question}`);
  const [children, adults] = [await page("children"), await page("adults")];
  const where = await page("when-and-where");
  const places = optionsOf(where, "place");
  const radios = [...where.matchAll(/name="place"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? "");
  return {
    children: optionsOf(children, "child-1"),
    adults: optionsOf(adults, "adult-1"),
    places: [...places, ...radios],
  };
}

/** All answers of a complete report with two holds by two adults, question by question. The `at`th is `at` days old. */
export function answersOf(
  { children, adults, places }: Choosable,
  at: number,
  today: Temporal.PlainDate,
): [string, Record<string, string>][] {
  const pick = (from: string[], n: number) => from[n % from.length] ?? "";
  const [one, two] = [pick(adults, at), pick(adults, at + 1)];
  const day = today.subtract({ days: at + 1 });
  return [
    ["children", { "child-1": pick(children, at * 3), "child-1-role": "held" }],
    [
      "adults",
      { "adult-1": one, "adult-1-role": "took-part", "adult-2": two, "adult-2-role": "took-part", others: "" },
    ],
    [
      "when-and-where",
      {
        "day-day": `${day.day}`,
        "day-month": `${day.month}`,
        "day-year": `${day.year}`,
        begins: "11:42",
        ends: "11:57",
        place: pick(places, at),
        spot: "By the door",
      },
    ],
    [
      "what-happened",
      {
        "segment-1": "PHY.HOLD.STAND",
        "from-1": "11:43",
        "to-1": "11:46",
        "segment-2": "PHY.HOLD.SEAT",
        "from-2": "11:46",
        "to-2": "11:50",
      },
    ],
    ["segment-1", { adults: one, resisted: "yes", level: "2", couldEnd: "no", pressure: "no", breathing: "no" }],
    ["segment-2", { adults: two, resisted: "no", level: "1", couldEnd: "no", pressure: "no", breathing: "no" }],
    [
      "before",
      {
        before: "The fire bell rang while the class was lining up, and the noise went on for some minutes.",
        needs: "Loud sounds are hard.",
      },
    ],
    ["tried", { tried: "DEA.QUIET", triedWords: "We offered the calm room and the ear defenders." }],
    ["why", { why: "The gate stood open and the road behind it was busy.", otherwise: "Being hit by a car." }],
    ["injuries", { injuries: "none-seen", looked: "The first aider looked, and asked.", hurtWords: "" }],
    [
      "after",
      {
        ended: "Breathing slowed, and we sat on the grass together.",
        support: "A drink, and a walk with a known adult.",
      },
    ],
    ["told", { told: "nobody", toldWords: "" }],
  ];
}
