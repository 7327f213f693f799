import { told, type Story } from "./story.ts";

/** Yusuf, eight, does not use speech, tells us with his talker, signs and his hands; water, waiting and hunger matter. */
export const yusuf: Story = {
  ref: "2003",
  weight: 112,
  change: {
    at: 0.6,
    factor: 0.48,
    words: "a snack at 11, his talker charged on a strap, and water play before lunch and not after",
  },
  plan: "in-plan",
  noticed: [
    "{he} was biting the side of {his} hand, the place where there is hard skin",
    "{he} took my wrist and put my hand on the tap, [three times|again and again]",
    "{he} was rocking foot to foot and making the high sound",
    "{he} signed 'more' and then 'drink' and looked at the door",
    "{he} had gone pale and {his} ears were red",
  ],
  calm: [
    [
      "{he} climbed on to the peanut ball by {himself} and rocked. The high noise stopped first, then {he} yawned. {he} took my hand and put it on {his} back to rub.",
      "very-upset",
      "calm",
    ],
    [
      "{a} ran the warm tap and {he} put both hands under it. You could see {his} shoulders come down. {he} pressed 'water' and then 'finished' on the talker.",
      "very-upset",
      "calm",
    ],
    [
      "{he} lay on the crash mat and looked at the bubble tube for [ten|about fifteen] minutes. Nobody spoke. Then {he} came and found me and signed 'biscuit'.",
      "withdrawn",
      "withdrawn",
    ],
    [
      "{he} cried with tears, which {he} does not often do, and pushed {his} face into my shoulder. After a while {he} laughed at the fan. {he} ate [a whole banana|two rice cakes].",
      "crying",
      "calm",
    ],
  ],
  after: [
    "Snack, drink, warm water. Cream on {his} hand. {a} stayed with {him} until home time. Mum told by phone.",
    "{he} had a quiet half hour in the sensory room, door open, with {a}. Breathing watched. I swapped with [Tom|Shazia] for the rest of the afternoon.",
    "Checked all over by Moira (nurse) because {he} cannot tell us where it hurts. Temperature [normal|a bit up, 37.8].",
  ],
  needs: [
    ["{his} talker was [flat|on charge in the other room|being mended, we had the paper symbols].", "SET.AID"],
    ["{he} had not eaten breakfast, the escort said.", "SET.FOOD"],
    ["{he} has a tooth coming through at the back.", "SET.ILL"],
    ["Toilet: {he} had not been for two days.", "SET.ILL"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
  ],
  scenes: [
    {
      slots: ["lunch"],
      place: "class",
      spot: "by the sink",
      before: [
        "Water play finished at [11:30|twenty to twelve] so that we could lay the tables. I signed 'finished' and turned the tap off. {n} turned it on again, four times. I [locked the tap|put the tap cover on]. {he} bit {his} own hand, hard, and then {he} hit {his} head [backwards against the tiles|on the edge of the sink].",
        "We were waiting for lunch. It was late, [the trolley came at 12:10|nobody knew why]. {n} pressed 'eat' on the talker I think nine or ten times. {he} looked at each of us. Then {he} screamed and scratched {his} face [with both hands|down both cheeks].",
        "{o} had the blue jug, which is {n}'s favourite. {n} held out {his} hand for it and waited quite nicely. {o} did not give it. {n} grabbed {o}'s arm and bit it through the [cardigan|sleeve] and did not let go.",
      ],
      tried: [
        [
          ["DEA.BODY", "DEA.PADS"],
          "Gave {him} a breadstick and turned the tap back on. {he} threw the breadstick. Turning the tap on helped for a few seconds. {a} got the cushion behind {his} head.",
          ["no-change", "helped"],
        ],
        [
          ["DEA.VISUAL", "DEA.AAC"],
          "Showed the lunch symbol, held the talker where {he} could reach it and said 'yes, eat, soon'. {he} pushed it away.",
          ["no-change", "worse"],
        ],
        [
          ["DEA.QUIET", "DEA.OBJ"],
          "Sat down on the floor next to {him}, stopped talking, held out the other jug.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "{he} was hitting {his} head on the tiles and there was a swelling coming up.",
        "{he} was digging {his} nails into {his} own face near the eyes.",
        "{he} had {o}'s arm in {his} teeth and was not letting go.",
      ],
      otherwise: [
        "{he} would have split the back of {his} head, {he} has before.",
        "{he} could have hurt {his} eye.",
        "A deep bite. {o} had already gone quiet, which frightened me.",
      ],
      codes: [
        told(
          ["TRG.END", "TRG.NO"],
          ["BEH.SELF", "BEH.HEAD"],
          ["FUN.TANG", "FUN.SENS"],
          [["HRM.HEAD", "child", "certain", "seconds"]],
        ),
        told(
          ["TRG.NO", "TRG.NOTUND"],
          ["BEH.SHOUT", "BEH.SELF"],
          ["FUN.TANG"],
          [["HRM.HEAD", "child", "likely", "seconds"]],
        ),
        told(
          ["TRG.PEER", "TRG.NO"],
          ["BEH.BITE"],
          ["FUN.TANG"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
      ],
      purpose: ["injury-self"],
      shapes: { seat: 6, kneel: 2, grab: 3, stand: 2 },
      learn: [
        "{n} told us {he} was hungry, on the talker, ten times. The answer was 'wait', which means nothing to {him} yet. Snack at 11.",
        "Taking water away just before the hardest wait of the day is asking for it. Move it.",
      ],
    },
    {
      slots: ["lunch", "afternoon"],
      place: "lowCorridor",
      spot: "outside the pool door",
      before: [
        "We walked past the pool and it was not our day. {n} stopped and put {his} hand on the door. I signed 'Thursday, swim'. {he} lay down. {he} is heavy now and people had to step over {him}. When {a} reached down {n} bit {a}'s forearm [and held on|through the sleeve].",
        "Coming back from the garden. {n} heard the pump through the pool door and pulled away from me. The door was not [locked|shut properly]. {he} got through it and was heading for the water with {his} clothes and {his} shoes on. No lifeguard in there.",
        "{he} was happy going down to lunch, holding my finger. Then a [balloon|bag] popped in Rowan. {he} screamed and ran and I lost hold. {he} ran [straight into the stair gate|into the wall] and started banging {his} forehead on it.",
      ],
      tried: [
        [
          ["DEA.SPACE"],
          "Sat down next to {him} and waited. [Four minutes|A good few minutes]. It usually works. Today the bell went.",
          ["no-change"],
        ],
        [["DEA.NONE"], "No time at all. The pool door was open.", []],
        [
          ["DEA.REDIR", "DEA.SENSE"],
          "Sang the bus song, the one that is {his}, and put my hands over {his} ears for {him} like {he} likes. {he} knocked them off.",
          ["no-change", "worse"],
        ],
      ],
      why: [
        "{he} was biting down and {a} could not get free.",
        "The water is 1.2 metres and {he} cannot swim.",
        "{he} was hitting {his} forehead on metal, full force.",
      ],
      otherwise: [
        "{a} would have had a much worse bite.",
        "{he} would have been in the water.",
        "A broken nose or a cut, {he} does not stop for pain.",
      ],
      codes: [
        told(
          ["TRG.NO", "TRG.TOUCH"],
          ["BEH.STILL", "BEH.BITE"],
          ["FUN.TANG"],
          [["HRM.ADULT", "adult", "certain", "seconds"]],
        ),
        told(
          ["TRG.MOVE"],
          ["BEH.RUN", "BEH.ROAD"],
          ["FUN.TANG", "FUN.SENS"],
          [["HRM.WATER", "child", "certain", "seconds"]],
          { less: ["LES.ENV"] },
        ),
        told(
          ["TRG.NOISE"],
          ["BEH.SHOUT", "BEH.RUN", "BEH.HEAD"],
          ["FUN.SENS", "FUN.SAFE"],
          [["HRM.HEAD", "child", "certain", "seconds"]],
        ),
      ],
      purpose: ["injury-self", "injury-other"],
      shapes: { grab: 5, escort: 3, kneel: 2, seat: 3, ground: 1 },
      learn: [
        "The pool door was not locked. Site team told, spring closer ordered. Until then the class goes round by the hall.",
        "Not past the pool except on Thursdays. It is cruel to {him}.",
      ],
    },
    {
      slots: ["morning", "afternoon", "arrival"],
      place: "class",
      spot: "on the carpet",
      before: [
        "Circle time. {n} had done hello and was rocking. I think it was the [new lights|hoover|smell of paint]. {he} got up to go to the door. I signed 'wait'. {he} sat, got up, sat. Then {he} hit {his} ear with {his} fist and pulled {o}'s hair when {o} leant over.",
        "{he} came in off the bus already making the high sound. Coat would not come off over the [strap|splint]. {he} pinched my neck and arms and then threw {himself} backwards on the floor. {his} head hit it [twice|with a crack].",
        "Nothing we could find. {n} was lying looking at the fan and then screamed. {he} pressed nothing. {he} ran at the window and hit it with {his} head, [the safety glass held|twice].",
      ],
      tried: [
        [
          ["DEA.AAC", "DEA.PLACE"],
          "Held up the talker on the 'body' page, and the sensory room symbol, door open. {he} did not look.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.SENSE", "DEA.ENV"],
          "Lights off, fan on, weighted lap pad {he} can lift off {himself}.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.PADS", "DEA.ADULT"],
          "Cushion to the head. {a} swapped in, {he} often goes to {a}.",
          ["helped", "no-change"],
        ],
        [["DEA.BODY"], "Tried a drink, tried the toilet. {his} tummy was hard.", ["no-change"]],
      ],
      why: [
        "{he} was pulling {o} over by the hair.",
        "{he} kept going back to hit {his} head on the floor and the cushion was not enough.",
        "{he} was running at glass.",
      ],
      otherwise: [
        "{o} would have come down on {his2} face.",
        "A serious head injury.",
        "{he} would have gone through it one day.",
      ],
      codes: [
        told(
          ["TRG.NO", "TRG.SENSE"],
          ["BEH.SELF", "BEH.PULL"],
          ["FUN.ESC", "FUN.SENS"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.TOUCH"],
          ["BEH.SCRATCH", "BEH.HEAD"],
          ["FUN.PAIN", "FUN.UNK"],
          [["HRM.HEAD", "child", "certain", "seconds"]],
          { earlier: ["SET.TRAVEL"] },
        ),
        told(
          ["TRG.NONE"],
          ["BEH.SHOUT", "BEH.RUN", "BEH.HEAD"],
          ["FUN.PAIN", "FUN.UNK"],
          [["HRM.HEAD", "child", "likely", "seconds"]],
        ),
      ],
      purpose: ["injury-self"],
      shapes: { seat: 5, kneel: 2, stand: 2, grab: 2, quiet: 3 },
      learn: [
        "When we cannot see why, pain comes first. Moira will check ears, teeth and tummy the same day, each time.",
        "Written up with Mum: {he} had been up since three. The home book should be read before circle time, not at ten.",
      ],
    },
  ],
};
