// breach: lessen(directions)
import { shared } from "#community";

export const known = shared;
