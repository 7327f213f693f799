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
      hold({ points: ["arms"], technique: "Two-person standing (S2)", trained: "yes", purpose: ["injury-other"] }),
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
    ],
    [
      "A02",
      0,
      "15:10",
      "I came at 13:56, after it. Jayden was sitting on the edge of the stage with Danielle, crying, breathing fast. I rang Moira and Amira. I asked Roy to go to my office and not to write with anybody else in the room.",
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
};
