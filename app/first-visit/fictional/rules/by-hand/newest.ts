import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** The newest one, on the way to lunch: reported, the statements not all in, the review to come. */
export const newest: ByHand = {
  name: "newest",
  back: 0,
  begins: "11:44",
  ends: "11:58",
  sent: [0, "12:40"],
  place: "lowCorridor",
  spot: "by the doors to the dining room",
  children: [
    ["2001", "held"],
    ["2009", "other"],
  ],
  adults: [
    ["B01", "took-part"],
    ["B02", "took-part"],
    ["B03", "helped"],
  ],
  reporter: "B01",
  lines: [
    [
      "PHY.MOMENT",
      "11:45:20",
      "11:45:35",
      ["B02"],
      {
        resisted: "yes",
        couldEnd: "no",
        points: ["arms"],
        pressure: "no",
        breathing: "no",
        level: "1",
        distress: "yes",
        purpose: ["injury-other"],
        planned: "in-plan",
      },
    ],
    [
      "PHY.HOLD.STAND",
      "11:45:35",
      "11:48:05",
      ["B01", "B02"],
      hold({ points: ["forearms"], ownTechnique: "S2", trained: "yes", purpose: ["injury-other"] }),
    ],
    [
      "SEP.PUPIL",
      "11:49:00",
      "11:57:00",
      [],
      { exit: "free", company: "adult", observation: "in-room", sanction: "none" },
    ],
  ],
  others: "",
  before:
    "We left at 11:40 as the new plan says, by the garden. The garden door was locked because of the builders and nobody had told us, so we came back through the bottom corridor just as Cedar came out. Theo said 'wrong way, wrong way'. Finley took his hand to help. Theo bit Finley's hand and then got hold of his hair.",
  needs: "The whole point of the plan is not to be in that corridor at that time.",
  tried: ["DEA.OTHERS", "DEA.SENSE", "DEA.QUIET"],
  triedWords:
    "Gwen turned the others round. I put his ear defenders on him and he let me. Sam said 'lift book' quietly. He did not let go of the hair.",
  why: "He had Finley's hair in both hands and was pulling his head down towards the radiator.",
  otherwise: "Finley's face would have hit the radiator.",
  injuries: {
    hurt: ["2009"],
    words:
      "Finley: bite on the right hand, two marks, skin not broken, washed at 11:55. Sore head, some hair out. Nan rung. Theo: looked at by Moira at 12:05, nothing seen, he pointed to nothing on the body picture.",
  },
  ended:
    "He let go of the hair first and then we let go of him. He walked to the quiet corner by himself and counted floors with Sam. At three he smiled.",
  support:
    "Theo had his lunch in class with Sam and the lift book. Finley sat with Gwen and had two puddings. I have not had lunch.",
  told: ["family", "leader"],
  toldWords:
    "Adaeze (Mum) rung at 12:15 by Colette. Finley's nan at 12:20. Gareth at 11:50, he has the garden door open again.",
  statements: [
    [
      "B01",
      0,
      "13:10",
      "I was in front with the line and turned round when Finley shouted. Sam was there before me and had Theo's arm. I took his other forearm with both hands and we stood with him, he was between us with his back to the wall. He was humming. I talked about the lift in the library, floor by floor. He opened his fingers at 'ground floor', and we let go at the same moment, I think at about two minutes.\n\nThe plan was right. We were let down by a locked door.",
      {
        began: "11:45",
        ended: "11:57",
        parts: ["applied", "talked"],
        kinds: ["PHY.MOMENT", "PHY.HOLD.STAND"],
        hurt: "yes",
        breath: "no",
        pain: "not-seen",
        sooner: "no",
      },
    ],
    [
      "B03",
      0,
      "13:25",
      "I turned the others round and took them in by the hall. It all began at twenty to twelve. Finley was crying and I took him with me. When I came back they still had Theo. He was breathing in gulps and I thought he could not get his breath, then he was saying the floors. They held him standing for ten minutes. I did not touch him.",
      {
        ended: "11:57",
        parts: ["other-children", "witnessed"],
        kinds: ["PHY.HOLD.STAND"],
        hurt: "yes",
        breath: "yes",
        pain: "yes",
      },
    ],
  ],
  reviewer: "A03",
  questions: [],
  additions: [],
  review: undefined,
  handOver: { by: "B01", to: "B02", at: [0, "15:50"] },
};
