import type { ByHand } from "../told-by-hand.ts";

/** A grip that was meant to hurt back; told by the colleague who saw it. */
export const pulledBack: ByHand = {
  name: "pulled back",
  back: 92,
  sentAway: "S03",
  begins: "12:14",
  ends: "12:17",
  sent: [0, "13:20"],
  place: "dining",
  spot: "at the clearing table",
  children: [["2008", "held"]],
  adults: [
    ["S03", "took-part"],
    ["C02", "saw"],
    ["S01", "saw"],
  ],
  reporter: "C02",
  lines: [
    [
      "PHY.HOLD.STAND",
      "12:14:30",
      "12:14:50",
      ["S03"],
      {
        resisted: "yes",
        couldEnd: "no",
        points: ["arms", "hands"],
        pressure: "no",
        breathing: "no",
        level: "2",
        technique: "",
        trained: "no",
        distress: "yes",
        purpose: ["retaliate", "compliance"],
        planned: "outside-plan",
      },
    ],
  ],
  others: "",
  before:
    "Mo was scraping his plate the way he does, all to one side. Trevor told him to hurry up. Mo told him about the number 36 bus, and a bit of food went off the fork on to Trevor's shirt. I think that Mo did not see it. Trevor said 'you don't do that to me'.",
  needs: "Mo tells people about buses when he is worried.",
  tried: ["DEA.NONE"],
  triedWords: "Nothing was tried, there was nothing to calm down. Mo was standing still.",
  why: "It was not necessary. I am writing what I saw. He took Mo by the upper arm and bent his wrist and walked him to the bin and made him look at the shirt.",
  otherwise: "Nothing. He would have finished his plate.",
  injuries: {
    hurt: ["2008"],
    words:
      "Red finger marks on the right upper arm, four, and a sore wrist. Moira at 12:25, photographed with Mo's yes. Still to be seen at 15:00.",
  },
  ended:
    "I said 'let go of him' and Trevor did. Mo went under the table and said bus stops until Lesley sat down near him. He did not eat pudding.",
  support:
    "Lesley stayed with Mo. I took him to Moira, and then to Amira because he asked for somebody 'who does rules'.",
  told: ["leader", "safeguarding"],
  toldWords: "Amira at 12:30 by me. She is ringing home herself.",
  statements: [
    [
      "C02",
      0,
      "14:10",
      "I was wiping the next table, two metres off. It is all in the report. I was shaking when I wrote it. I have worked with Trevor for three years and I like him and it was still wrong. It was about 20 seconds. He had hold of the arm and he was bending the hand down. Mo said 'ow' and 'number 36'.",
      { parts: ["witnessed"], kinds: ["PHY.HOLD.STAND"], hurt: "yes", breath: "no", pain: "yes", sooner: "yes" },
    ],
    [
      "S03",
      1,
      "09:30",
      "I did take hold of his arm. I had been spat on twice that week and I had had enough. He has to learn. I did not bend anything on purpose. I should not have said what I said.",
      { parts: ["applied"], hurt: "no", breath: "no", pain: "no" },
    ],
    [
      "S01",
      0,
      "13:40",
      "Heard Trevor raise his voice. Saw him with hold of Mo's arm by the bin. Femi said let go & he did. Mo went under the table, I sat on the floor",
    ],
  ],
  reviewer: "A03",
  questions: [
    {
      to: "S01",
      asked: [1, "10:20"],
      words: "Could you see Mo's hand and wrist?",
      answered: [1, "12:55", "Yes. It was bent down & in. Mo was up on his toes"],
    },
  ],
  additions: [],
  review: {
    at: [6, "11:00"],
    necessary: "no",
    necessaryWords:
      "No. Nobody was in danger, nothing was about to happen. Food on a shirt is not a reason to touch a child.",
    proportionate: "no",
    proportionateWords:
      "No amount would have been right. It was done to get back at him, and it hurt, and force may never be used for that. I told the head and the designated officer of the local authority within the hour; Mo's parents came in the same day and read what Femi wrote. Trevor was sent home that afternoon and has not worked here since. Thank you, Femi. Mo asked that the bin be moved, and it has been.",
  },
  rest: {
    by: "C02",
    sent: [1, "08:50"],
    before: { chosen: ["TRG.ADULT", "TRG.DEMAND"], words: "Told to hurry up, twice, from behind." },
    earlier: { chosen: ["SET.NONE"], words: "" },
    seen: { chosen: ["BEH.STILL"], words: "He was scraping a plate. A bit of food came off the fork." },
    meant: { chosen: ["FUN.SAFE"], words: "Buses are what he says when he is worried." },
    effects: [],
    harms: [["HRM.NONE", "nobody", "unknown", "unknown"]],
    harmWords: "Nothing would have happened. He would have put his plate on the trolley.",
    less: { chosen: ["LES.NOTCONS"], words: "Nothing at all was needed, so everything would have been less." },
    decision: {
      decidedBy: "S03",
      whyThis: "I cannot say why. Because of the shirt.",
      whyLong: "Until I said let go.",
      sooner: "yes",
      soonerWords: "It should not have begun.",
    },
    lines: [
      {
        parts: ["both-sides"],
        agreedBy: "nobody",
        checks: [],
        words: "Upper arm, and the hand bent down and in. He was up on his toes.",
      },
    ],
    hurt: [
      {
        injury: ["INJ.redness", "INJ.pain-without-mark"],
        where: ["upper-arm.right", "wrist.right"],
        severity: "1",
        cause: "Trevor's grip.",
        care: "Moira at 12:25, photographed with his yes, looked at again at three.",
        checks: ["MED.NURSE", "MED.SKIN", "MED.PAIN"],
        result: "Four finger marks at 12:25, two at three. Wrist moves freely.",
      },
    ],
    ending: { chosen: ["END.HELP"], words: "I told him to let go and he did." },
    states: ["withdrawn", "asks-for-someone", "calm", "calm"],
    needs: "Did not eat his pudding. Drank with Moira.",
    childSupport: "He told Amira all of it, with the numbers. He wanted the bin moved and it is moved.",
    othersSupport: "Lesley and I talked with Colette. The children at the table were told that it was wrong.",
    plan: {
      plan: "yes",
      followed: "no",
      words: "It says to give him time at the end of a meal. Nobody had told the midday team.",
    },
  },
  alerts: [
    {
      code: "questioned-purpose",
      by: "A02",
      at: [0, "16:30"],
      words: "Looked at together with the unlawful purpose: see what is written there.",
    },
    {
      code: "unlawful-purpose",
      by: "A03",
      at: [0, "13:25"],
      words:
        "Spoke to Mo at 12:40, with Femi, in his words and at his speed. Trevor was sent home at one. The head and the designated officer of the local authority were told by 13:20, his parents are coming at three to read what Femi wrote. Force to get back at a child is never lawful and this is being treated as that.",
    },
  ],
};
