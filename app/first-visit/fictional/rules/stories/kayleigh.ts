import { told, type Story } from "./story.ts";

/** Kayleigh, thirteen, in foster care; "no", phone calls and Fridays are hard. Football cards, dogs, doing her own hair. */
export const kayleigh: Story = {
  ref: "2002",
  weight: 76,
  plan: "in-plan",
  noticed: [
    "{his} leg was going under the table [the whole time|non stop] and {he} wouldn't look at anybody",
    "{he} had {his} hood up and the strings in {his} mouth",
    "{he} went very quiet, which with {n} is [the sign|worse than shouting]",
    "{he} was picking the skin round {his} thumb and laughing at things that weren't funny",
  ],
  calm: [
    [
      "{he} slid down the wall and sat with {his} head on {his} knees. I sat a couple of metres off and didn't talk. After [six|ten|about twelve] minutes {he} said 'is my bag still in there' and I got it.",
      "withdrawn",
      "withdrawn",
    ],
    [
      "{he} swore at me a fair bit more, then asked if {he} could [ring Janet|see Amira's dog]. {his} breathing was slow by then and {his} hands were open.",
      "angry",
      "asks-for-someone",
    ],
    [
      "{he} cried. {he} let {a} sit next to {him} and do {his} plait again. {he} said [sorry|it's not you].",
      "crying",
      "calm",
    ],
    [
      "It went out of {him} all at once. {he} asked for a drink, and to go back in 'when they've stopped staring'.",
      "very-upset",
      "calm",
    ],
    [
      "{he} paced up and down by the bins for a while, kicked the fence [a few times|twice], then came and stood near me and asked what was for pudding.",
      "angry",
      "calm",
    ],
  ],
  after: [
    "Tea and toast in Colette's room. I talked it through with {a} for ten minutes at the end of the day, my [arm|hand] was checked.",
    "{he} had the last lesson in the library with {a}. We'll do a proper talk tomorrow when {he}'s ready, {he} said not today.",
    "Janet (foster carer) was rung so {he} could hear her voice. {he} stayed till home time in the end and did some [drawing|of the dog rota].",
    "Took {o} and the others out, {a} talked to them about it. {n} was offered the nurse, said no, then said yes.",
  ],
  needs: [
    ["Contact with Mum was due after school.", "SET.HOME"],
    ["Contact with Mum was cancelled [last night|on Thursday|again].", "SET.HOME"],
    ["{he} had said {he} hadn't slept. [Review meeting this week.|New child in placement.]", "SET.SLEEP"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
  ],
  scenes: [
    {
      slots: ["morning", "afternoon"],
      place: "class",
      spot: "at the back tables",
      before: [
        "[English|PSHE|Geography]. {n} was asked to put {his} phone in the box like everybody else. {he} said 'in a minute', then 'I'm waiting for something'. I said it again. {he} stood up, [the chair went over|kicked the chair into {o}'s legs], and said if anyone touched it {he}'d put them through the window. {he} picked up the [scissors|metal ruler|glass jar with the pens].",
        "We were doing [family trees, which with hindsight|a poem about mums which nobody had checked]. {n} said 'what if you haven't got one'. {o} laughed, I think at something else. {n} went over two tables to get to {o} and had {o} by the hair [with both hands|before I was out of my chair].",
        "{he} came back from seeing the social worker and sat with {his} hood up. I left {him} be. About [ten|five] minutes later {o} said something under {his2} breath, I didn't hear what. {n} threw {his} chair. It hit the [whiteboard|cupboard]. Then {he} picked up another.",
      ],
      tried: [
        [
          ["DEA.DEMAND", "DEA.CHOICE"],
          "I let the phone go, said keep it, and did {he} want to ring from Colette's room or from the office. [{he} said neither.|Too late by then.]",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.NAME", "DEA.ADULT"],
          "I said to {o} to stop and to {n} that it was a rotten question and I was sorry. {a} moved in next to {him}, {he} gets on better with {a}.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.SPACE", "DEA.OTHERS"],
          "Everyone out into the corridor with {a}. I stayed by the door, open, and told {him} {he} could go out whenever {he} wanted.",
          ["no-change", "helped"],
        ],
      ],
      why: [
        "{he} had the [scissors|ruler|jar] at shoulder height and {o} was between {him} and the wall.",
        "{he} had hold of {o}'s hair and was bringing {his} knee up.",
        "{he} was lifting a chair over {his} head [towards {a}|with two children still in the room].",
      ],
      otherwise: [
        "{o} would have been cut.",
        "{o} would have had a knee in the face.",
        "The chair would have landed on somebody.",
      ],
      codes: [
        told(
          ["TRG.DEMAND"],
          ["BEH.THREAT", "BEH.OBJECT"],
          ["FUN.CTRL", "FUN.CONN"],
          [["HRM.OTHERCHILD", "other-child", "possible", "seconds"]],
        ),
        told(
          ["TRG.MEMORY", "TRG.PEER"],
          ["BEH.PULL"],
          ["FUN.SAFE"],
          [["HRM.HEAD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.MEMORY", "TRG.PEER"],
          ["BEH.THROW", "BEH.OBJECT"],
          ["FUN.ESC", "FUN.SAFE"],
          [["HRM.HEAD", "others", "likely", "seconds"]],
        ),
      ],
      purpose: ["injury-other"],
      shapes: { stand: 6, seat: 2, escort: 3, grab: 2, quiet: 2, ground: 1 },
      learn: [
        "We have to look at the lessons before {n} meets them. Family topics go to Danielle a week ahead.",
        "The phone is how {n} hears whether contact is on. {he} may check it at [break|10:45 and 1 o'clock] in Colette's room; that takes the fight out of the box.",
      ],
    },
    {
      slots: ["lunch", "morning", "home"],
      place: "gate",
      spot: "at the pedestrian gate",
      before: [
        "{n} walked out of [the dining room|Elm] and told {a} {he} was going to Mum's. {he} went over the [low fence|planters] and was shaking the gate. The [postman|delivery driver] was on the other side with it half open.",
        "It was [Friday and|] {he}'d had a message. I don't know what it said, {he} wouldn't show us. {he} got as far as the gate and climbed it. It is [about two metres|over my head]. {he} had one leg over.",
        "Off site twice this week already so we were following at a distance like it says. This time the gate was open for a [coach|parent] and {he} started to run. The road is [right there|busy at that time].",
      ],
      tried: [
        [
          ["DEA.SPACE", "DEA.QUIET"],
          "Walked with {him}, three metres off, not talking. [{he} told me to go away in other words.|It had worked on Tuesday.]",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.CHOICE", "DEA.REDIR"],
          "I said I'd ring Janet on speaker. Offered the dog, offered the garden. {he} said 'you lot always say that'.",
          ["worse", "no-change"],
        ],
        [["DEA.NAME"], "Told {him} I could see {he} wanted {his} mum, and I wasn't cross.", ["no-change"]],
      ],
      why: [
        "The gate was open on to [Mill Lane|the main road] and there were lorries.",
        "{he} was going to come off the top head first.",
        "{he} can't be out there on {his} own, {he} goes to the flats and there are people there {he} isn't safe with.",
      ],
      otherwise: [
        "{he} would have been in the traffic.",
        "A fall from the top on to the concrete.",
        "We would have had to ring the police. {he} was missing for three hours in [March|the summer].",
      ],
      codes: [
        told(
          ["TRG.UNKNOWN"],
          ["BEH.RUN", "BEH.CLIMB"],
          ["FUN.CONN"],
          [
            ["HRM.TRAFFIC", "child", "likely", "minutes"],
            ["HRM.LOST", "child", "possible", "minutes"],
          ],
          { less: ["LES.ENV"] },
        ),
        told(["TRG.UNKNOWN"], ["BEH.CLIMB"], ["FUN.CONN"], [["HRM.FALL", "child", "likely", "seconds"]]),
        told(
          ["TRG.NONE"],
          ["BEH.RUN", "BEH.ROAD"],
          ["FUN.CONN", "FUN.ESC"],
          [
            ["HRM.LOST", "child", "likely", "minutes"],
            ["HRM.TRAFFIC", "child", "possible", "seconds"],
          ],
          { less: ["LES.ENV"] },
        ),
      ],
      purpose: ["injury-self"],
      shapes: { grab: 5, stand: 5, escort: 4, seat: 1 },
      learn: [
        "{n} runs towards somebody, not away from us. The question is who tells {him} about contact, and when. I have asked the social worker for a fixed time.",
        "The pedestrian gate was open with nobody on it. That is ours, not {n}'s.",
      ],
    },
    {
      slots: ["afternoon", "morning", "lunch"],
      place: "topCorridor",
      spot: "outside the office",
      before: [
        "{he} was told {he} couldn't go on [the trip|the bowling] because [the form hadn't come back|there weren't enough adults]. {he} said 'it's because I'm in care' and [started pulling the display down|punched the glass in the door]. {he} punched it [three|four] times. It cracked.",
        "{n} had walked out of [maths|science] and was going up and down the corridor opening doors and shouting into classes. At Hazel {he} picked up a [fire extinguisher|scooter]. The little ones were on the carpet just inside.",
        "{he} wanted to see {o} who was in with Amira. I said they'd be ten minutes. {he} spat at me, [twice|in the face], and tried to get past me. I moved out of the way. {he} turned round and started kicking the door panel, and put {his} arm through the gap where it had split.",
      ],
      tried: [
        [
          ["DEA.SPACE", "DEA.OTHERS"],
          "Shut the classroom doors so there was nobody to look. Waited. [{he} was talking to me for a bit.|]",
          ["helped", "helped"],
        ],
        [
          ["DEA.CHOICE", "DEA.ADULT"],
          "{a} came and offered to sort it with {him} there and then, ring whoever needed ringing.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.PLACE", "DEA.BODY"],
          "Offered the library and something to eat, {he} hadn't had breakfast.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "There was broken glass and {his} hand was in it.",
        "{he} was swinging something heavy outside a class of five year olds.",
        "{his} arm was through splintered wood and {he} was pulling.",
      ],
      otherwise: [
        "A deep cut to {his} wrist or hand.",
        "One of the Hazel children would have been hit.",
        "{he} would have ripped {his} arm open.",
      ],
      codes: [
        told(
          ["TRG.NO"],
          ["BEH.BREAK", "BEH.SELF"],
          ["FUN.CONN", "FUN.TANG"],
          [["HRM.CHILD", "child", "certain", "seconds"]],
        ),
        told(
          ["TRG.UNKNOWN"],
          ["BEH.SHOUT", "BEH.OBJECT"],
          ["FUN.ESC"],
          [["HRM.OTHERCHILD", "other-child", "possible", "seconds"]],
        ),
        told(
          ["TRG.NO"],
          ["BEH.SPIT", "BEH.KICK", "BEH.BREAK"],
          ["FUN.CONN"],
          [["HRM.CHILD", "child", "certain", "seconds"]],
        ),
      ],
      purpose: ["injury-self", "injury-other", "property"],
      shapes: { stand: 5, escort: 4, seat: 2, kept: 1, ground: 1 },
      learn: [
        "{n} found out in a corridor, from somebody in a hurry. News like this is given sitting down, by somebody {he} knows, with what happens instead.",
        "Nobody had noticed the form was missing until the day. The office will ring Janet, not send a letter.",
      ],
    },
    {
      slots: ["lunch"],
      place: "playground",
      spot: "by the wall near the bins",
      before: [
        "{o} and {n} had been [falling out all morning|at it since the bus]. Something about [a video|who said what about who]. By the time I got across {n} had {o} on the [floor|ground] and was hitting {o} [round the head|with a shoe].",
        "Football. {n} was in goal and happy. {o} scored and [did the celebration in {his} face|said 'even my nan']. {n} headbutted {o} and went for a second one.",
      ],
      tried: [
        [["DEA.NONE"], "They were already fighting when I saw it. I shouted both names as I ran.", []],
        [
          ["DEA.ADULT", "DEA.OTHERS"],
          "{a} got between with arms out, not touching. [Moved the crowd back.|] It held for a second or two.",
          ["helped", "helped"],
        ],
      ],
      why: [
        "{o} was on the ground and being hit in the head.",
        "{n} was going in again and {o} was bleeding from the nose.",
      ],
      otherwise: ["{o} would have been badly hurt.", "They would both have been."],
      codes: [
        told(["TRG.PEER"], ["BEH.HIT"], ["FUN.UNK"], [["HRM.HEAD", "other-child", "certain", "seconds"]], {
          earlier: ["SET.PEERS"],
        }),
        told(["TRG.PEER"], ["BEH.HIT"], ["FUN.CONN"], [["HRM.HEAD", "other-child", "likely", "seconds"]]),
      ],
      purpose: ["injury-other"],
      shapes: { stand: 6, grab: 3, escort: 2 },
      learn: [
        "Both of them told us there was trouble at 9 o'clock. Nobody passed it on to lunchtime.",
        "Two adults by the wall at lunch from now on, and {o} and {n} have been asked what they want to happen.",
      ],
    },
  ],
};
