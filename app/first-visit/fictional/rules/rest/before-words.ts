import type { Behaviour, Meaning, SettingEvent, Trigger } from "#regimes";
import type { InCodes, PlannedRest } from "../planned.ts";
import { chance } from "../random.ts";
import type { RestOf, Writer } from "./rest-of.ts";

/** What came before, in the codes of the telling, with a few words of whoever writes. */
export function beforeInCodes(
  { random, told, earlier, otherThere }: RestOf,
  { tell, perhaps }: Writer,
): Pick<PlannedRest, "before" | "earlier" | "seen" | "meant"> {
  const [trigger] = told.before;
  const [meaning] = told.meant;
  return {
    before: {
      chosen: told.before,
      words: trigger === undefined ? "" : perhaps(trigger === "TRG.NONE" ? 0.9 : 0.45, triggerWords[trigger] ?? [""]),
    },
    earlier: earlierInCodes(),
    seen: { chosen: told.seen, words: perhaps(0.6, seenWords(told.harms[0]?.[1], told.seen, otherThere)) },
    meant: { chosen: told.meant, words: meaning === undefined ? "" : perhaps(0.65, meaningWords[meaning]) },
  };

  function earlierInCodes(): InCodes<SettingEvent> {
    const known = [...new Set([...told.earlier, ...(earlier === "SET.NONE" ? [] : [earlier])])];
    const [first] = known;
    if (first === undefined && chance(random, 0.12)) return { chosen: ["SET.UNKNOWN"], words: tell(notAsked) };
    if (first === undefined) return { chosen: ["SET.NONE"], words: "" };
    return { chosen: known, words: perhaps(0.5, earlierWords[first] ?? [""]) };
  }
}

const triggerWords: Partial<Record<Trigger, readonly string[]>> = {
  "TRG.DEMAND": ["Asked by me, [twice|three times].", "{a} asked once, I asked again. Once was enough.", ""],
  "TRG.NO": [
    "Told [once|twice], by me.",
    "I said no and did not say what {he} could have instead.",
    "It was me who said it.",
  ],
  "TRG.END": ["There had been [one|two] warnings.", "It stopped more suddenly than it should have."],
  "TRG.MOVE": ["[Ten|A dozen] steps into it.", "We were late and I was walking too fast.", ""],
  "TRG.UNEXP": ["Nobody had told {him}.", "I had known since the morning and had not found a moment to tell {him}."],
  "TRG.NOISE": ["Loud enough that I stopped talking.", "Three or four seconds of it, very near.", "I jumped as well."],
  "TRG.SENSE": ["I only noticed it myself afterwards.", "It was there for [five|ten] minutes before."],
  "TRG.CROWD": ["About [ten|fifteen] people in a space for five.", "Nearest one about half a metre."],
  "TRG.TOUCH": ["By {a}, lightly, [from behind|on the shoulder].", "By me. I had not said that I was going to."],
  "TRG.PEER": [
    "{o}, within arm's reach.",
    "{o}. I do not think it was meant.",
    "{o}, and it was said so that {n} would hear.",
  ],
  "TRG.ADULT": ["Me, I think. I [came too near|was in the way].", "An adult's voice across the room. [Mine.|]"],
  "TRG.HARD": ["It was meant for somebody else's group.", "{he} had managed it last week."],
  "TRG.MEMORY": ["Said without thinking.", "We could have seen it coming."],
  "TRG.NONE": [
    "{a} and I were both watching and saw nothing.",
    "I was looking the other way for [a moment|a minute].",
    "Nothing that we saw. {a} had {him} in view the whole time.",
  ],
  "TRG.UNKNOWN": ["I came in when it had begun.", "{he} has not said and I have not pushed."],
};

const notAsked = [
  "I have not asked home yet.",
  "The home book was not in the bag.",
  "Nobody has been able to tell me.",
];

const earlierWords: Partial<Record<SettingEvent, readonly string[]>> = {
  "SET.SLEEP": ["In the home book.", "{fam} said so on the phone [afterwards|this morning]."],
  "SET.ILL": ["We knew, and we expected the same of {him} as every day.", "Seen at registration."],
  "SET.MEDS": ["{fam} rang at ten to say so. The message did not reach the class."],
  "SET.FOOD": ["The escort told us at the door.", "There was toast left, we could have offered it."],
  "SET.HOME": ["{fam} told us [on Monday|yesterday].", "Known to us, not talked about with {him} yet."],
  "SET.TRAVEL": ["Forty minutes in traffic, the escort says."],
  "SET.STAFF": ["It was on the board but nobody had gone through it with {him}."],
  "SET.ROUTINE": [
    "It was in the diary, so we could have prepared {him}.",
    "The whole school was out of its routine, not only {n}.",
  ],
  "SET.AID": ["We had no spare.", "Told to {fam}, a second one is coming."],
  "SET.PEERS": ["Since the morning, and it was known."],
};

function seenWords(whom: string | undefined, seen: readonly Behaviour[], otherThere: boolean): readonly string[] {
  if (seen.includes("BEH.HEAD"))
    return ["[Six|Eight|About ten] times that I counted.", "Hard enough to hear. I lost count after [six|seven]."];
  if (seen.includes("BEH.ROAD")) return ["About [ten|twenty] metres, at a run.", "Once. {he} did not look back."];
  if (seen.includes("BEH.CLIMB")) return ["About [two|two and a half] metres up.", "Higher than my head."];
  if (whom === "other-child" && otherThere)
    return ["[Twice|Three times] that I saw, all at {o}.", "At {o} and at nobody else.", "Once, then a second try."];
  if (whom === "adult")
    return ["At {a}, [twice|three or four times].", "Towards whoever was nearest. It was not about {a}."];
  return [
    "Once, and {he} was going to again.",
    "Less than half a minute, all of it.",
    "[Two|Three] times, with a pause between.",
  ];
}

const meaningWords: Record<Meaning, readonly string[]> = {
  "FUN.ESC": [
    "{he} made for the door before anything else.",
    "It stopped as soon as {he} was out of there.",
    "It is the same lesson every time.",
  ],
  "FUN.CONN": [
    "{he} wanted somebody and it was not one of us.",
    "It began when nobody was talking to {him}.",
    "{he} looked round to see who was coming.",
  ],
  "FUN.TANG": [
    "{he} did not take {his} eyes off it.",
    "When {he} had it in the end {he} was calm within a minute.",
    "{he} had asked for it, in {his} way, [twice|three times].",
  ],
  "FUN.SENS": [
    "It ended when the noise did.",
    "{he} goes to quiet places by {himself} when {he} can.",
    "Hands to the ears first. It is always that first.",
  ],
  "FUN.PAIN": [
    "{he} is not like this when {he} is well. Nurse asked to look.",
    "{he} held {his} [jaw|tummy] afterwards.",
  ],
  "FUN.SAFE": [
    "{his} face. I have seen it before and it is not anger.",
    "{he} was backing away until there was nowhere to back to.",
    "{he} was more frightened than we were.",
  ],
  "FUN.CTRL": [
    "{he} asked what was happening and nobody had an answer.",
    "When there is a choice {he} takes it. There was none.",
    "Every time it is something that was decided without {him}.",
  ],
  "FUN.UNK": [
    "I have asked {a} and {fam}. None of us knows yet.",
    "A guess would not help {him}.",
    "[Third|Second] time without a reason that I can see. We are keeping a chart.",
  ],
};
