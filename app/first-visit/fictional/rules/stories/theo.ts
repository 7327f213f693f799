import { told, type Story } from "./story.ts";

/** Theo, autistic, speaks in short phrases, knows every lift in town; noise and the way to lunch are hard. */
export const theo: Story = {
  ref: "2001",
  weight: 118,
  change: { at: 0.47, factor: 0.42, words: "lunch at 11:50 with one friend, by the garden door, before the bell" },
  plan: "in-plan",
  noticed: [
    "{he} had both hands over {his} ears [and was humming|and was walking on {his} toes]",
    "{he} was saying 'going up, doors closing' [faster and faster|over and over], which is what {he} does when it is too much",
    "{his} cheeks were [bright red|blotchy] and {he} was [looking at the door|flapping one hand hard against {his} leg]",
    "{he} had stopped answering and was pulling at {his} collar",
  ],
  calm: [
    [
      "I counted floors with {him}, ground to twelve and down again. On the second time down {his} voice was back to {his} ordinary voice and {he} let {his} shoulders drop.",
      "very-upset",
      "calm",
    ],
    [
      "{he} asked for 'lift book'. {a} fetched it. {he} sat on the [beanbag|mat by the radiator] and turned pages, [still breathing hard for a bit|sniffing], then showed me the Otis page.",
      "very-upset",
      "calm",
    ],
    [
      "{he} went under {his} weighted blanket by {his} own choice and hummed. After about [five|eight|ten] minutes {he} came out and said 'lunch now'.",
      "withdrawn",
      "calm",
    ],
    [
      "{he} put {his} ear defenders on {himself} and leant against the wall. {his} hands were shaking a bit. {he} had water and [half a banana|a breadstick], then pointed to 'work' on the board.",
      "shaking",
      "calm",
    ],
    [
      "{he} cried, quite loudly, for a couple of minutes. Then {he} said 'Theo is done' and held out {his} hand for the timetable.",
      "crying",
      "calm",
    ],
  ],
  after: [
    "{a} sat with {him} and looked at lift videos with the sound off. {he} was offered a drink twice and had some the second time. I had five minutes in the staff room.",
    "Ear defenders, lift book, quiet corner. Checked on {him} at [10 minutes and again before the end of the day|15 minutes and 45 minutes]. The other children went out to play early.",
    "[Priya|I] did a comic strip about it with {him} afterwards, three boxes. {he} drew the [bell|hand dryer|queue] very big.",
  ],
  needs: [
    [
      "The [fire bell had been tested|builders were drilling next door|hall was set up for the photographer] that morning and {he} had asked about it [four|six] times.",
      "SET.ROUTINE",
    ],
    ["{his} ear defenders were [at home|in the wash|in the taxi].", "SET.AID"],
    ["{he} had slept badly, Mum wrote in the book.", "SET.SLEEP"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
  ],
  scenes: [
    {
      slots: ["lunch"],
      place: "lowCorridor",
      spot: "by the doors to the dining room",
      before: [
        "We were [lining up|walking down] to lunch with the rest of Birch. [The trolley crashed|Somebody dropped a tray|Elm came through the doors all at once] and {n} put {his} hands over {his} ears and screamed. {he} turned round and ran back the way we came, [pushing {o} into the coat pegs|knocking {o}'s lunchbox flying].",
        "{n} had been fine with now and next at [11:40|quarter to], lunch was 'next'. When we opened the classroom door the corridor was [packed|really loud, Maple were coming in from the garden]. {he} said 'no people, no people' and [dropped to the floor in the doorway|grabbed the door frame with both hands]. When {o} stepped over {him} {he} kicked out and caught {o} on the shin, then [twice more|again].",
        "On the way to lunch. [Smell of fish|Hand dryer going in the toilets|Two classes in the corridor at once]. I could see {n} going, {he} was on {his} toes and humming. {he} hit {his} own head with {his} fist [three|four|five] times and then went for the fire door at a run.",
      ],
      tried: [
        [
          ["DEA.SPACE", "DEA.QUIET"],
          "I stopped the line and waited with {him}, said nothing for about [20 seconds|half a minute]. The noise carried on so it did not work.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.VISUAL", "DEA.SENSE"],
          "Showed now/next, offered the ear defenders. {he} threw the defenders [down the corridor|at the wall].",
          ["no-change", "worse"],
        ],
        [
          ["DEA.OTHERS", "DEA.CHOICE"],
          "{a} took the others on ahead. I offered [lunch in class or lunch in the garden|walk with me or walk with {a}]. {he} did not look at the cards.",
          ["helped", "no-change"],
        ],
      ],
      why: [
        "The fire door opens straight on to the [delivery yard|turning circle] and there was a van in it. I was the only one near enough.",
        "{he} was kicking at children who could not get past in the corridor, and one of them uses a frame.",
        "{his} head was hitting the [edge of the radiator|door frame] and getting harder each time. I put my hand there first and {he} moved along to carry on.",
      ],
      otherwise: [
        "{he} would have been out in the yard with the van before any of us got there.",
        "{o} would have been kicked again, and {he} had {his} big boots on.",
        "A head injury, I think. There was already a red patch.",
      ],
      codes: [
        told(
          ["TRG.NOISE", "TRG.MOVE"],
          ["BEH.SHOUT", "BEH.RUN", "BEH.PUSH"],
          ["FUN.SENS", "FUN.ESC"],
          [["HRM.TRAFFIC", "child", "likely", "seconds"]],
          { less: ["LES.ENV"] },
        ),
        told(
          ["TRG.CROWD", "TRG.MOVE"],
          ["BEH.STILL", "BEH.KICK"],
          ["FUN.SENS", "FUN.ESC"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
        told(["TRG.MOVE"], ["BEH.HEAD", "BEH.RUN"], ["FUN.SENS"], [["HRM.HEAD", "child", "likely", "seconds"]]),
      ],
      purpose: ["injury-self", "injury-other"],
      shapes: { grab: 4, stand: 4, seat: 3, escort: 3 },
      learn: [
        "The bottom corridor at quarter to twelve is the worst place and the worst time of {n}'s day. [The plan should not send {him} through it.|Lunch before the bell is worth trying.]",
        "[Third|Another] incident on the way to lunch this [half term|term]. I have asked the class team to [walk {him} down five minutes early|try the garden door] for two weeks and tell me what happens.",
      ],
    },
    {
      slots: ["lunch"],
      place: "dining",
      spot: "near the serving hatch",
      before: [
        "{n} was [third|fifth] in the queue. They had run out of [plain pasta|the round potato things|cheese] and the cook offered jacket potato. {he} said 'pasta Tuesday' [many times|again and again, louder]. {he} swept [two trays|a jug of water and the cutlery] off the side and took hold of {o}'s hair.",
        "{n} came in calm. The table {he} always sits at had visitors on it. {he} stood and stared, then started to slap the side of {his} own face, then picked up a [metal jug|chair by its back]. Children were sitting [either side|within arm's reach].",
        "It was loud, [wet play so everybody was in|a birthday, they were singing]. {n} ate about half. When the singing started {he} got on the table, [threw {his} plate|kicked plates off it], and {he} was going to jump towards the hatch where the hot counter is.",
      ],
      tried: [
        [
          ["DEA.NONE"],
          "There was no time. It was two or three seconds between {him} being calm and having hold of {o}.",
          [],
        ],
        [
          ["DEA.OTHERS", "DEA.QUIET", "DEA.OBJ"],
          "Moved the nearest table away. Few words: 'Theo. Down. Lift book.' {a} got the [knives|cutlery] out of reach first.",
          ["helped", "no-change", "helped"],
        ],
        [
          ["DEA.CHOICE", "DEA.BODY"],
          "Offered what {he} likes out of the emergency box, [breadsticks|plain crackers], and to eat outside. {a} held the box where {he} could see.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "{he} had a fistful of {o}'s hair and was pulling {o} down backwards off the bench.",
        "{he} was about to throw something heavy among children who were sitting down.",
        "The hot counter. It was [on|lit] and {he} was a step away on the edge of a table.",
      ],
      otherwise: [
        "{o} would have come off the bench backwards on to the floor.",
        "Burn or a fall, either way a bad one.",
        "Somebody sitting at that table would have been hit.",
      ],
      codes: [
        told(
          ["TRG.NO", "TRG.UNEXP"],
          ["BEH.THROW", "BEH.PULL"],
          ["FUN.TANG", "FUN.CTRL"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
        told(
          ["TRG.UNEXP", "TRG.CROWD"],
          ["BEH.SELF", "BEH.OBJECT"],
          ["FUN.CTRL"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
        told(
          ["TRG.NOISE", "TRG.CROWD"],
          ["BEH.CLIMB", "BEH.THROW"],
          ["FUN.SENS"],
          [
            ["HRM.BURN", "child", "possible", "seconds"],
            ["HRM.FALL", "child", "likely", "seconds"],
          ],
        ),
      ],
      purpose: ["injury-other", "injury-self"],
      shapes: { stand: 4, seat: 4, grab: 3, kneel: 1 },
      learn: [
        "We promised pasta on the menu and it was not there. {n} believed the menu. Kitchen to tell Birch by 11 if anything runs out.",
        "{his} place must be {his} place. A photo of {n} goes on the chair and visitors are told.",
      ],
    },
    {
      slots: ["home"],
      place: "bay",
      spot: "between the taxis and the gate",
      before: [
        "{n}'s taxi was [a different car|the grey one instead of the white one|early and the engine was running]. {he} said 'wrong taxi' and bolted between two parked cars towards the [road|barrier].",
        "We were waiting [by the yellow line|under the shelter]. A car reversed with the beeper on. {n} covered {his} ears, spun round twice, and ran, towards the noise not away from it, [to make it stop I think|shouting 'off, off'].",
        "Home time. {he} had {his} bag on and was telling me which lift is in {his} nan's flats. Then the driver [beeped|waved from the other end] and {he} was off across the bay. [A minibus was pulling in.|Somebody was reversing.]",
      ],
      tried: [
        [
          ["DEA.VISUAL"],
          "I had shown {him} the driver's photo at [ten past|2:50|quarter past]. {he} did look at it. There was no time for anything else once {he} ran.",
          ["no-time"],
        ],
        [
          ["DEA.NONE"],
          "No time. It was seconds. I called {his} name and 'stop' on the way, {he} can't hear that when {he}'s running.",
          [],
        ],
        [
          ["DEA.QUIET", "DEA.SENSE"],
          "Held out my hand, said 'line'. Offered defenders. {he} took one step back and then ran.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "There was a moving car and {he} was in front of it.",
        "A minibus was turning in and the driver could not see {him} behind the [white van|other cars].",
        "{he} was [two|three] steps from the road.",
      ],
      otherwise: [
        "Hit by a car. I am not exaggerating.",
        "{he} would have been in the road.",
        "The bus was going slowly but {he} would have gone under the front of it.",
      ],
      codes: [
        told(
          ["TRG.UNEXP", "TRG.MOVE"],
          ["BEH.RUN", "BEH.ROAD"],
          ["FUN.CTRL", "FUN.SAFE"],
          [["HRM.TRAFFIC", "child", "likely", "seconds"]],
          { less: ["LES.ENV"] },
        ),
        told(["TRG.NOISE"], ["BEH.RUN", "BEH.ROAD"], ["FUN.SENS"], [["HRM.TRAFFIC", "child", "likely", "seconds"]], {
          less: ["LES.ENV"],
        }),
        told(["TRG.MOVE"], ["BEH.RUN", "BEH.ROAD"], ["FUN.UNK"], [["HRM.TRAFFIC", "child", "likely", "seconds"]], {
          less: ["LES.ENV"],
        }),
      ],
      purpose: ["injury-self"],
      shapes: { grab: 8, stand: 2, escort: 2 },
      learn: [
        "A change of taxi must reach {n} with a photo before 2 o'clock. The firm has been told [again|in writing].",
        "{n} waits indoors until the cars have stopped. Site team to [put the cone out|hold the barrier] at ten past three.",
      ],
    },
    {
      slots: ["morning", "afternoon"],
      place: "class",
      spot: "by the computer",
      before: [
        "{n}'s turn on the [computer|tablet] finished. The timer went, [I gave {him} the two minute card and the one minute card|{he} had had both warnings]. {he} pulled the [monitor towards {him}|keyboard off the desk] and when {o} sat down next to {him} {he} bit {o} on the [sleeve|upper arm].",
        "Maths, [number lines|money]. {n} had done four out of six. {he} ripped the sheet and said 'Theo is rubbish', and banged {his} forehead on the table. [I counted nine.|Hard. I could hear it across the room.]",
        "Supply in class [today|this morning] so the places on the carpet were different. {n} asked 'where is Priya' [from nine o'clock on|about every minute]. When {he} was asked to come to the carpet {he} tipped {his} tray out and threw [three|a couple of] wooden blocks, one went past {o}'s ear.",
        "Nothing that I could see at first. {he} was building the lift shaft with the bricks. Then {o} knocked it [by accident|walking past]. {n} screamed and had {o} by the jumper at the neck.",
      ],
      tried: [
        [
          ["DEA.VISUAL", "DEA.REDIR", "DEA.ADULT"],
          "Timer, then lift book. Swapped with {a} because {he} was looking for {a}. It helped for [a minute|half a minute].",
          ["no-change", "no-change", "helped"],
        ],
        [
          ["DEA.DEMAND", "DEA.PADS"],
          "Took the sheet away, said work is finished. Put a cushion between {his} head and the table. {he} moved to where the cushion wasn't.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.OTHERS", "DEA.PLACE"],
          "{a} moved the others over to the sink end straight away. I offered the quiet corner, [door open|lamp on].",
          ["helped", "no-change"],
        ],
        [
          ["DEA.NAME", "DEA.REDIR"],
          "Said 'it broke, you're cross, we can build it'. Started picking up bricks. {he} didn't look.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "{n} had {his} teeth in {o}'s arm and {o} could not pull it away.",
        "{he} was hitting {his} head on something hard and would not stop for the cushion.",
        "Things were being thrown at head height with seven children in the room.",
        "{o} could not get away, {n} had hold of {his2} jumper [at the neck|by the collar].",
      ],
      otherwise: [
        "A worse bite, and {o} was screaming.",
        "A proper head injury.",
        "Someone would have got a block in the eye.",
        "{o} was already going red in the face.",
      ],
      codes: [
        told(
          ["TRG.END", "TRG.PEER"],
          ["BEH.BITE"],
          ["FUN.TANG"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
        told(
          ["TRG.HARD", "TRG.DEMAND"],
          ["BEH.HEAD", "BEH.BREAK"],
          ["FUN.ESC"],
          [["HRM.HEAD", "child", "certain", "seconds"]],
        ),
        told(
          ["TRG.UNEXP", "TRG.DEMAND"],
          ["BEH.THROW"],
          ["FUN.CTRL", "FUN.SAFE"],
          [["HRM.HEAD", "other-child", "likely", "seconds"]],
          { earlier: ["SET.STAFF"] },
        ),
        told(
          ["TRG.PEER"],
          ["BEH.SHOUT", "BEH.PULL"],
          ["FUN.TANG"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
        ),
      ],
      purpose: ["injury-self", "injury-other"],
      shapes: { stand: 3, seat: 5, grab: 2, quiet: 3, kneel: 1 },
      learn: [
        "Endings are hard when somebody else is next. A finish box and nobody on the chair for a minute may be enough.",
        "When Priya is out, {n} needs to know the day before, with the photo of who is in.",
      ],
    },
  ],
};
