import { told, type Story } from "./story.ts";

/** Corey, fourteen: football, his grandad's pigeons, jokes. Being laughed at and losing are hard; writing is hard. */
export const corey: Story = {
  ref: "2004",
  weight: 96,
  change: {
    at: 0.4,
    factor: 0.45,
    words: "a card to leave without asking, the bike workshop on Monday mornings, and Jamal as his person",
  },
  plan: "in-plan",
  noticed: [
    "{his} jaw was going and {he} had stopped joking",
    "{he} was [bouncing on {his} toes|cracking {his} knuckles] and looking round to see who was watching",
    "{he} said 'say that again' very quietly",
    "{he} had pulled {his} sleeves right down over {his} hands",
  ],
  calm: [
    [
      "I asked about the pigeons. {he} told me one is on eggs. {his} shoulders dropped and {he} said 'I'm alright now, get off', and we did.",
      "angry",
      "calm",
    ],
    [
      "{he} walked round the field [three|four|five] times with {a} about ten metres behind. Came back, had some water, said 'he's lucky'. Then {he} laughed.",
      "angry",
      "calm",
    ],
    [
      "{he} kicked a ball against the shed wall until {he} was out of breath. Then sat on the step. {he} was crying a bit and didn't want anybody to see so I looked the other way.",
      "angry",
      "crying",
    ],
    [
      "{he} shouted that {he} was going to get us all sacked. I said okay. After that {he} went quiet, asked for {his} grandad, and {a} rang him.",
      "angry",
      "asks-for-someone",
    ],
  ],
  after: [
    "Walk, water, phone call to Grandad. Restorative chat with {o} planned for [tomorrow|after the weekend], if both say yes.",
    "{he} finished the day in the workshop with {a}, took a whole wheel apart. I had my hand looked at.",
    "First aid for {o} then for {him}. Jamal sat with {him}. {he} said it's not fair that it's always {him} who gets held, that should be written down so I have.",
  ],
  needs: [
    ["{he} had [not had {his} tablet|forgotten {his} tablet] this morning.", "SET.MEDS"],
    ["It was the anniversary of {his} nan.", "SET.HOME"],
    ["{he} was excluded from the [bus|after school club] yesterday and still thinking about it.", "SET.ROUTINE"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
  ],
  scenes: [
    {
      slots: ["lunch", "morning"],
      place: "field",
      spot: "on the five-a-side pitch",
      before: [
        "Football, [4-3 down|last goal wins]. {o} tackled {n} [late|from behind] and {n} went over. {o} said 'get up, [you baby|acting]'. {n} got up and punched {o} in the [mouth|stomach|side of the head], and went in again.",
        "{n} was ref because {he}'d hurt {his} knee. {o} called {him} [a cheat|a word about {his} mum]. {n} picked up a [corner flag|lump of wood from the trim trail] and went after {o} round the pitch. {o} fell.",
        "They were picking teams and {n} was left till [last|nearly last]. {he} laughed it off. Two minutes later {he} [volleyed the ball in {o}'s face from close|had {o} in a headlock]. {o}'s face was going a bad colour.",
      ],
      tried: [
        [
          ["DEA.NAME", "DEA.CHOICE"],
          "I told {n} I'd seen the tackle, free kick to {him}, or come off with me. {he} was looking past me.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.OTHERS", "DEA.ADULT"],
          "Whistle, everyone to the fence with {a}. {o} wouldn't leave it and kept shouting.",
          ["helped", "no-change"],
        ],
        [["DEA.NONE"], "Too quick. It was done before I had taken three steps.", []],
      ],
      why: [
        "{he} was still hitting {o} and {o} had stopped fighting back.",
        "{he} had something in {his} hand that would do real damage.",
        "{o} couldn't breathe in that hold and {n} wasn't letting go.",
      ],
      otherwise: [
        "{o} would have been knocked out.",
        "It would have been hospital.",
        "I don't want to think about it. {o} was going purple.",
      ],
      codes: [
        told(["TRG.PEER"], ["BEH.HIT"], ["FUN.SAFE"], [["HRM.HEAD", "other-child", "likely", "seconds"]]),
        told(
          ["TRG.PEER"],
          ["BEH.OBJECT", "BEH.RUN"],
          ["FUN.ESC", "FUN.SAFE"],
          [["HRM.HEAD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.PEER", "TRG.ALONE"],
          ["BEH.HIT"],
          ["FUN.CONN"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
      ],
      purpose: ["injury-other"],
      shapes: { stand: 7, escort: 3, grab: 3, ground: 1, kneel: 1 },
      learn: [
        "Captains pick before lunch with an adult, names from a hat. [It took the lads ten minutes to agree to it.|]",
        "A tackle from behind and nobody blew. We referee it, or we do not play it.",
      ],
    },
    {
      slots: ["morning", "afternoon"],
      place: "class",
      spot: "by the door",
      before: [
        "Writing, [a letter of complaint|a diary entry], half a page. {n} did {his} name and drew on it. I came over and read it out quietly to help {him} start. {o} repeated it in a silly voice. {n} turned the table over and got {o} against the [wall|radiator] by the throat.",
        "Marks came back. {n} got [4 out of 20|a 2]. {o} got hold of the paper and showed it. {n} hit {o} [with the flat of {his} hand|in the chest]. {he} went for {o} again when {o} laughed.",
        "{n} asked to go out and was told five more minutes. {he} asked again, and the third time {he} just went. [{a}|The supply teacher] stood in the door. {n} put {his} head down and charged.",
        "I was handing out laptops. {n}'s had [a crack in it|someone else's name on it]. {o} said {n} did it. {n} lifted it over {his} head with both hands, in front of {o}.",
      ],
      tried: [
        [
          ["DEA.DEMAND", "DEA.QUIET"],
          "Took the writing away, crouched down, spoke low. Said we'd do it on the computer later.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.OTHERS", "DEA.REDIR"],
          "Asked {o} to go next door. {o} took {his2} time about it. I tried a joke about the pigeons. Sometimes it gets a smile, not this time.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.PLACE", "DEA.CHOICE"],
          "I said let {him} through, five minutes outside, with Jamal or on {his} own. [Nobody heard me.|Too late.]",
          ["no-time", "no-time"],
        ],
        [
          ["DEA.NAME", "DEA.OBJ"],
          "Said I know it wasn't you, put it down and we'll swap it. {he} [hesitated|looked at me] and then {o} said something else.",
          ["helped", "no-change"],
        ],
      ],
      why: [
        "{n} had {his} hands round {o}'s neck.",
        "{o} had nowhere to go and {n} was coming again.",
        "{he} was running head first at somebody with a bad back and a glass door behind them.",
        "{he} had a laptop above {o}'s head.",
      ],
      otherwise: [
        "{o} could have been strangled, I don't say that lightly.",
        "{o} would have been hit again, harder.",
        "Somebody would have gone through the door glass.",
        "A head injury.",
      ],
      codes: [
        told(
          ["TRG.ADULT", "TRG.PEER"],
          ["BEH.BREAK", "BEH.PUSH"],
          ["FUN.ESC", "FUN.SAFE"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
        told(
          ["TRG.PEER", "TRG.HARD"],
          ["BEH.HIT"],
          ["FUN.SAFE"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.NO", "TRG.ADULT"],
          ["BEH.RUN", "BEH.PUSH"],
          ["FUN.ESC"],
          [["HRM.ADULT", "adult", "likely", "seconds"]],
        ),
        told(["TRG.PEER"], ["BEH.OBJECT"], ["FUN.UNK"], [["HRM.HEAD", "other-child", "likely", "seconds"]]),
      ],
      purpose: ["injury-other"],
      shapes: { stand: 7, escort: 4, seat: 1, grab: 2, quiet: 2, kept: 1 },
      learn: [
        "Being read aloud is what set it going. {n}'s work is never read out, by anybody, for any reason.",
        "{he} asked to leave three times. That is {n} doing exactly what we have asked. The card means yes, straight away.",
        "A body in the doorway is a dare. We stand beside the door, not in it.",
      ],
    },
    {
      slots: ["lunch", "home", "afternoon"],
      place: "dining",
      spot: "in the queue",
      before: [
        "{n} pushed in front of [some Year 7s|{o}] and the midday supervisor sent {him} to the back. {o} cheered. {n} said 'watch', picked up {o}'s tray and [tipped it over {o}'s head|threw it]. Then fists.",
        "{he} had no money on the card. {he} was told to wait to the end. {he} went red and said {he} didn't want their food anyway. {o} offered {him} a chip, kindly I think. {n} grabbed {o} by the collar and rammed {him2} into the [counter|wall].",
      ],
      tried: [
        [
          ["DEA.QUIET", "DEA.ADULT"],
          "I asked {him} to come and sit by me and I'd get {his} food. {he} took two steps with me and went back.",
          ["helped", "no-change"],
        ],
        [
          ["DEA.OTHERS", "DEA.SPACE"],
          "Moved the queue. Gave {him} room. Didn't mention the card again.",
          ["helped", "no-change"],
        ],
      ],
      why: ["{n} was punching and there were little ones in the queue.", "{o} was pinned and is half {n}'s size."],
      otherwise: ["Somebody small would have been knocked flying.", "{o} would have had broken ribs."],
      codes: [
        told(
          ["TRG.NO", "TRG.PEER"],
          ["BEH.PUSH", "BEH.HIT"],
          ["FUN.CONN"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.NO"],
          ["BEH.PUSH", "BEH.PULL"],
          ["FUN.UNK"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
      ],
      purpose: ["injury-other"],
      shapes: { stand: 6, escort: 4, grab: 2, kneel: 1 },
      learn: [
        "No child is told at a till, in a queue, that there is no money. Hilary rings home; the child eats.",
        "Sending {n} to the back in front of forty people is a showing up. A quiet word works, we know it does.",
      ],
    },
  ],
};
