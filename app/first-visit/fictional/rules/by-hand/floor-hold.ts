import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** A hold on the floor, and a child who said that he could not breathe. */
export const floorHold: ByHand = {
  name: "floor hold",
  back: 48,
  sentAway: "E04",
  begins: "13:52",
  ends: "14:06",
  sent: [0, "14:50"],
  place: "hall",
  spot: "by the stacked chairs",
  children: [
    ["2006", "held"],
    ["2102", "other"],
  ],
  adults: [
    ["E02", "took-part"],
    ["E04", "took-part"],
    ["E01", "saw"],
    ["A02", "came-after"],
  ],
  reporter: "E02",
  lines: [
    [
      "PHY.HOLD.STAND",
      "13:53:10",
      "13:53:50",
      ["E02", "E04"],
      hold({ points: ["arms"], ownTechnique: "S2", trained: "yes", purpose: ["injury-other"] }),
    ],
    [
      "PHY.HOLD.PRONE",
      "13:53:50",
      "13:54:15",
      ["E02", "E04"],
      hold({
        points: ["back", "arms"],
        pressure: "yes",
        breathing: "yes",
        level: "3",
        technique: "",
        trained: "no",
        purpose: ["injury-other"],
        planned: "outside-plan",
      }),
    ],
    [
      "PHY.HOLD.SIDE",
      "13:54:15",
      "13:54:40",
      ["E02"],
      hold({
        points: ["shoulders"],
        level: "2",
        technique: "",
        trained: "no",
        purpose: ["injury-other"],
        planned: "outside-plan",
      }),
    ],
    [
      "SEP.PUPIL",
      "13:55:30",
      "14:05:00",
      [],
      { exit: "free", company: "adult", observation: "in-room", sanction: "none" },
    ],
  ],
  others: "",
  before:
    "Drama. Ollie and Jayden were in the same group. Ollie said something about Jayden's dad being on the phone again instead of coming. Jayden picked up a folding chair and swung it at Ollie, it caught him on the hip. He lifted it again. Ollie was in the corner by the stack.",
  needs: "Jayden had waited for his dad at reception from 12:30 to 1.",
  tried: ["DEA.QUIET", "DEA.OTHERS"],
  triedWords:
    "I said his name, said put it down mate. Danielle got the others behind the curtain. He did not hear me, he was crying as well.",
  why: "He was going to hit Ollie with the chair a second time and Ollie could not get out of the corner.",
  otherwise: "Ollie would have been hit in the head with a metal chair.",
  injuries: {
    hurt: ["2006", "2102"],
    words:
      "Jayden: graze on the chin and the left cheek from the floor, cleaned. Seen by Moira at 14:10: breathing, colour and pulse normal, small red dots looked for on face and neck and none found. Seen again at 15:00. Ollie: bruise on the hip, 6 cm.",
  },
  ended:
    "When he said that he couldn't breathe I shouted to turn him and we did, straight away. I let go. He sat up and was sick a little, then he cried. He went and sat on the stage with Danielle. He said 'you were on my back'. Roy was.",
  support:
    "Moira stayed with him. Dad came at 14:40 after all. I was sent for a walk and then came in to write this. Roy has gone home.",
  told: ["family", "leader", "safeguarding"],
  toldWords:
    "Gareth at 13:56, Amira at 14:00, both in the hall. Abena (Mum) rung by Amira at 14:15, Marcus (Dad) told in person at 14:40. Ollie's mum rung at 14:25.",
  statements: [
    [
      "E02",
      0,
      "15:30",
      "I was on his left and Roy on his right. Standing hold, upper arms. He twisted and dropped the chair and the three of us went down together. He landed on his front. I had his left arm. Roy's knee and then his hand was on Jayden's back, between the shoulder blades. I do not think that he meant to put weight on but he is a big man.\n\nJayden said 'I can't breathe, I can't breathe', twice. I said 'off, off, turn him' and pulled him on to his side by the shoulder. It was about 25 seconds on his front. It was too long. I will not forget it.",
      {
        began: "13:52",
        parts: ["applied"],
        kinds: ["PHY.HOLD.STAND", "PHY.HOLD.PRONE", "PHY.HOLD.SIDE"],
        hurt: "yes",
        breath: "yes",
        pain: "yes",
        sooner: "yes",
      },
    ],
    [
      "E04",
      1,
      "10:00",
      "I lost my balance. When we were on the floor I put my hand on his back to push myself up and then I kept it there because he was still fighting. I heard him say he could not breathe and I thought if he can say it he can breathe. I know that is wrong, it was in the training. I moved when Kwabena shouted. I am very sorry and I have asked to say so to Jayden if he wants me to.",
    ],
    [
      "E01",
      0,
      "16:05",
      "I was taking the group behind the curtain and turned round when I heard Kwabena shout 'turn him'. Jayden was face down. Roy's hand was on his back, flat, his arm was straight. They turned him at once after that. Jayden's face was dark red. I went to him and stayed.",
      {
        parts: ["other-children", "talked"],
        kinds: ["PHY.HOLD.PRONE"],
        hurt: "yes",
        breath: "not-seen",
        sooner: "not-sure",
      },
    ],
    [
      "A02",
      0,
      "15:10",
      "I came at 13:56, after it. Jayden was sitting on the edge of the stage with Danielle, crying, breathing fast. I rang Moira and Amira. I asked Roy to go to my office and not to write with anybody else in the room.",
    ],
    [
      "E03",
      1,
      "11:50",
      "I was holding the curtain for Danielle's group. I had my back to it when the chair fell. When I looked they were on the floor, Jayden underneath on his front. I saw Kwabena pull him over. I did not see where Roy's hands were. I have thought about why I did not go and I think that I froze.",
    ],
  ],
  reviewer: "A03",
  questions: [
    {
      to: "E01",
      asked: [1, "09:10"],
      words: "How sure are you that his arm was straight, and how long did you see it?",
      answered: [
        1,
        "12:40",
        "Sure. Two or three seconds, between the shout and the turning. I showed Amira on the stage where I was standing.",
      ],
    },
  ],
  additions: [
    {
      by: "E02",
      at: [3, "15:45"],
      words:
        "Jayden has talked with Colette (he chose her). He said to write this down: 'I thought I was going to die and nobody was listening until Kwabena.'",
    },
  ],
  review: {
    at: [4, "15:15"],
    necessary: "in-part",
    necessaryWords:
      "To stop a second blow with a metal chair at a child in a corner: yes, and at once. To go on holding him on the floor: no. From the moment he was down without the chair he was no danger to anybody.",
    proportionate: "no",
    proportionateWords:
      "No. He was face down for about 25 seconds with weight on his back, and he said that he could not breathe. That must never happen here. He was seen by the nurse within twenty minutes and again at three; his mother was asked to have him seen by a doctor that evening, and he was. I told the head and the designated officer of the local authority the same afternoon, and Roy does not work with children until that is finished. Hand on heart: Kwabena's shout kept this from being worse. Everybody in Elm repeats the floor part of the training before half term. Both families have read this page.",
  },
  rest: {
    by: "E02",
    sent: [1, "15:35"],
    before: { chosen: ["TRG.PEER", "TRG.MEMORY"], words: "What Ollie said about his dad." },
    earlier: {
      chosen: ["SET.HOME"],
      words: "He had waited at reception from 12:30 to 1. I knew and I brought him to drama anyway.",
    },
    seen: {
      chosen: ["BEH.HIT", "BEH.OBJECT", "BEH.CRY"],
      words: "One blow with the chair, on the hip. Lifted it once more. He was crying.",
    },
    meant: { chosen: ["FUN.CONN", "FUN.SAFE"], words: "He wanted his dad. It was never about drama." },
    effects: [
      ["no-change", "Me, a few words"],
      ["helped", "Danielle, the rest of the group"],
    ],
    harms: [["HRM.HEAD", "other-child", "likely", "seconds"]],
    harmWords: "That is for the chair. Once he was on the floor without it, nothing.",
    less: {
      chosen: ["LES.TIME", "LES.NOTCONS"],
      words:
        "For the standing hold there were only seconds. On the floor we could have let go at once, and we did not think of it until he said that he could not breathe.",
    },
    decision: {
      decidedBy: "nobody",
      whyThis:
        "The two-person standing hold is in his plan. Nobody chose the floor, the three of us went down together.",
      whyLong: "On his front about 25 seconds. I was waiting for Roy to move and Roy was waiting for me.",
      sooner: "yes",
      soonerWords: "The moment he was down and the chair was gone.",
    },
    lines: [
      {
        parts: ["left-side", "right-side"],
        agreedBy: "nobody",
        checks: [["13:53", "MED.RESPONDS", "Me: shouting at me, by name"]],
        words: "",
      },
      {
        parts: ["left-side", "both-sides"],
        agreedBy: "nobody",
        checks: [],
        words: "Face down. Roy's knee and then his hand between the shoulder blades. He said 'I can't breathe' twice.",
      },
      {
        parts: ["both-sides"],
        agreedBy: "nobody",
        checks: [
          ["13:54", "MED.BREATHING", "Me: fast, deep"],
          ["13:54", "MED.COLOUR", "Danielle: dark red, then paler"],
        ],
        words: "I turned him by the shoulder and let go.",
      },
      { parts: [], agreedBy: "", checks: [["13:56", "MED.BREATHING", "Danielle: sobbing, slowing down"]], words: "" },
    ],
    hurt: [
      {
        injury: ["INJ.scratch", "INJ.breathing-trouble", "INJ.fear-or-distress"],
        where: ["chin", "cheek.left"],
        severity: "3",
        cause: "The floor, with weight on his back.",
        care: "Grazes cleaned by Moira at 14:10. Sat up straight away, sick once. Seen by a doctor that evening with his mum.",
        checks: ["MED.NURSE", "MED.BREATHING", "MED.COLOUR", "MED.PULSE", "MED.GP"],
        result: "Looked for red dots on face and neck at 14:10 and 15:00, none. Doctor: chest clear.",
      },
      {
        injury: ["INJ.bruise"],
        where: ["hip.left"],
        severity: "2",
        cause: "The first blow with the chair.",
        care: "Cold pack, Moira, mum rung.",
        checks: ["MED.NURSE", "MED.PAIN"],
        result: "6 cm, walks without a limp.",
      },
    ],
    ending: { chosen: ["END.HEALTH"], words: "He said that he could not breathe." },
    states: ["sick", "crying", "asks-for-someone", "withdrawn"],
    needs: "Water. He did not want to eat. His dad came at 14:40.",
    childSupport:
      "Moira and then Danielle with him until his dad came. I wrote him a letter. He has not wanted it yet, and it stays with Colette until he does.",
    othersSupport:
      "Ollie was with Steph and then at home. The group was told that Jayden is all right and why drama is off this week. I have been to see somebody.",
    plan: {
      plan: "yes",
      followed: "in-part",
      words: "It says nothing new on a day when his dad is due. It has no hold on the floor.",
    },
  },
  alerts: [
    {
      code: "unsafe-technique",
      by: "A03",
      at: [0, "15:20"],
      words:
        "Spoke to Jayden, Kwabena, Danielle and Gareth. Roy was sent home at 14:30 and does not come back to children until this is finished. Head told at 14:05, the designated officer of the local authority at 15:05, both of his parents by me. A doctor sees him tonight. Floor part of the training repeated for all of Elm.",
    },
    {
      code: "severe-injury",
      by: "A03",
      at: [1, "16:20"],
      words:
        "The doctor's letter is here: chest clear, no red dots, look again in a week. I have rung Abena. Moira looks at him every morning until then.",
    },
  ],
  corrections: [
    {
      by: "A03",
      at: [1, "09:35"],
      reason:
        "Steph Arkwright was in the hall as well, by the curtain. Danielle told me so. She had not been named and had not been asked for her statement.",
      change: { kind: "left-out", adult: "E03", role: "saw" },
    },
  ],
};
