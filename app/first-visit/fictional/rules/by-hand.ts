import type { Typed } from "#platform";
import type { ByHand } from "./told-by-hand.ts";

const hold = (more: Typed): Typed => ({
  resisted: "yes",
  couldEnd: "no",
  pressure: "no",
  breathing: "no",
  level: "2",
  distress: "yes",
  planned: "in-plan",
  ...more,
});

/** A changed taxi: a short grab, a hold, and a door that was held shut. */
const changedTaxi: ByHand = {
  name: "changed taxi",
  back: 23,
  begins: "15:05",
  ends: "15:20",
  sent: [0, "16:05"],
  place: "bay",
  spot: "and then the quiet end of Maple",
  children: [["2007", "held"]],
  adults: [
    ["M02", "took-part"],
    ["M01", "took-part"],
    ["M03", "helped"],
  ],
  reporter: "M02",
  lines: [
    [
      "PHY.MOMENT",
      "15:05:10",
      "15:05:25",
      ["M02"],
      {
        resisted: "yes",
        couldEnd: "no",
        points: ["forearms"],
        pressure: "no",
        breathing: "no",
        level: "1",
        distress: "yes",
        purpose: ["injury-self"],
        planned: "none",
      },
    ],
    [
      "PHY.ESCORT",
      "15:05:25",
      "15:06:30",
      ["M02"],
      { resisted: "no", couldEnd: "yes", points: ["back"], pressure: "no", purpose: ["guide"], planned: "in-plan" },
    ],
    [
      "SEP.STAFF",
      "15:06:30",
      "15:08:00",
      ["M02"],
      {
        resisted: "no",
        exit: "free",
        company: "adult",
        threat: "no",
        observation: "in-room",
        sanction: "none",
        planned: "in-plan",
      },
    ],
    [
      "PHY.HOLD.SEAT",
      "15:08:00",
      "15:10:00",
      ["M02", "M01"],
      hold({ points: ["forearms"], ownTechnique: "C2", trained: "yes", purpose: ["injury-other"] }),
    ],
    [
      "PHY.HOLD.KNEEL",
      "15:10:00",
      "15:11:30",
      ["M02", "M01"],
      hold({ points: ["forearms"], technique: "", purpose: ["injury-other"], planned: "outside-plan" }),
    ],
    [
      "SEP.SUPER",
      "15:11:30",
      "15:16:00",
      ["M02", "M01"],
      {
        resisted: "yes",
        exit: "held-shut",
        company: "adult",
        threat: "no",
        observation: "in-room",
        sanction: "none",
        distress: "yes",
        purpose: ["injury-other"],
        planned: "outside-plan",
      },
    ],
    [
      "SEP.PUPIL",
      "15:16:00",
      "15:20:00",
      [],
      { exit: "free", company: "adult", observation: "in-room", sanction: "none" },
    ],
  ],
  others: "The taxi escort, Mr Bayliss, by the car",
  before:
    "At ten to three the office told us that the driver had changed. Poppy was finishing her washing machine book. I told her at 15:00 with the card, she put her hands over her ears and said 'no new'. I showed her now and next at 15:02 and Elliot offered the quiet end at 15:03. I had the new driver's photo at 15:04 but she would not look. At 15:05 she ran out to the bay.",
  needs:
    "Autistic. A new person without warning is the hardest thing there is for her. Seven others were leaving at the same time.",
  tried: ["DEA.VISUAL", "DEA.PLACE", "DEA.QUIET"],
  triedWords:
    "Now and next, the quiet end with the door open, the photo. What we did not try: staying in class until the others had gone.",
  why: "A taxi was moving off and she was running in front of it. In the quiet end she bit Elliot and was hitting out at him and at me, that is why we held her sitting.",
  otherwise: "She would have been hit by the car. Inside, more bites, and she was going back for the car park door.",
  injuries: {
    hurt: ["2007", "M01"],
    words:
      "Poppy: red mark on the left forearm from where I gripped her, cold pack at 15:18, gone by 15:28. Elliot: bite to the right forearm, skin not broken, washed at 15:19.",
  },
  ended:
    "At 15:16 I asked Elliot to let go of the door. She looked at it, stayed, and picked the beanbag. Her breathing was slow. At 15:26 she chose 'sad' and then 'door' on the picture board.",
  support:
    "I sat with her. Water, cold pack. The driver waited. She left at 15:34 with the photo in her hand. Elliot has been to first aid. I have not talked to anybody yet.",
  told: ["family", "leader"],
  toldWords:
    "Lowenna (Mum) by phone at 15:41. Gareth at 15:22 in person. Nothing was said to the taxi but that she had a hard afternoon.",
  statements: [
    [
      "M02",
      0,
      "16:40",
      "I had her by the left forearm for a few seconds on the tarmac, she was pulling and I held tight, I am sorry about the mark. Then she walked with me, my hand flat on her back.\n\nInside she was all right for a minute or so with me on the floor. When Elliot came in she bit him and hit, and we sat either side of her and held her forearms. We slid down on to our knees, all three of us, I don't know how. Nobody leant on her.\n\nWhen we let go I stayed in and Elliot went out and held the door because she was going for it. She tried the handle twice. She was not on her own for any of it. I think now she was trying to say that she wanted the door open, because that is what she chose on the board.",
      {
        began: "15:05",
        ended: "15:20",
        parts: ["applied", "talked"],
        kinds: ["PHY.MOMENT", "PHY.ESCORT", "PHY.HOLD.SEAT", "PHY.HOLD.KNEEL", "SEP.SUPER"],
        hurt: "yes",
        breath: "no",
        pain: "no",
        sooner: "yes",
      },
    ],
    [
      "M01",
      1,
      "08:20",
      "I came in at about 15:08 when I heard Shazia call. Poppy bit my right forearm as I knelt down. We used the seated hold from her plan, two people, I was on her right. After about two minutes we slid to kneeling, which is not in the plan. I was watching her face and she was shouting throughout.\n\nI held the door from outside for four or five minutes. I could see both of them through the glass. At the time I called it keeping her safe. I understand that she could not leave.\n\nI should say that my certificate ran out at the end of last month and I had not noticed.",
      {
        ended: "15:20",
        parts: ["applied", "kept-apart", "monitored"],
        kinds: ["PHY.HOLD.SEAT", "PHY.HOLD.KNEEL", "SEP.SUPER"],
        hurt: "yes",
        breath: "no",
        pain: "yes",
        sooner: "yes",
      },
    ],
    [
      "M03",
      0,
      "16:15",
      "I kept the other seven in the cloakroom and saw them on to their taxis. I did not go into the quiet end. I heard Poppy shouting 'door'.",
      { began: "ten past three", parts: ["other-children"], hurt: "not-seen", breath: "not-seen" },
    ],
  ],
  reviewer: "A03",
  questions: [
    {
      to: "M01",
      asked: [1, "11:05"],
      words: "Who decided that the door should be held, and was there a moment when you could have let go?",
      answered: [
        1,
        "15:50",
        "I did, nobody told me to. After a minute or so she had stopped pulling at the handle. I could have let go then. I was thinking of the car park.",
      ],
    },
  ],
  additions: [
    {
      by: "M02",
      at: [2, "16:10"],
      words:
        "Mum says Poppy got her own suitcase out at home and put the photo of the new driver in it. She thinks she was practising.",
    },
  ],
  review: {
    at: [2, "14:20"],
    necessary: "in-part",
    necessaryWords:
      "The grab in the bay, yes: a car was moving. The seated hold, yes: Elliot had been bitten and she was still hitting. I do not think that the door had to be held for all of the four and a half minutes. She said 'door' and she meant it.",
    proportionate: "in-part",
    proportionateWords:
      "The holds were short and upright, with nobody's weight on her. The kneeling and the door are outside her plan. Being kept in a room counts as seclusion even with somebody she trusts beside her, and her mother has been told that in those words. Elliot is booked on the refresher and will not hold until he has done it. The office now rings the class by two o'clock when a driver changes, and Poppy leaves last.",
  },
};

/** A hold on the floor, and a child who said that he could not breathe. */
const floorHold: ByHand = {
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

/** A grip that was meant to hurt back; told by the colleague who saw it. */
const pulledBack: ByHand = {
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
};

/** The head herself took part, so a governor reviews. */
const headTookPart: ByHand = {
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
};

/** The newest one, on the way to lunch: reported, the statements not all in, the review to come. */
const newest: ByHand = {
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
};

/** Two school days ago, reported by Sam himself. */
const onTheField: ByHand = {
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

/** The incidents that were written out by hand. */
export const byHand: readonly ByHand[] = [changedTaxi, floorHold, pulledBack, headTookPart, onTheField, newest];

/** A report that Sam has begun and not sent: the last pages are still empty. */
export const begunOnly: ByHand = {
  ...onTheField,
  name: "begun only",
  back: 0,
  begins: "13:35",
  ends: "13:44",
  sent: [0, "14:05"],
  place: "Birch",
  spot: "reading corner",
  children: [["2021", "held"]],
  adults: [
    ["B02", "took-part"],
    ["B04", "helped"],
  ],
  lines: [
    [
      "PHY.MOMENT",
      "13:37:10",
      "13:37:20",
      ["B02"],
      hold({ points: ["hands"], level: "1", purpose: ["injury-self"], planned: "none" }),
    ],
  ],
  before: "Ezra had the stapler and put it against his arm. He'd been told he wasn't in the film club",
  needs: "",
  statements: [],
  questions: [],
};
