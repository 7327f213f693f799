import type { Person } from "./a-person.ts";

// Sami's Friday afternoon, as the worked example tells it (england.md#7a), typed page by page as Ada would.

/** One page of the report: its name in the address, its heading, and what Ada answers there. */
export type ReportPage = { name: string; heading: string; answer(ada: Person): Promise<void> };

type Line = { kind: string; heading: string; from: string; to: string; facts(ada: Person): Promise<void> };

const usual = "Hands, distress, the child's plan";
const more = "More, or something else";
const injury = { self: "So that the child was not hurt", other: "So that nobody else was hurt" };
const notInPlan = "The child has a plan, and this is not in it";

const lines: Line[] = [
  {
    kind: "Short grab or block, such as running into a road",
    heading: "Short grab or block",
    from: "15:05:10",
    to: "15:05:25",
    facts: async (ada) => {
      await who(ada, "Ada Okafor");
      await ada.ticks("Did Sami pull or push against it?", "Yes");
      await ada.ticks("Pressure on trunk, neck or mouth?", "No");
      await ada.ticks("How firm was it?", "Firm");
      await ada.ticks("What was it for?", injury.self);
      await ada.unfolds(usual);
      await ada.ticks("Where were the hands on Sami?", "Forearms");
      await ada.ticks("Is this in the child's plan?", notInPlan);
    },
  },
  {
    kind: "Light touch to lead, and the child went along",
    heading: "Led, light touch",
    from: "15:05:25",
    to: "15:06:30",
    facts: async (ada) => {
      await who(ada, "Ada Okafor");
      await ada.ticks("Did Sami pull or push against it?", "No");
      await ada.unfolds(usual);
      await ada.ticks("Where were the hands on Sami?", "Back");
    },
  },
  {
    kind: "An adult took the child somewhere quieter, free to leave",
    heading: "Led to a quiet place",
    from: "15:06:30",
    to: "15:08",
    facts: async (ada) => {
      await who(ada, "Ada Okafor");
      await ada.chooses("Could Sami leave?", "The child could leave");
      await ada.ticks("Who was in there with Sami?", "An adult only");
    },
  },
  {
    kind: "Hold, sitting",
    heading: "Hold, sitting",
    from: "15:08",
    to: "15:10",
    facts: async (ada) => {
      await ada.presses("Same as line 1, short grab or block");
      await ada.sees("Answers of line 1. Change what was different here.");
      await who(ada, "Erik Lund");
      await ada.ticks("What was it for?", injury.other);
      await ada.leaves("What was it for?", injury.self);
      await ada.ticks("Did Sami show distress?", "Yes");
      await ada.ticks("Is this in the child's plan?", "It is in the child's plan");
    },
  },
  {
    kind: "Hold, kneeling",
    heading: "Hold, kneeling",
    from: "15:10",
    to: "15:11:30",
    facts: async (ada) => {
      await ada.presses("Same as line 4, hold, sitting");
      await ada.ticks("Is this in the child's plan?", notInPlan);
    },
  },
  {
    kind: "Kept apart with an adult there, not free to leave",
    heading: "Kept apart, adult there",
    from: "15:11:30",
    to: "15:16",
    facts: async (ada) => {
      await who(ada, "Ada Okafor", "Erik Lund");
      await ada.chooses("Could Sami leave?", "The door was held shut");
      await ada.ticks("Who was in there with Sami?", "An adult only");
      await ada.ticks("Did Sami try to leave?", "Yes");
      await ada.ticks("What was it for?", injury.other);
      await ada.unfolds(more);
      await ada.ticks("Was Sami told that leaving would be punished?", "No");
      await ada.ticks("Was it a sanction under the behaviour policy?", "No, it was not a sanction");
    },
  },
  {
    kind: "The child chose to go somewhere quieter",
    heading: "Chose a quiet place",
    from: "15:16",
    to: "15:20",
    facts: async (ada) => {
      await ada.chooses("Could Sami leave?", "The child could leave");
      await ada.ticks("Who was in there with Sami?", "An adult only");
    },
  },
];

async function who(ada: Person, ...adults: string[]): Promise<void> {
  await ada.ticks("Who did this?", ...adults);
}

/** Every page of the report, in order, with its answer. */
export const report7a: readonly ReportPage[] = [
  { name: "children", heading: "Which child?", answer: (ada) => ada.chooses("Child", "Sami Kaya, Willow") },
  {
    name: "adults",
    heading: "Which adults were there?",
    answer: (ada) => ada.chooses("Another adult", "Erik Lund"),
  },
  {
    name: "when-and-where",
    heading: "When and where?",
    answer: async (ada) => {
      await ada.writes("Day", "19");
      await ada.writes("Month", "6");
      await ada.writes("Year", "2026");
      await ada.writes("It began at", "15:05");
      await ada.writes("It was over at", "15:20");
      await ada.chooses("Place", "Gate and car park");
    },
  },
  {
    name: "what-happened",
    heading: "What did adults do?",
    answer: async (ada) => {
      for (const [index, { kind, from, to }] of lines.entries()) {
        // A line asked for begins where the one before ended.
        if (index > 0) await ada.presses("Something else was done");
        else await ada.writes("From", from);
        await ada.chooses("What was done", kind, index);
        await ada.writes("To", to, index);
      }
    },
  },
  ...lines.map(({ heading, facts }, index) => ({ name: `segment-${index + 1}`, heading, answer: facts })),
  {
    name: "before",
    heading: "What led up to it?",
    answer: (ada) =>
      ada.writes(
        "What was happening, and what did you see and hear first?",
        "14:50 told that the taxi driver has changed. 15:02 covered his ears and said: no new. Ran to the car park at 15:05.",
      ),
  },
  {
    name: "tried",
    heading: "What was tried before?",
    answer: async (ada) => {
      await ada.ticks("What was tried before?", "Symbols, now and next, signs", "Offered a calm place");
      await ada.writes(
        "What did it do? Or why could nothing be tried?",
        "The quiet room at 15:03. He pushed the card away.",
      );
    },
  },
  {
    name: "why",
    heading: "Why was it necessary?",
    answer: async (ada) => {
      await ada.writes("Why could it not be avoided?", "He ran towards a moving taxi.");
      await ada.writes(
        "What would have happened otherwise, to whom, how soon?",
        "He would have been hit within seconds.",
      );
    },
  },
  {
    name: "injuries",
    heading: "Was anyone hurt?",
    answer: async (ada) => {
      await ada.ticks("Was anyone hurt?", "Yes, someone was hurt");
      await ada.ticks("Who?", "Sami Kaya", "Erik Lund");
      await ada.writes(
        "What was the injury, and what was done about it?",
        "Sami: red mark left forearm, cold pack 15:18, gone by 15:28. Erik: bite right forearm, skin not broken.",
      );
    },
  },
  {
    name: "after",
    heading: "How did it end?",
    answer: async (ada) => {
      await ada.writes("What happened at the end, and how was the child?", "Door open, he chose the beanbag.");
      await ada.writes(
        "What support was given afterwards, to whom, by whom?",
        "Cold pack. 15:26 he chose sad and door on his talker.",
      );
    },
  },
  {
    name: "told",
    heading: "Who has been told so far?",
    answer: async (ada) => {
      await ada.ticks("Who has been told so far?", "The head or a leader");
      await ada.writes("Who, when and how?", "Amira at 15:30, in person.");
    },
  },
];

/** Ada begins a report and answers the first pages of it. */
export async function beginsAReport(ada: Person, pages: number): Promise<void> {
  await ada.opens("/");
  await ada.presses("Record what happened");
  for (const page of report7a.slice(0, pages)) {
    await ada.isAt(page.heading);
    await ada.seesTheWayOn("Continue");
    await page.answer(ada);
    await ada.presses("Continue");
  }
}

/** Ada writes the whole report, from her first page to the answers to check. */
export async function writesTheReport(ada: Person): Promise<void> {
  await beginsAReport(ada, report7a.length);
  await ada.isAt("Check the answers");
}

/** Ada sends what she has checked. Returns the record's address. */
export async function sendsTheReport(ada: Person): Promise<string> {
  await ada.presses("Send the report");
  await ada.sees("The report is sent. It has its number and stands for good.");
  return ada.path();
}
