// breach: lessen(directions)
import { log } from "#platform";

export const said = log;
