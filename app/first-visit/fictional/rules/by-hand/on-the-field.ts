import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** Two school days ago, reported by Sam himself. */
export const onTheField: ByHand = {
  name: "on the field",
  back: 2,
  begins: "12:20",
  ends: "12:31",
  sent: [0, "15:35"],
  place: "field",
  spot: "by the trim trail",
  children: [["2009", "held"]],
  adults: [
    ["B02", "took-part"],
    ["S01", "took-part"],
    ["E02", "saw"],
  ],
  reporter: "B02",
  lines: [
    [
      "PHY.ESCORT.R",
      "12:24:10",
      "12:24:50",
      ["B02", "S01"],
      hold({
        points: ["forearms"],
        ownTechnique: "W2",
        trained: "yes",
        purpose: ["injury-self"],
        planned: "none",
      }),
    ],
    [
      "SEP.STAFF",
      "12:25:30",
      "12:30:00",
      ["B02"],
      {
        resisted: "no",
        exit: "free",
        company: "adult",
        threat: "no",
        observation: "in-room",
        sanction: "none",
        planned: "none",
      },
    ],
  ],
  others: "",
  before:
    "Finley on top of the trim trail beam, it was wet. He'd told me in the morning his nan is in hospital again. Some of the older lads were chanting jump & he was going to, there's the concrete edge there. Lesley shouted at them to stop",
  needs: "Nan in hospital since Thursday. He's at his aunt's.",
  tried: ["DEA.NAME", "DEA.OTHERS", "DEA.CHOICE"],
  triedWords:
    "Said I know you're worried about Nan. Offered my hand or the ladder. Lesley sent the lads off. He came halfway then went back up",
  why: "He let go of the bar with both hands on wet wood above concrete. When we'd got him down he tried to go straight back up",
  otherwise: "Broken leg or his head",
  injuries: { looked: "Me & Lesley, 12:35, arms and legs. He said his knee but that was from football" },
  ended:
    "Sat on the bench, he cried & asked if I'd be here tomorrow. I said yes. Bell went and we were late in, doesn't matter",
  support: "Hot chocolate. Gwen sat with him for reading. Priya's going to ring the aunt",
  told: ["leader", "family"],
  toldWords: "Colette 12:40. Priya rang the aunt 3.20",
  statements: [
    [
      "S01",
      1,
      "12:55",
      "I had his right arm, Sam the left. He was pulling back towards the beam the first bit then he walked. I'd say under a minute. I keep saying that edge wants covering",
      {
        began: "12:24",
        ended: "12:31",
        parts: ["applied"],
        kinds: ["PHY.ESCORT.R"],
        hurt: "no",
        breath: "no",
        sooner: "not-sure",
      },
    ],
    [
      "E02",
      1,
      "08:40",
      "I saw it from the pitch. Finley was high up and both his hands came off. Sam was very gentle with him. I did not take part and came no nearer than the goal.",
      { parts: ["witnessed"], kinds: ["PHY.HOLD.STAND"], hurt: "not-seen", breath: "not-seen" },
    ],
  ],
  reviewer: "A04",
  questions: [
    {
      to: "B02",
      asked: [1, "14:30"],
      words: "How high is the beam at the end where he stood, and was it open at that time of day in the wet?",
    },
  ],
  additions: [],
  review: undefined,
};
