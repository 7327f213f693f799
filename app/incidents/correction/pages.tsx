import { doing, type SignedIn } from "#access";
import { goTo, inSchool, readTyped, showNotFound, textOf, type Installation } from "#platform";
import { Hono } from "hono";
import { beginCorrection } from "./begin-correction.ts";

/** Where a correction begins. It is then written on the pages of a draft. */
export function correctionPages(installation: Installation): Hono<SignedIn> {
  return new Hono<SignedIn>().post("/:incidentId/corrections", async (c) => {
    const who = c.get("who");
    const draftId = textOf(await readTyped(c), "draftId");
    const incidentId = c.req.param("incidentId");
    const outcome = await inSchool(installation.database, doing(who, installation.now()), (work) =>
      beginCorrection(work, who, { incidentId, draftId }),
    );
    return outcome.kind === "begun" ? goTo(c, `/incidents/drafts/${outcome.draftId}`) : showNotFound(installation, c);
  });
}
