import type { Typed } from "#platform";
import { writeKept } from "./kept-words.ts";

/** Where to go once signed in, and what was being sent when the session had ended. */
export type Kept = { back: string; kept: Typed | undefined };

/** Carries both through a form, unseen. */
export function KeptFields({ back, kept }: Kept) {
  return (
    <>
      <input type="hidden" name="back" value={back} />
      {kept !== undefined && writeKept(kept).map((piece) => <input type="hidden" name="kept" value={piece} />)}
    </>
  );
}
