// breach: lessen(directions)
import { debrief } from "#debriefs";

export const heard = debrief;
