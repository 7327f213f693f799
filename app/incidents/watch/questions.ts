import { choice, choices, defineForm, perhaps, words } from "#platform";
import { breathings, childStates, endings, waysOfLooking } from "./rules/watch-lists.ts";

const codes = <Code extends string>(list: readonly { code: Code }[]): Code[] => list.map(({ code }) => code);

/** What somebody saw who looked. Breathing and colour stand first, because that is what a child dies of. */
export const observationForm = defineForm({
  breathing: choice(codes(breathings), "Say how the breathing and the colour are"),
  shows: choices(codes(childStates), "Say how the child is"),
  how: choice(codes(waysOfLooking), "Say how you saw the child"),
  words: words({ most: 2000 }),
});

/** How it ended, and how the child is. */
export const endForm = defineForm({
  when: choice(["now", "earlier"], "Say when it ended"),
  how: choice(codes(endings), "Say how it ended"),
  childIs: choices(codes(childStates), "Say how the child is now"),
  words: words({ most: 5000 }),
});

/** A leader's decision, with words or without. */
export const decisionForm = defineForm({
  decision: perhaps(["goes-on", "is-to-end"]),
  words: words({ most: 2000 }),
});
