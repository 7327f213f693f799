import type { ByHand } from "../told-by-hand.ts";

/** Kept behind tables because there were too few adults: said openly, so that somebody could do something about it. */
export const oneAdultShort: ByHand = {
  name: "one adult short",
  back: 110,
  begins: "13:25",
  ends: "13:45",
  sent: [0, "15:30"],
  place: "Cedar",
  spot: "in the book corner",
  children: [["2016", "held"]],
  adults: [
    ["C04", "took-part"],
    ["C01", "helped"],
  ],
  reporter: "C04",
  lines: [
    [
      "SEP.SUPER",
      "13:28:00",
      "13:41:00",
      ["C04"],
      {
        resisted: "yes",
        exit: "blocked",
        company: "adult",
        threat: "no",
        observation: "in-room",
        sanction: "none",
        distress: "yes",
        purpose: ["convenience", "good-order"],
        planned: "none",
      },
    ],
  ],
  others: "",
  before:
    "Two of us for nine, Femi off & no cover. Niamh kept getting up to turn the lights off, Ian was changing somebody. I couldn't be in two places so I pushed the two tables across the book corner & sat on one of them",
  needs: "Lights had been buzzing since Monday, Pete knows",
  tried: ["DEA.REDIR", "DEA.PLACE"],
  triedWords: "Gave her the torch book, asked if she wanted the cupboard. Cupboard was full of chairs for the concert",
  why: "It wasn't for safety. There weren't enough of us and I couldn't get up every 2 mins",
  otherwise: "The lights would've been off. Somebody might have tripped but I don't think so",
  injuries: { looked: "Nobody touched her. Ian asked her at 13:50 with the picture, nothing hurt" },
  ended:
    "She stopped trying to get past & lay down behind the beanbags. When Ian came back I moved the tables. She didn't come out till quarter to",
  support: "Ian read to her, lights off. I said to her the tables were my idea & not a good one",
  told: ["leader"],
  toldWords: "Gareth at 14:00 about the cover, & about this",
  statements: [
    [
      "C04",
      0,
      "16:05",
      "I sat on the table end so she couldn't push it. She tried 3 times & said 'excuse me' each time which I keep thinking about. 13 mins on the classroom clock. I could see her all of it",
    ],
    [
      "C01",
      1,
      "08:15",
      "Was in the changing area with the door half open until 13:40. Heard furniture. Came out, saw the tables, asked Luca to move them, which he did at once. We were one short from 9. Had rung the office twice.",
    ],
  ],
  reviewer: "A02",
  questions: [
    {
      to: "C01",
      asked: [1, "10:40"],
      words: "When did you ring the office, and what were you told?",
      answered: [1, "13:05", "09:05 and 11:50. Both times that somebody was being looked for. Nobody came."],
    },
  ],
  additions: [],
  review: {
    at: [2, "11:30"],
    necessary: "no",
    necessaryWords:
      "No, and it is not Luca who decided that there would be two adults for nine. I did, by not looking after ten o'clock. She could not leave for 13 minutes because we were short. That is seclusion with an adult in the room, and I have told her mother so in those words.",
    proportionate: "no",
    proportionateWords:
      "She said 'excuse me' three times. From today a class that is one short by ten gets a leader in the room until there is cover; I was in Cedar this morning. The light is mended. Niamh was asked what she wants in the cupboard, and it is not chairs.",
  },
  rest: {
    by: "C04",
    sent: [1, "15:55"],
    before: { chosen: ["TRG.SENSE", "TRG.NO"], words: "The strip light. You get used to it & she doesn't" },
    earlier: { chosen: ["SET.STAFF", "SET.ROUTINE"], words: "Femi off, cupboard full for the concert" },
    seen: {
      chosen: ["BEH.STILL", "BEH.CRY"],
      words: "Up to the switch 5 or 6 times before. Behind the tables she tried 3 times then lay down",
    },
    meant: { chosen: ["FUN.SENS"], words: "Light off = better. Simple as that" },
    effects: [
      ["helped", "Me, 2 mins"],
      ["no-change", "It was full"],
    ],
    harms: [["HRM.NONE", "nobody", "unknown", "unknown"]],
    harmWords: "A dark classroom",
    less: {
      chosen: ["LES.NUMBER", "LES.NOTCONS"],
      words: "Could've just turned the light off. Honestly didn't think of it, I was counting heads",
    },
    decision: {
      decidedBy: "C04",
      whyThis: "Tables were there. I didn't want to hold her",
      whyLong: "Till Ian was free",
      sooner: "yes",
      soonerWords: "First time she said excuse me",
    },
    lines: [
      {
        parts: ["in-room"],
        agreedBy: "nobody",
        checks: [
          ["13:33", "MED.RESPONDS", "Me, yes"],
          ["13:38", "MED.BREATHING", "Me: lying down, could see her back moving"],
        ],
        words: "",
      },
    ],
    hurt: [],
    ending: { chosen: ["END.SWAP"], words: "Ian came back & asked me to move the tables" },
    states: ["withdrawn", "withdrawn", "calm", "calm"],
    needs: "Drink yes, toilet yes after",
    childSupport:
      "Ian read with her. This morning I asked her to show me how she wants the light & we did it like that all day",
    othersSupport: "Others were fine, 2 of them asked why she was behind tables. Gareth came & talked to us both",
    plan: { plan: "no", followed: "", words: "She hasn't got one. Might need one about lights & that's all" },
  },
  alerts: [
    {
      code: "questioned-purpose",
      by: "A02",
      at: [0, "17:05"],
      words:
        "She was kept in because we were short, and for nothing else. I have said so to her mother. Cover is asked for before nine from now on, and a class that is short goes out together or not at all.",
    },
  ],
};
