import type { ByHand } from "../told-by-hand.ts";
import { hold } from "./hold.ts";

/** A changed taxi: a short grab, a hold, and a door that was held shut. */
export const changedTaxi: ByHand = {
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
  rest: {
    by: "M02",
    sent: [1, "16:10"],
    before: {
      chosen: ["TRG.UNEXP", "TRG.MOVE"],
      words: "A driver she had not met, and ten minutes to get used to it.",
    },
    earlier: { chosen: ["SET.TRAVEL"], words: "The morning taxi had been late too." },
    seen: {
      chosen: ["BEH.RUN", "BEH.ROAD", "BEH.BITE", "BEH.HIT"],
      words:
        "Ran once, about fifteen metres. Bit Elliot once, skin not broken. Hit out at both of us for a minute or so.",
    },
    meant: {
      chosen: ["FUN.CTRL", "FUN.SAFE"],
      words: "She chose 'door' on the board afterwards. She wanted to know that she could get out.",
    },
    effects: [
      ["no-change", "Me, three minutes"],
      ["helped", "Elliot, for about a minute"],
      ["no-change", ""],
    ],
    harms: [
      ["HRM.TRAFFIC", "child", "certain", "seconds"],
      ["HRM.ADULT", "adult", "certain", "seconds"],
    ],
    harmWords: "The first is for the bay. The second is for the hold inside. For the door I cannot name one.",
    less: {
      chosen: ["LES.TIME", "LES.TRIED", "LES.NOTCONS"],
      words: "Letting her leave last was not thought of until afterwards. Opening the door was not thought of either.",
    },
    decision: {
      decidedBy: "M01",
      whyThis:
        "In the bay it was the arm that I could reach. The seated hold is in her plan. The kneeling and the door are in nobody's plan.",
      whyLong:
        "The hold: until she stopped hitting. The door: because of the car park, and because neither of us said 'now'.",
      sooner: "yes",
      soonerWords: "The door, after about a minute, when she had stopped pulling at it. Elliot says the same.",
    },
    lines: [
      { parts: ["both-sides"], agreedBy: "", checks: [], words: "A grab. It left the mark." },
      { parts: ["led"], agreedBy: "", checks: [], words: "" },
      {
        parts: ["in-room"],
        agreedBy: "",
        checks: [["15:07", "MED.RESPONDS", "Me: turned the pages with me"]],
        words: "",
      },
      {
        parts: ["left-side", "right-side"],
        agreedBy: "M01",
        checks: [
          ["15:09", "MED.BREATHING", "Elliot: shouting, quick, even"],
          ["15:10", "MED.COLOUR", "Elliot: red in the face, lips pink"],
        ],
        words: "",
      },
      {
        parts: ["left-side", "right-side"],
        agreedBy: "nobody",
        checks: [["15:11", "MED.BREATHING", "Me: the same"]],
        words: "We slid. Nobody leant on her.",
      },
      {
        parts: ["in-room", "door"],
        agreedBy: "nobody",
        checks: [
          ["15:12", "MED.BREATHING", "Me: slower"],
          ["15:14", "MED.RESPONDS", "Me: looked at the board when I held it up"],
          ["15:15", "MED.RESPONDS", "Elliot, through the glass"],
        ],
        words: "She tried the handle twice.",
      },
      { parts: [], agreedBy: "", checks: [["15:18", "MED.SKIN", "Me: the red mark, cold pack"]], words: "" },
    ],
    hurt: [
      {
        injury: ["INJ.redness"],
        where: ["forearm.left"],
        severity: "1",
        cause: "My grip on the tarmac.",
        care: "Cold pack from me at 15:18, gone by 15:28.",
        checks: ["MED.SKIN", "MED.PAIN"],
        result: "Asked with the board: nothing hurt.",
      },
      {
        injury: ["INJ.bite"],
        where: ["forearm.right"],
        severity: "2",
        cause: "She bit as he knelt down beside her.",
        care: "Washed at 15:19, written in the accident book.",
        checks: ["MED.SKIN"],
        result: "Skin whole.",
      },
    ],
    ending: { chosen: ["END.CALM"], words: "The door was let go, she looked at it and stayed." },
    states: ["calm", "calm", "went-home", "calm"],
    needs: "Water. Toilet not asked about.",
    childSupport:
      "I met her taxi this morning with the new driver's photo in her own book. She took it to show the class.",
    othersSupport:
      "The seven others had been in the cloakroom, Paula talked with them on the way to the taxis. Elliot and I talked with Colette today.",
    plan: {
      plan: "yes",
      followed: "in-part",
      words:
        "It says to tell her of a change by two o'clock with a photo. We knew at ten to three. The kneeling and the door are not in it.",
    },
  },
};
