import type { ByHand } from "../told-by-hand.ts";

/** A boy is taken to assembly by the arm because he was told to go: nothing was near but being late. */
export const coatOn: ByHand = {
  name: "coat on",
  back: 61,
  begins: "09:08",
  ends: "09:12",
  sent: [0, "10:55"],
  place: "topCorridor",
  spot: "outside Willow",
  children: [["2018", "held"]],
  adults: [
    ["S08", "took-part"],
    ["W01", "saw"],
  ],
  reporter: "S08",
  lines: [
    [
      "PHY.ESCORT.R",
      "09:09:30",
      "09:10:15",
      ["S08"],
      {
        resisted: "yes",
        couldEnd: "no",
        points: ["arms"],
        pressure: "no",
        breathing: "no",
        level: "2",
        technique: "",
        trained: "no",
        distress: "yes",
        purpose: ["compliance", "good-order"],
        planned: "outside-plan",
      },
    ],
  ],
  others: "",
  before:
    "I was covering Willow. Assembly was at ten past and Callum would not take his coat off or come. I said it three times. The others were in line and looking. He sat down on the bench and said 'make me'.",
  needs: "",
  tried: ["DEA.CHOICE"],
  triedWords: "I said coat on or coat off but we are going now. That is not really a choice, I see that now.",
  why: "He had been told and the class was late. I took him by the upper arm and walked him along the corridor. I am not sure that it was necessary. I want that to be written down as well.",
  otherwise: "He would have stayed on the bench in his coat.",
  injuries: {
    looked:
      "Dr Abernethy at 09:20, both arms, sleeves up. Nothing to see. He said that it did not hurt and that it was not fair.",
  },
  ended:
    "At the hall door he pulled his arm away and I let go. He stood at the back through assembly, in his coat, and nobody minded.",
  support:
    "Dr Abernethy sat with him in the van seat afterwards. I said sorry to him at break. He said 'you what?' and then 'all right'.",
  told: ["family", "leader"],
  toldWords: "Alan (foster carer) by Dr Abernethy at 10:15. Colette at 10:30 by me.",
  statements: [
    [
      "S08",
      0,
      "15:45",
      "I had him by the left upper arm for about 45 seconds, firmly. He was leaning back and walking. Nobody was in danger. I was thinking of the other children watching me and of what they would do next if he did not have to come. I have not been shown his plan and I did not ask for it.",
    ],
    [
      "W01",
      0,
      "12:25",
      "I came out of the office as Miss Vaughan and Callum passed me. She had his arm. He was not hitting out or shouting. I said, 'He can stay with me,' and I do not think that she heard me. I should have said it again.",
    ],
  ],
  reviewer: "A04",
  questions: [],
  additions: [],
  review: {
    at: [2, "15:10"],
    necessary: "no",
    necessaryWords:
      "No. A coat in assembly harms nobody. He was sitting down. Being late is not one of the reasons for which the law lets us take hold of a child.",
    proportionate: "no",
    proportionateWords:
      "There was nothing for it to be in proportion to. Thank you for writing it as it was, Eleri; not everybody would have. Cover adults now get one page about each child at 08:30, and his says: he comes when he is asked once and left alone. I have told Alan and Callum what I decided. Callum says he wants it on the wall. It is not going on the wall.",
  },
  rest: {
    by: "S08",
    sent: [1, "12:35"],
    before: { chosen: ["TRG.DEMAND", "TRG.ADULT"], words: "Asked three times by me, louder each time." },
    earlier: { chosen: ["SET.STAFF"], words: "Dr Abernethy was in a meeting and he had not been told." },
    seen: { chosen: ["BEH.STILL"], words: "Sat on the bench. Did not hit, kick or push." },
    meant: { chosen: ["FUN.CTRL"], words: "'Make me.' He told us in two words." },
    effects: [["worse", "Me"]],
    harms: [["HRM.NONE", "nobody", "unknown", "unknown"]],
    harmWords: "We would have been one boy short in assembly.",
    less: {
      chosen: ["LES.HABIT", "LES.UNKNOWN", "LES.NOPLAN"],
      words: "I have done it in other schools. I did not know him, and his plan was in a drawer.",
    },
    decision: {
      decidedBy: "S08",
      whyThis: "It was what was quickest. I did not consider anything else.",
      whyLong: "To the hall door.",
      sooner: "yes",
      soonerWords: "At once. When Dr Abernethy spoke, at the latest.",
    },
    lines: [{ parts: ["both-sides"], agreedBy: "nobody", checks: [], words: "" }],
    hurt: [],
    ending: { chosen: ["END.FREE"], words: "" },
    states: ["angry", "calm", "learning-again", "calm"],
    needs: "Yes.",
    childSupport:
      "I said sorry at break, without a 'but'. Dr Abernethy asked him what he would want next time: 'five minutes'.",
    othersSupport: "Two boys asked whether I was going to hold them too. I said no, and that I had been wrong.",
    plan: { plan: "yes", followed: "no", words: "I had not read it. It says: ask once, walk away, come back." },
  },
  alerts: [
    {
      code: "questioned-purpose",
      by: "A04",
      at: [0, "16:50"],
      words:
        "Spoke to the adult before home. A coat is no danger. We wrote down what to do when he will not put one on: he goes out without it, and it is carried.",
    },
  ],
};
