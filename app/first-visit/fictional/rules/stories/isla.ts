import { told, type Story } from "./story.ts";

/** Isla, nine, autistic; being told to is frightening. Foxes, drawing, hiding places, very long words. */
export const isla: Story = {
  ref: "2005",
  weight: 74,
  plan: "outside-plan",
  noticed: [
    "{he} was being a fox, growling and on all fours",
    "{he} had drawn over {his} own name on the [board|worksheet] until the paper tore",
    "{his} voice went very high and [posh|polite]: 'I shall not be doing that today, thank you'",
    "{he} had got under the table with {his} back to the wall",
  ],
  calm: [
    [
      "{he} went into {his} den (the tent) and zipped it. I sat outside and drew a fox, badly. After [a while|ten minutes or so] a hand came out and corrected the ears.",
      "withdrawn",
      "withdrawn",
    ],
    [
      "{he} said 'I wasn't hurt, I was a fox'. Then {he} asked me whether foxes have blood like ours. We read the page about it. {he} leant on my arm.",
      "calm",
      "calm",
    ],
    [
      "{he} curled up very small and shook. {a} put the blanket near {him}, not on {him}. {he} pulled it over {his} head. It was twenty minutes before {he} came out and {he} was hungry.",
      "shaking",
      "withdrawn",
    ],
    [
      "{he} was furious with me and told me I was dismissed. That is usually a good sign. {he} wrote me a dismissal letter and signed it.",
      "angry",
      "angry",
    ],
  ],
  after: [
    "Den, drawing, no questions. {a} nearby. {he} had {his} lunch in there. Both mums told at the gate by Hannah.",
    "{he} was given the choice of who to sit with and picked [Jess|Olu]. We agreed no work for the rest of the morning.",
    "The others went to the library. {he} was offered the nurse and let her look through the tent flap.",
  ],
  needs: [
    ["Cover in class [all week|today].", "SET.STAFF"],
    ["{his} hair had been washed the night before which Jo says always makes a hard morning.", "SET.HOME"],
    ["{he} had been off with a cold.", "SET.ILL"],
    ["", "SET.NONE"],
    ["", "SET.NONE"],
  ],
  scenes: [
    {
      slots: ["morning", "arrival"],
      place: "class",
      spot: "by the bookcase",
      before: [
        "I said 'shall we do phonics' instead of leaving the sheet on {his} table like we are meant to. {n} said '[we|you] shall not'. {he} got on top of the bookcase, which is [wobbly|not fixed], and started throwing books. {o} was underneath on the carpet.",
        "The cover teacher told {him} to take {his} coat off. Told {him} twice more. {n} bit the coat, then took the scissors from the tray and ran round the room [growling|on tiptoe]. {he} ran at {o} with them pointing out.",
        "Photographs. Somebody had tried to [brush {his} hair|straighten {his} collar] before I got there. {he} was already on the window ledge, opening the window. It is the [first floor at the back|upstairs one].",
      ],
      tried: [
        [
          ["DEA.DEMAND", "DEA.REDIR"],
          "Said out loud 'I don't think I need anyone to help me with this fox', and sat on the floor with my back to {him}. {he} looked, then didn't come.",
          ["no-change", "no-change"],
        ],
        [
          ["DEA.OTHERS", "DEA.SPACE"],
          "{a} took the others out. I moved right away from {him} and waited [two|three] minutes.",
          ["helped", "no-change"],
        ],
        [
          ["DEA.CHOICE", "DEA.PLACE"],
          "Said the tent was free and the door was open, whichever {he} fancied.",
          ["no-change", "no-change"],
        ],
      ],
      why: [
        "The bookcase was tipping and {he} was on top of it.",
        "{he} had scissors, open, and was running at another child.",
        "{he} had the window open and a leg out.",
      ],
      otherwise: [
        "{he} would have fallen with the bookcase on top of {him} and maybe {o} too.",
        "{o} would have been cut.",
        "A fall from upstairs.",
      ],
      codes: [
        told(
          ["TRG.DEMAND"],
          ["BEH.CLIMB", "BEH.THROW"],
          ["FUN.CTRL", "FUN.SAFE"],
          [
            ["HRM.FALL", "child", "likely", "seconds"],
            ["HRM.OTHERCHILD", "other-child", "possible", "seconds"],
          ],
        ),
        told(
          ["TRG.DEMAND", "TRG.ADULT"],
          ["BEH.OBJECT", "BEH.RUN"],
          ["FUN.CTRL", "FUN.SAFE"],
          [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
          { earlier: ["SET.STAFF"] },
        ),
        told(["TRG.TOUCH"], ["BEH.CLIMB"], ["FUN.SAFE", "FUN.ESC"], [["HRM.FALL", "child", "likely", "seconds"]], {
          less: ["LES.ENV"],
        }),
      ],
      purpose: ["injury-self", "injury-other"],
      shapes: { grab: 4, stand: 3, seat: 3, apart: 2, quiet: 3 },
      learn: [
        "It began with a direct instruction. {n}'s page says how we ask. It was not on the cover sheet; it is now.",
        "Nobody touches {n}'s hair or clothes without asking. The photographer can photograph a fox.",
        "The bookcase should have been fixed to the wall in September. Done today.",
      ],
    },
    {
      slots: ["lunch", "afternoon"],
      place: "playground",
      spot: "on the climbing frame",
      before: [
        "The whistle went and everyone lined up. {n} went up to the top of the frame, over the rail, to the outside. I asked {him} to come down (I know). {he} let go with [one hand|both hands for a second] and laughed.",
        "{he} had a den behind the shed with [conkers|sticks] in it. {o} walked through it. {n} picked up a [stick|half brick] and hit {o} on the back. I said stop and {he} turned round and went for my knees with it.",
        "It was [icy|wet] and the frame was closed. {he} said rules were for humans. {he} was on the roof of the playhouse and [slipping|there is a nail sticking out].",
      ],
      tried: [
        [
          ["DEA.REDIR", "DEA.SPACE"],
          "Walked away a bit and said loudly I'd heard there was a dead [pigeon|hedgehog] by the hedge. {he} nearly came.",
          ["helped", "no-change"],
        ],
        [["DEA.OBJ"], "Offered to swap it for my lanyard, which {he} wants.", ["no-change"]],
        [
          ["DEA.OTHERS", "DEA.QUIET"],
          "Sent the line in. Stood under {him} with my arms up and said nothing.",
          ["helped", "no-change"],
        ],
      ],
      why: [
        "{he} was letting go at about three metres over [the edge of the rubber|tarmac].",
        "{he} was swinging it at faces.",
        "{he} was sliding and there was nothing to hold on to.",
      ],
      otherwise: ["Broken arm at least.", "{o} would have been hit on the head.", "{he} would have come off the roof."],
      codes: [
        told(["TRG.DEMAND", "TRG.NOISE"], ["BEH.CLIMB"], ["FUN.CTRL"], [["HRM.FALL", "child", "likely", "seconds"]]),
        told(
          ["TRG.PEER"],
          ["BEH.OBJECT", "BEH.HIT"],
          ["FUN.TANG", "FUN.SAFE"],
          [["HRM.HEAD", "other-child", "likely", "seconds"]],
        ),
        told(["TRG.NO"], ["BEH.CLIMB"], ["FUN.CTRL"], [["HRM.FALL", "child", "likely", "seconds"]]),
      ],
      purpose: ["injury-self", "injury-other"],
      shapes: { grab: 6, stand: 2, escort: 3, seat: 1 },
      learn: [
        "A whistle is an order to forty children. {n} comes in by the other door, when {he} says {he} is ready. It took four minutes yesterday.",
        "The den needs a fence, or a sign. {n} has offered to write the sign.",
      ],
    },
    {
      slots: ["home", "afternoon"],
      place: "lowCorridor",
      spot: "by the pegs",
      before: [
        "Home time. {n} wanted to finish [a wing|the fur]. I said it could go in {his} bag. {he} said it would be dead in the bag. When {o} picked it up to be helpful {n} bit {o}'s [hand|wrist], and held on.",
        "{he} hid in the coats. I said the taxi was here. {he} kicked out through the coats and got {a} in the [face|glasses]. Then {he} ran for the [stairs|fire door] with no shoes on.",
      ],
      tried: [
        [["DEA.CHOICE"], "Said it could go home flat in a folder or stay here and be guarded by {a}.", ["no-change"]],
        [
          ["DEA.SPACE", "DEA.DEMAND"],
          "Told the taxi to wait. Turned the corridor light off. Gave {him} five minutes by the clock.",
          ["no-change", "helped"],
        ],
      ],
      why: ["{he} had {o}'s hand in {his} teeth.", "{he} was going out barefoot to where the cars were."],
      otherwise: [
        "It would have broken the skin, probably needed stitches.",
        "{he} would have been in among the taxis.",
      ],
      codes: [
        told(
          ["TRG.END", "TRG.PEER"],
          ["BEH.BITE"],
          ["FUN.TANG", "FUN.CTRL"],
          [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
        ),
        told(
          ["TRG.DEMAND", "TRG.MOVE"],
          ["BEH.KICK", "BEH.RUN"],
          ["FUN.ESC", "FUN.SAFE"],
          [["HRM.TRAFFIC", "child", "possible", "minutes"]],
        ),
      ],
      purpose: ["injury-other", "injury-self"],
      shapes: { grab: 5, stand: 2, escort: 2, seat: 2 },
      learn: [
        "Drawings are packed by {n} and nobody else, from ten to three. A box on the wall for what is not finished.",
        "Ending the day in the loudest corridor in school does not suit {him}. {n} leaves by the Rowan garden door.",
      ],
    },
  ],
};
