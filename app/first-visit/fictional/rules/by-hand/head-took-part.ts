import type { ByHand } from "../told-by-hand.ts";

/** The head herself took part, so a governor reviews. */
export const headTookPart: ByHand = {
  name: "head took part",
  back: 16,
  begins: "08:54",
  ends: "09:03",
  sent: [0, "09:50"],
  place: "gate",
  spot: "inside the railings",
  children: [["2012", "held"]],
  adults: [
    ["A01", "took-part"],
    ["O02", "helped"],
  ],
  reporter: "A01",
  lines: [
    [
      "PHY.MOMENT",
      "08:55:05",
      "08:55:15",
      ["A01"],
      {
        resisted: "yes",
        couldEnd: "no",
        points: ["arms"],
        pressure: "no",
        breathing: "no",
        level: "1",
        trained: "yes",
        distress: "yes",
        purpose: ["injury-self"],
        planned: "in-plan",
      },
    ],
    [
      "PHY.ESCORT",
      "08:55:15",
      "08:56:00",
      ["A01"],
      { resisted: "no", couldEnd: "yes", points: ["back"], pressure: "no", purpose: ["guide"], planned: "in-plan" },
    ],
  ],
  others: "Two parents who were leaving",
  before:
    "I was on the gate as I am every morning. Ruby got out of the taxi in tears. The driver said that there had been words about the house move. She asked me whether she was still coming here after Christmas, and I said that I did not know yet, which was true and was the wrong thing to say. She turned round and ran for the road.",
  needs: "There is a house move and nobody has told her what happens to school.",
  tried: ["DEA.NONE"],
  triedWords: "There was no time. I called her name.",
  why: "A lorry was coming down the hill and she was off the kerb.",
  otherwise: "She would have been in front of it.",
  injuries: {
    looked: "Mrs Boon looked at 09:15, sleeves rolled up together. Nothing to see. Ruby said that it did not hurt.",
  },
  ended: "She stopped as soon as I had her arm. She leant on me and cried. We walked in together. Mrs Boon made toast.",
  support: "Mrs Boon sat with her until ten. I rang home. I have asked the local authority for an answer by Friday.",
  told: ["family", "leader"],
  toldWords: "Gemma (Mum) by phone at 09:20 by me. Gareth at 09:05, because I took part myself.",
  statements: [
    [
      "A01",
      0,
      "16:30",
      "I took her by the upper arm with my right hand and pulled her back on to the pavement. It was quick and it was hard. After that I put my hand on her back and she walked. I would do the same again about the arm. I would not do the same again about the answer.",
    ],
    [
      "O02",
      0,
      "12:10",
      "I was at the door with the register. I saw Ruby run and Mrs Calloway catch her arm at the kerb. The lorry sounded its horn. I did not touch Ruby until she was inside, and then she asked me to.",
    ],
  ],
  reviewer: "A06",
  questions: [],
  additions: [],
  review: {
    at: [4, "18:10"],
    necessary: "yes",
    necessaryWords:
      "As chair of governors I review this because the head took part. I have read both statements and stood where it happened. The kerb is four steps from the gate. There was no time for anything else.",
    proportionate: "yes",
    proportionateWords:
      "One hand, some ten seconds, and an open hand afterwards. I have asked the head, in writing, what Ruby has now been told about her place, and I shall ask again at our next meeting.",
  },
  rest: {
    by: "A01",
    sent: [0, "16:50"],
    before: { chosen: ["TRG.ADULT", "TRG.UNEXP"], words: "My answer. It was true and it was the wrong moment." },
    earlier: { chosen: ["SET.HOME", "SET.TRAVEL"], words: "A house move, and words in the taxi about it." },
    seen: { chosen: ["BEH.CRY", "BEH.RUN", "BEH.ROAD"], words: "Four steps, at a run, without looking." },
    meant: {
      chosen: ["FUN.CTRL", "FUN.SAFE"],
      words: "She needed to know where she will be after Christmas, and nobody had told her.",
    },
    effects: [],
    harms: [["HRM.TRAFFIC", "child", "certain", "seconds"]],
    harmWords: "The lorry sounded its horn.",
    less: { chosen: ["LES.TIME"], words: "" },
    decision: {
      decidedBy: "A01",
      whyThis: "The arm was what I could reach.",
      whyLong: "Some ten seconds, until she stood on the pavement.",
      sooner: "no",
      soonerWords: "",
    },
    lines: [
      { parts: ["both-sides"], agreedBy: "", checks: [], words: "Hard, and short." },
      { parts: ["led"], agreedBy: "", checks: [["08:56", "MED.RESPONDS", "Me: she leant on me"]], words: "" },
    ],
    hurt: [],
    ending: { chosen: ["END.CALM"], words: "She stopped as soon as I had her arm." },
    states: ["crying", "calm", "learning-again", "calm"],
    needs: "Toast and tea. She said what she needed: an answer.",
    childSupport:
      "Mrs Boon sat with her until ten. I told her at lunch what I know and what I do not, and when she will hear more.",
    othersSupport: "The two parents at the gate were rung, in general words. Mrs Boon and I talked in the afternoon.",
    plan: {
      plan: "yes",
      followed: "in-part",
      words: "It says that hard news is given sitting down, with somebody she has chosen.",
    },
  },
  corrections: [
    {
      by: "A01",
      at: [5, "09:15"],
      reason:
        "I had written that it was inside the railings, because that is where I stand. Mr Achterberg asked me to show him. It was outside, on the pavement, and a public place.",
      change: {
        kind: "place",
        place: "elsewhere",
        spot: "On the pavement of Mill Lane, four steps from the front gate",
      },
    },
  ],
};
