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
    ],
    [
      "S03",
      1,
      "09:30",
      "I did take hold of his arm. I had been spat on twice that week and I had had enough. He has to learn. I did not bend anything on purpose. I should not have said what I said.",
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
};
