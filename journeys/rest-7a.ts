import type { Person } from "./a-person.ts";

// The rest of the record of Sami's Friday afternoon (england.md#7a), page by page as somebody would answer it.

/** One page of the rest: its heading, and what is answered there. */
export type RestPage = { heading: string; answer(who: Person): Promise<void> };

const line = (heading: string, parts: readonly string[]): RestPage => ({
  heading,
  answer: async (who) => {
    for (const name of parts) await who.chooses(`What was ${name}'s part?`, "Led, and spoke to the child");
    await who.chooses("Who agreed to it, before or while it lasted?", "Nobody was asked");
    await who.writes("At", "15:09");
    await who.chooses("What", "Breathing");
    await who.writes("By whom, and what was found", "Ada, steady");
  },
});

const injury = (name: string, kind: string): RestPage => ({
  heading: `${name}: what was the injury?`,
  answer: async (who) => {
    await who.ticks(`${name}: what was the injury?`, kind);
    await who.chooses("How bad was it?", "First aid: plaster, cold pack, bruise");
    await who.writes("How did it come about?", "In the hold.");
    await who.writes("What was done, by whom, when?", "Cold pack, 15:18.");
    await who.unfolds("What was checked afterwards?");
    await who.ticks("What was checked afterwards?", "Skin where held, with consent");
  },
});

/** Every page of the rest, in order. */
export const rest7a: readonly RestPage[] = [
  {
    heading: "What came just before, for Sami?",
    answer: (who) => who.ticks("What came just before, for Sami?", "Change of place", "Unexpected change"),
  },
  {
    heading: "What had made the day harder for Sami?",
    answer: (who) => who.ticks("What had made the day harder for Sami?", "Slept badly"),
  },
  {
    heading: "What did Sami do that you saw or heard?",
    answer: async (who) => {
      await who.ticks("What did Sami do that you saw or heard?", "Ran or left the place");
      await who.writes("How often or how long, and towards whom?", "Once, 20 metres, towards the car park.");
    },
  },
  {
    heading: "What may Sami have been telling us?",
    answer: (who) => who.ticks("What may Sami have been telling us?", "I need to know, or to choose"),
  },
  {
    heading: "What did each thing do?",
    answer: async (who) => {
      await who.chooses("What it did", "It helped", 0);
      await who.chooses("What it did", "No time to see", 1);
    },
  },
  {
    heading: "What would have happened?",
    answer: async (who) => {
      await who.chooses("What", "Hit by a vehicle");
      await who.chooses("How likely", "Likely");
      await who.chooses("How soon", "In seconds");
    },
  },
  {
    heading: "Why was something less not possible?",
    answer: (who) => who.ticks("Why was something less not possible?", "There were only seconds before harm"),
  },
  {
    heading: "Why this, and why this long?",
    answer: async (who) => {
      await who.chooses("Who decided?", "Ada Okafor");
      await who.writes("Why this, and not something else?", "The bench was there.");
      await who.writes("Why did it last as long as it did?", "Until the taxi had gone.");
      await who.ticks("Could it have ended sooner?", "Yes");
      await who.writes("When, and what would it have needed?", "When the engine stopped.");
    },
  },
  line("Short grab or block, such as running into a road", ["Ada Okafor"]),
  line("Hold, sitting", ["Ada Okafor", "Erik Lund"]),
  line("Hold, kneeling", ["Ada Okafor", "Erik Lund"]),
  line("Kept apart with an adult there, not free to leave", ["Ada Okafor", "Erik Lund"]),
  injury("Sami Kaya", "Redness"),
  injury("Erik Lund", "Bite"),
  { heading: "How did it end?", answer: (who) => who.ticks("How did it end?", "Let go in steps") },
  {
    heading: "How was everybody afterwards?",
    answer: async (who) => {
      await who.chooses("At the end", "Crying");
      await who.chooses("15 minutes later", "Calm");
      await who.chooses("One hour later", "Not known");
      await who.chooses("Going home or to bed", "Not known");
      await who.writes("What has been done for the child since?", "Ada sat with him.");
      await who.writes("And for the other children and the adults?", "Erik had his arm washed.");
    },
  },
  {
    heading: "Was there a plan for this?",
    answer: async (who) => {
      await who.ticks("Does Sami have a support plan?", "Yes");
      await who.ticks("If there is one: was it followed?", "In part");
      await who.writes(
        "What was not followed, and why? What should the plan say?",
        "Tell him the driver's name before lunch.",
      );
    },
  },
];

/** Answers pages of the rest, from the one that stands open, and goes on from each. */
export async function answersTheRest(who: Person, pages: readonly RestPage[]): Promise<void> {
  for (const { heading, answer } of pages) {
    await who.isAt(heading);
    await answer(who);
    await who.presses("Continue");
  }
}
