import { told, type Scene } from "./story.ts";

// What may happen to any child, told without anything that belongs to one alone.

/** Two children who get hold of each other. */
export const quarrel: Scene = {
  slots: ["lunch", "morning", "afternoon"],
  place: "playground",
  spot: "near the benches",
  before: [
    "{n} and {o} both wanted the [swing|tricycle|good ball]. {o} got there first. {n} pulled {o} off by the [hood|arm] and they were both on the ground, [rolling about|scratching and pulling hair].",
    "I was on duty by the [shed|gate]. Heard shouting, turned round, {n} had {o} up against the fence and was hitting out [at {him2}|and kicking]. I did not see how it started. {o} says a word was said.",
    "{n} was playing tag and {o} tagged [too hard|{him} in the back]. {n} turned and hit {o} in the face, {o} hit back. [Sand was thrown.|A crowd came.]",
  ],
  tried: [
    [["DEA.NONE"], "I called both names while running over. There wasn't time for more.", []],
    [
      ["DEA.OTHERS", "DEA.QUIET"],
      "{a} turned the other children round and took them to the far side. I told them both 'stop, hands down'. {o} did.",
      ["helped", "helped"],
    ],
    [
      ["DEA.NAME"],
      "Said I had seen it and that it was too hard. {he} hit {o} again while I was saying it.",
      ["no-change"],
    ],
  ],
  why: [
    "They were hurting each other and neither was going to stop.",
    "{n} had {o} against the fence and {o} was crying.",
    "They were hitting each other in the face.",
  ],
  otherwise: [
    "One of them would have been really hurt.",
    "{o} is a lot smaller. It would not have ended well.",
    "A broken nose, one or the other.",
  ],
  codes: [
    told(["TRG.PEER"], ["BEH.PULL"], ["FUN.TANG"], [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]]),
    told(["TRG.UNKNOWN"], ["BEH.HIT"], ["FUN.UNK"], [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]]),
    told(
      ["TRG.TOUCH", "TRG.PEER"],
      ["BEH.HIT"],
      ["FUN.SAFE"],
      [["HRM.OTHERCHILD", "other-child", "likely", "seconds"]],
    ),
  ],
  purpose: ["injury-other"],
  shapes: { stand: 4, grab: 5, escort: 2, quiet: 1 },
  learn: [
    "Both children say the same thing: there is one good [ball|bike]. We have bought another.",
    "Duty was one adult for twenty-six children at that end. The rota has been changed.",
  ],
};

/** Running from a place that is not safe to run from. */
export const running: Scene = {
  slots: ["arrival", "home"],
  place: "bay",
  spot: "by the barrier",
  before: [
    "Walking [to|from] the bus, holding hands because {he} likes to. {n} saw [a dog|the ice cream van|the other bus] and pulled free and was off across the car park.",
    "The side door had been left open for [a delivery|the builders]. {n} was out of it before I'd got my coat on. I saw {him} going between the cars.",
    "{n} didn't want to [get in the taxi|come in]. {he} stood for a bit, I chatted. Then {he} turned and ran for the road side of the car park. A van was [coming in|backing].",
  ],
  tried: [
    [["DEA.NONE"], "No time. I ran.", []],
    [["DEA.NONE"], "Nothing. I shouted {his} name [and the word stop|] and went.", []],
    [
      ["DEA.REDIR", "DEA.SPACE"],
      "I'd been giving {him} time, no rush. I had {his} [book|favourite toy] in my other hand.",
      ["no-change", "no-change"],
    ],
  ],
  why: [
    "Cars were moving.",
    "{he} was between parked cars, where no driver could see {him}.",
    "{he} does not look for cars, and {he} was nearly at the road.",
  ],
  otherwise: [
    "{he} would have been knocked down.",
    "Somebody would have backed into {him}.",
    "{he} would have been on the road in another second or two.",
  ],
  codes: [
    told(["TRG.MOVE"], ["BEH.RUN", "BEH.ROAD"], ["FUN.TANG"], [["HRM.TRAFFIC", "child", "likely", "seconds"]], {
      less: ["LES.ENV"],
    }),
    told(["TRG.NONE"], ["BEH.RUN", "BEH.ROAD"], ["FUN.UNK"], [["HRM.TRAFFIC", "child", "possible", "seconds"]], {
      less: ["LES.ENV"],
    }),
    told(["TRG.MOVE"], ["BEH.RUN", "BEH.ROAD"], ["FUN.ESC"], [["HRM.TRAFFIC", "child", "likely", "seconds"]], {
      less: ["LES.ENV"],
    }),
  ],
  purpose: ["injury-self"],
  shapes: { grab: 9, escort: 3, stand: 1 },
  learn: [
    "The door was propped open. It has an alarm from today.",
    "Two adults at the taxi for {n} this half term, and {he} gets in last, when it is quiet.",
  ],
};

/** Something too hard, too long or too loud in the classroom. */
export const tooMuch: Scene = {
  slots: ["morning", "lunch", "afternoon"],
  place: "class",
  spot: "at the group table",
  before: [
    "We had been sitting for [twenty minutes|too long] because assembly overran. {n} started [poking {o}|rocking {his} chair|making the noise]. When I moved {o} away {n} swept the table clear and caught {a} [with a fist|in the face with the pencil pot, and hit out].",
    "New activity, [clay|papier mâché|scales with a partner]. {n} touched it and it all went wrong. {he} screamed, wiped it on {o}, and when {o} pushed {him} off, {n} [grabbed {o}'s face|had {his} nails in {o}'s cheek].",
    "{n} asked me what time it was [six|about ten] times. I should have noticed. When the fire practice went {he} [hit the window with {his} hands|ran at the wall], and again, harder.",
  ],
  tried: [
    [
      ["DEA.DEMAND", "DEA.PLACE"],
      "Stopped the task. Offered the book corner, or outside with {a}.",
      ["no-change", "no-change"],
    ],
    [
      ["DEA.SENSE", "DEA.VISUAL"],
      "Ear defenders and the now/next. {he} [knocked them out of my hand|put them on and took them off].",
      ["no-change", "no-change"],
    ],
    [
      ["DEA.ADULT", "DEA.QUIET"],
      "{a} took over from me, quiet voice, sat low. It nearly worked.",
      ["helped", "helped"],
    ],
  ],
  why: [
    "{a} was being hit and there was a table behind {a}, no way back.",
    "{he} was hurting {o}, who was stuck behind the table.",
    "{he} was going to hurt {himself} and would not stop for my hands.",
  ],
  otherwise: [
    "{he} would have carried on to the next child.",
    "{o}'s face would have been badly scratched.",
    "A cut or worse.",
  ],
  codes: [
    told(["TRG.DEMAND"], ["BEH.THROW", "BEH.HIT"], ["FUN.ESC"], [["HRM.ADULT", "adult", "certain", "seconds"]], {
      earlier: ["SET.ROUTINE"],
    }),
    told(
      ["TRG.SENSE", "TRG.PEER"],
      ["BEH.SHOUT", "BEH.SCRATCH"],
      ["FUN.SENS"],
      [["HRM.OTHERCHILD", "other-child", "certain", "seconds"]],
    ),
    told(
      ["TRG.NOISE", "TRG.UNEXP"],
      ["BEH.SELF"],
      ["FUN.SENS", "FUN.CTRL"],
      [["HRM.CHILD", "child", "likely", "seconds"]],
    ),
  ],
  purpose: ["injury-self", "injury-other"],
  shapes: { stand: 3, seat: 3, grab: 2, quiet: 4, apart: 2, escort: 2 },
  learn: [
    "It was too long. Everyone in the room could see it and nobody felt they could say. Any adult may call a break in {n}'s class.",
    "Sensory break was missed because of assembly. It is not a treat, it is in the plan.",
  ],
};
