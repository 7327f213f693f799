import { quarrel, running, tooMuch } from "./shared.ts";
import { told, type Scene, type Shape, type Slot, type Story } from "./story.ts";
import type { PlaceKey } from "../places.ts";

const noticed = [
  "{he} was pacing and {his} hands wouldn't keep still",
  "{he} had gone red and was breathing fast",
  "{he} looked frightened more than cross, I thought",
  "{he} was shouting but I couldn't make out the words",
  "{he} wouldn't look at me",
];
const after = [
  "Drink, quiet time with {a}, then back with the others for [story|music|the last lesson].",
  "{a} stayed with {him}. I wrote this up and swapped to the other group.",
  "{he} chose to [sit with the guinea pigs|go for a walk round the field|do the register run] and {a} went along. {o} was looked after by the class team.",
  "Talked to {him} later in the day, {he} could say it was too loud. {he} was okay with me. I had a cup of tea and a sit down.",
];

type Brief = {
  ref: string;
  weight: number;
  plan: Story["plan"];
  calm: Story["calm"];
  needs?: Story["needs"];
  scenes?: Scene[];
  shared?: Scene[];
};

const nothing: Story["needs"][number] = ["", "SET.NONE"];

function minor({
  ref,
  weight,
  plan,
  calm,
  needs = [],
  scenes = [],
  shared = [quarrel, running, tooMuch],
}: Brief): Story {
  return {
    ref,
    weight,
    plan,
    noticed,
    calm,
    after,
    needs: [...needs, nothing, nothing, nothing],
    scenes: [...scenes, ...scenes, ...shared],
  };
}

function scene(
  slots: Slot[],
  [place, spot]: [PlaceKey | "class", string],
  shapes: Partial<Record<Shape, number>>,
  rest: Omit<Scene, "slots" | "place" | "spot" | "shapes" | "purpose"> & { purpose?: Scene["purpose"] },
): Scene {
  return { slots, place, spot, shapes, purpose: ["injury-self", "injury-other"], ...rest };
}

/** The other children who appear in the records, some of them once or twice in two years. */
export const others: readonly Story[] = [
  minor({
    ref: "2006",
    weight: 30,
    plan: "in-plan",
    calm: [
      [
        "{he} put {his} earphones in and walked the fence line till the track finished. Came back, nodded at me.",
        "angry",
        "calm",
      ],
      [
        "{he} sat on the kerb and told me about {his} cousin's boxing. Hands still shaking. Then {he} wanted chips.",
        "shaking",
        "calm",
      ],
    ],
    needs: [["{his} dad was supposed to come to the meeting and didn't.", "SET.HOME"]],
    scenes: [
      scene(
        ["lunch", "home"],
        ["topCorridor", "by the lockers"],
        { stand: 5, escort: 4, grab: 2, ground: 1 },
        {
          before: [
            "{n}'s locker had been [gone through|glued]. {he} decided it was {o}. {he} walked straight into {o}'s lesson and pulled {him2} out of the chair by the [blazer|bag strap].",
            "{o} filmed {n} [asleep|eating] and showed it round. {n} smashed the phone, and then went for {o} with {his} fists in the corridor. There were [stairs|concrete stairs] right behind {o}.",
          ],
          tried: [
            [
              ["DEA.NAME", "DEA.CHOICE"],
              "Told {him} I believed {him} and we would look at the camera together, now, this minute.",
              ["no-change", "no-change"],
            ],
            [["DEA.OTHERS"], "Got {o} behind me and the rest into a room. {n} went round me.", ["no-change"]],
          ],
          why: ["{o} was being punched and had {his2} arms over {his2} head.", "They were at the top of the stairs."],
          otherwise: ["{o} would have lost teeth.", "{o} would have gone down the stairs."],
          codes: [
            told(["TRG.PEER"], ["BEH.PULL"], ["FUN.SAFE"], [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]]),
            told(
              ["TRG.PEER"],
              ["BEH.BREAK", "BEH.HIT"],
              ["FUN.SAFE"],
              [["HRM.FALL", "other-child", "likely", "seconds"]],
            ),
          ],
          learn: [
            "{n} reported the locker on Monday. It was Thursday. Had we looked on Monday there would be nothing to write.",
          ],
        },
      ),
    ],
  }),
  minor({
    ref: "2007",
    weight: 26,
    plan: "in-plan",
    calm: [
      [
        "We put the washing machine video on the tablet. {he} lay on {his} tummy and watched the whole spin. Slow breathing, thumb in.",
        "very-upset",
        "calm",
      ],
      ["{he} wanted the swing. Twenty minutes of swing and {he} was laughing.", "very-upset", "calm"],
    ],
    scenes: [
      scene(
        ["morning", "lunch"],
        ["toilets", "changing bay"],
        { stand: 2, grab: 4, seat: 2 },
        {
          before: [
            "Changing. {n} heard the [hand dryer|flush] next door and threw {himself} off the bench towards the [sink|floor]. {he} had hold of my hair.",
            "{he} did not want the [pull-ups|zip] and was biting {his} own arm. {he} banged {his} head back on the tiled wall, [twice|four times].",
          ],
          tried: [
            [
              ["DEA.REDIR", "DEA.ENV"],
              "Sang, put the light off, waited for the dryer to stop.",
              ["no-change", "no-change"],
            ],
            [
              ["DEA.VISUAL", "DEA.BODY"],
              "Symbol for 'finished' and the washing machine picture. Warm flannel.",
              ["no-change", "no-change"],
            ],
          ],
          why: [
            "{he} was going head first on to tiles.",
            "{he} was banging {his} head and there was nothing soft I could get behind it in time.",
          ],
          otherwise: ["A fractured skull, that floor is concrete.", "{he} would have cut {his} head open."],
          codes: [
            told(["TRG.NOISE"], ["BEH.PULL", "BEH.SELF"], ["FUN.SENS"], [["HRM.HEAD", "child", "likely", "seconds"]]),
            told(
              ["TRG.TOUCH", "TRG.DEMAND"],
              ["BEH.SELF", "BEH.HEAD"],
              ["FUN.SENS"],
              [["HRM.HEAD", "child", "certain", "seconds"]],
            ),
          ],
          learn: ["The dryer is off at the wall from now on, paper towels instead. Cost: nothing."],
        },
      ),
    ],
  }),
  minor({
    ref: "2008",
    weight: 22,
    plan: "outside-plan",
    calm: [
      ["{he} recited bus routes, 1 to 68, and somewhere about the 40s {his} voice came back.", "very-upset", "calm"],
      [
        "{he} sat in the library with the atlas and did not want anyone. I sat by the door. {he} waved when {he} was ready.",
        "withdrawn",
        "withdrawn",
      ],
    ],
    scenes: [
      scene(
        ["lunch", "home"],
        ["bus", "third row"],
        { seat: 3, grab: 3, stand: 2 },
        {
          before: [
            "The minibus went [left instead of right|the other way because of the roadworks]. {n} undid {his} belt and was climbing over to the driver, [pulling at the collar of the driver|hitting the back of the seat]. We were moving.",
            "{he} had the front seat on the list and {o} was in it. {n} pulled {o}'s hair through the headrest and would not let go when the driver set off.",
          ],
          tried: [
            [
              ["DEA.VISUAL", "DEA.QUIET"],
              "Map on my phone, showed {him} where we would join the route again.",
              ["no-change", "no-change"],
            ],
            [
              ["DEA.CHOICE"],
              "Offered the seat behind, same window. Asked the driver to stop as soon as he could.",
              ["no-change"],
            ],
          ],
          why: [
            "We were in traffic and the driver could not drive like that.",
            "{o}'s neck was being pulled back against the headrest.",
          ],
          otherwise: ["A crash.", "{o}'s neck would have been hurt."],
          codes: [
            told(
              ["TRG.UNEXP"],
              ["BEH.CLIMB"],
              ["FUN.CTRL", "FUN.SAFE"],
              [["HRM.TRAFFIC", "others", "likely", "seconds"]],
            ),
            told(
              ["TRG.PEER", "TRG.UNEXP"],
              ["BEH.PULL"],
              ["FUN.CTRL"],
              [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
            ),
          ],
          learn: [
            "Roadworks were on the council's page since Friday. Whoever is escort checks on the morning and shows {n} the map before {he} gets on.",
          ],
        },
      ),
    ],
  }),
  minor({
    ref: "2009",
    weight: 20,
    plan: "none",
    calm: [
      [
        "{he} had a cuddle with Gwen, {his} idea, then fell asleep on the cushions. Checked breathing every few minutes.",
        "asks-for-someone",
        "asleep",
      ],
      ["{he} said sorry to the chair, then to {o}. Ate a biscuit.", "crying", "calm"],
    ],
    needs: [
      ["Nan is in hospital.", "SET.HOME"],
      ["{he} had [no coat|no breakfast] again.", "SET.HOME"],
    ],
  }),
  minor({
    ref: "2010",
    weight: 18,
    plan: "in-plan",
    calm: [
      [
        "{he} sang under {his} breath. When {he} had got to the end of the song {he} asked for {his} beads.",
        "very-upset",
        "calm",
      ],
      ["{he} wrote NO on my hand in biro and then we both laughed.", "angry", "calm"],
    ],
    scenes: [
      scene(
        ["lunch", "afternoon"],
        ["food", "by the cooker"],
        { grab: 5, stand: 3, quiet: 1 },
        {
          before: [
            "Cooking, [pancakes|flapjack]. {o} told {n} {he} was doing it wrong. {n} could not get {his} words out, {he} was trying to. {he} picked up the pan, with the hot [oil|butter] in it, and swung round.",
            "{n} was told the knife was too sharp for {him}. {he} had used it last week. {he} took it off the rack and held it in front of {him} so that nobody could come near.",
          ],
          tried: [
            [
              ["DEA.SPACE", "DEA.OTHERS"],
              "Everybody back. I waited for {him} to get the words out. {o} kept on talking.",
              ["no-change", "no-change"],
            ],
            [
              ["DEA.OBJ", "DEA.AAC"],
              "Held out an oven glove for the handle. Offered the picture board.",
              ["no-change", "no-change"],
            ],
          ],
          why: ["There was hot fat in the pan and {o} was next to {him}.", "The knife was [moving|at chest height]."],
          otherwise: ["Bad burns.", "Somebody would have been cut, most likely {n}."],
          codes: [
            told(
              ["TRG.PEER", "TRG.NOTUND"],
              ["BEH.OBJECT"],
              ["FUN.CTRL"],
              [["HRM.BURN", "other-child", "likely", "seconds"]],
            ),
            told(["TRG.NO"], ["BEH.OBJECT"], ["FUN.CTRL"], [["HRM.CHILD", "child", "possible", "seconds"]]),
          ],
          learn: [
            "{n} needs ten seconds to say a sentence. It has to be ten seconds for everybody else as well. Zoe is coming in to show the class how.",
          ],
        },
      ),
    ],
  }),
  minor({
    ref: "2011",
    weight: 17,
    plan: "in-plan",
    calm: [
      [
        "{he} walked laps with Marek who talked Polish to {him}, low. Third lap {he} was holding Marek's sleeve.",
        "very-upset",
        "calm",
      ],
      ["{he} had {his} soup, late, on {his} own. Then {he} folded all the cloths.", "withdrawn", "calm"],
    ],
    scenes: [
      scene(
        ["lunch", "morning"],
        ["hall", "by the piano"],
        { stand: 4, kneel: 2, escort: 3, kept: 1, ground: 1 },
        {
          before: [
            "PE was changed to [assembly|a visiting drummer]. {n} is taller than me now. {he} pushed through two rows of chairs with children on them to get to the mats that weren't there, and [lifted a bench|swung a chair].",
            "Rehearsal. Microphone squealed. {n} put {his} head down and ran at the speaker, {o} was in front of it, went flying, and {n} turned for another run.",
          ],
          tried: [
            [
              ["DEA.VISUAL", "DEA.OTHERS"],
              "Marek showed {him} the strip with PE crossed out. Others to the back wall.",
              ["no-change", "helped"],
            ],
            [
              ["DEA.ENV", "DEA.PLACE"],
              "Sound off at the plug. Door to the field open, {he} can see the field from there.",
              ["helped", "no-change"],
            ],
          ],
          why: [
            "{he} was holding a bench over children who were sitting down.",
            "{o} was on the floor in front of {him}.",
          ],
          otherwise: ["Somebody would have been crushed.", "{he} would have run over {o}."],
          codes: [
            told(
              ["TRG.UNEXP"],
              ["BEH.PUSH", "BEH.OBJECT"],
              ["FUN.CTRL"],
              [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
            ),
            told(
              ["TRG.NOISE"],
              ["BEH.RUN", "BEH.PUSH"],
              ["FUN.SENS"],
              [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
            ),
          ],
          learn: [
            "{n} can manage a change if it is on the strip by 9. This was decided at 11:20, for us, not for {him}.",
          ],
        },
      ),
    ],
  }),
  minor({
    ref: "2012",
    weight: 15,
    plan: "in-plan",
    calm: [
      [
        "{he} lay on the grass and looked at the sky and talked about {his} horse, the one {he} used to ride.",
        "withdrawn",
        "calm",
      ],
      ["{he} asked for {a}. They sat on the stairs, shoulder to shoulder, not talking.", "asks-for-someone", "calm"],
    ],
    needs: [["There are house moves going on.", "SET.HOME"]],
  }),
  minor({
    ref: "2013",
    weight: 14,
    plan: "none",
    calm: [
      ["{he} climbed on {a}'s knee with {his} cars and lined them up along {a}'s arm.", "crying", "calm"],
      ["{he} went to sleep, suddenly, as {he} does. Put on {his} side, watched.", "very-upset", "asleep"],
    ],
    shared: [running, tooMuch],
  }),
  minor({
    ref: "2014",
    weight: 13,
    plan: "in-plan",
    calm: [
      ["{he} sat in the ball pool up to {his} chin. Peace.", "very-upset", "calm"],
      [
        "{he} found the torch and shone it on the ceiling. I turned the lights off so that {he} could see it.",
        "very-upset",
        "calm",
      ],
    ],
    scenes: [
      scene(
        ["morning", "lunch"],
        ["garden", "by the pond"],
        { grab: 7, escort: 2 },
        {
          before: [
            "{n} was digging, happily. {he} saw the [fish|ducks] and went over the little fence in one go. The pond has ice on it in the mornings.",
            "{he} put [gravel|a snail|berries off the hedge] in {his} mouth and would not give it up, and ran from me laughing with {his} mouth full.",
          ],
          tried: [
            [["DEA.NONE"], "{he} was over the fence. No time.", []],
            [
              ["DEA.OBJ", "DEA.REDIR"],
              "Offered to swap for a raisin. {he} likes swaps. Not today.",
              ["no-change", "no-change"],
            ],
          ],
          why: ["{he} was on the edge of the pond.", "{he} was starting to choke."],
          otherwise: [
            "{he} would have gone in.",
            "{he} would have choked, {he} has no idea what is food and what isn't.",
          ],
          codes: [
            told(
              ["TRG.NONE"],
              ["BEH.RUN", "BEH.CLIMB", "BEH.ROAD"],
              ["FUN.TANG"],
              [["HRM.WATER", "child", "likely", "seconds"]],
              { less: ["LES.ENV"] },
            ),
            told(["TRG.NONE"], ["BEH.MOUTH", "BEH.RUN"], ["FUN.SENS"], [["HRM.CHOKE", "child", "likely", "seconds"]]),
          ],
          learn: ["The fence is knee high. {n} has grown. Site team to put the mesh up this week."],
        },
      ),
    ],
    shared: [running, tooMuch],
  }),
  minor({
    ref: "2015",
    weight: 12,
    plan: "outside-plan",
    calm: [
      ["{he} asked for the cricket score. I found it. {he} sat down.", "angry", "calm"],
      ["{he} washed {his} face at the sink for a long time and then shook my hand.", "shaking", "calm"],
    ],
  }),
  minor({
    ref: "2016",
    weight: 11,
    plan: "none",
    calm: [
      ["{he} read, out loud, from the middle of a book, until {his} voice stopped wobbling.", "shaking", "calm"],
      [
        "{he} sat in the cupboard with the door open and a torch. It is {his} place. {he} came out for snack.",
        "withdrawn",
        "withdrawn",
      ],
    ],
    shared: [tooMuch, tooMuch, running],
  }),
  minor({
    ref: "2017",
    weight: 9,
    plan: "in-plan",
    calm: [
      ["{he} rested {his} head on the tray and hummed. {a} hummed back.", "crying", "calm"],
      ["Stretches on the mat with Hamish. {he} smiled at the second one.", "crying", "calm"],
    ],
    shared: [tooMuch],
    scenes: [
      scene(
        ["morning", "afternoon"],
        ["class", "by the window"],
        { seat: 3, grab: 4, quiet: 2 },
        {
          before: [
            "Physio. {n} had had enough after [the left leg|ten minutes] and was pinching, my arms and then {his} own cheeks till they bled a little.",
            "{he} got hold of {o}'s hair, I think because the ribbon was swinging in front of {him}. {he} had it wrapped round {his} fingers and was pulling.",
          ],
          tried: [
            [["DEA.DEMAND", "DEA.BODY"], "Stopped. Gave {him} a drink and the lap toy.", ["helped", "no-change"]],
            [["DEA.OBJ"], "Offered the ribbon to hold instead.", ["no-change"]],
          ],
          why: ["{he} was scratching {his} face open.", "{o} was being pulled off the chair."],
          otherwise: ["More scratches, near the eye.", "{o} would have come down on the floor."],
          codes: [
            told(
              ["TRG.DEMAND", "TRG.TOUCH"],
              ["BEH.SCRATCH", "BEH.SELF"],
              ["FUN.ESC", "FUN.PAIN"],
              [["HRM.CHILD", "child", "certain", "seconds"]],
            ),
            told(["TRG.SENSE"], ["BEH.PULL"], ["FUN.SENS"], [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]]),
          ],
          learn: ["When {n} turns {his} head to the wall it means stop. Hamish has it on video to show everyone."],
        },
      ),
    ],
  }),
  minor({
    ref: "2018",
    weight: 9,
    plan: "in-plan",
    calm: [
      ["{he} went and sat in Craig's van seat (the old one in the workshop) and turned the wheel.", "angry", "calm"],
      ["{he} swore at the tree. The tree did not mind. After that {he} was okay.", "angry", "calm"],
    ],
    shared: [quarrel, tooMuch],
  }),
  minor({
    ref: "2019",
    weight: 7,
    plan: "none",
    calm: [
      ["{he} counted the tiles, and then counted them again in Cantonese.", "withdrawn", "calm"],
      ["{he} asked to have {his} coat on inside, and then {he} was alright.", "shaking", "calm"],
    ],
    shared: [tooMuch, running],
  }),
  minor({
    ref: "2020",
    weight: 5,
    plan: "in-plan",
    calm: [
      ["Out of the chair, on to the mat, music. {his} arms went loose.", "very-upset", "calm"],
      ["{he} vocalised, long and low, and then smiled at the lights.", "very-upset", "calm"],
    ],
    shared: [tooMuch],
  }),
  minor({
    ref: "2021",
    weight: 6,
    plan: "none",
    calm: [
      ["{he} told {a} the whole plot of a film. {a} listened to all of it.", "angry", "calm"],
      ["{he} asked whether I was still {his} friend. I said yes.", "crying", "calm"],
    ],
    shared: [quarrel, tooMuch],
  }),
  minor({
    ref: "2022",
    weight: 3,
    plan: "none",
    calm: [
      ["{he} danced. It helps {him}. {a} danced too.", "very-upset", "calm"],
      ["{he} held {a}'s hand and rocked.", "crying", "calm"],
    ],
    shared: [tooMuch, running],
  }),
  minor({
    ref: "1991",
    weight: 14,
    plan: "in-plan",
    calm: [
      [
        "{he} went outside, lit nothing, held an unlit match between {his} teeth and gave it to me without being asked.",
        "angry",
        "calm",
      ],
      ["{he} said fair enough. Sat on the wall.", "withdrawn", "calm"],
    ],
    shared: [quarrel, tooMuch],
  }),
  minor({
    ref: "1995",
    weight: 12,
    plan: "in-plan",
    calm: [
      ["{he} put {his} hood up and walked, I walked behind.", "angry", "withdrawn"],
      [
        "{he} asked what I was going to write. I told {him}. {he} said to put that {o} started it, so: {n} says {o} started it.",
        "angry",
        "calm",
      ],
    ],
    shared: [quarrel, tooMuch, running],
  }),
  minor({
    ref: "2102",
    weight: 10,
    plan: "outside-plan",
    calm: [
      ["{he} built a wall of cushions and told us from behind it when we could come in.", "withdrawn", "calm"],
      ["{he} drank a pint of water and slept in the taxi, the driver says.", "very-upset", "calm"],
    ],
  }),
];
