import { ENDINGS } from "#regimes";
import type { Watch } from "../../watch/watch-store.ts";
import { codedStep } from "../coded-step.tsx";
import type { FullStep } from "../full-step.ts";
import { endingToldBy } from "../told-by-watch.ts";
import { WatchesSayEnding } from "../watches-say.tsx";

const asked = codedStep({
  name: "ending",
  title: "How it ended",
  list: ENDINGS,
  usual: ["END.CALM", "END.STEP", "END.ASKED", "END.SWAP", "END.MOVED", "END.FREE"],
  alone: ["END.UNKNOWN"],
  missing: "Choose how it ended",
  ask: () => "How did it end?",
  more: "Other endings",
  wordsLabel: "Anything to add, also what was damaged",
});

/** How it ended, and what was damaged (practice.md#3 END). What a watch of it says is proposed. */
export function endingStep(watches: readonly Watch[]): FullStep {
  return {
    ...asked,
    proposed: endingToldBy(watches),
    body: (props) => (
      <>
        <WatchesSayEnding watches={watches} context={props.context} />
        {asked.body(props)}
      </>
    ),
  };
}
