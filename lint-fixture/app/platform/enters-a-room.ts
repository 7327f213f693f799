// breach: lessen(directions)
import { child } from "#people";

export const known = child;
