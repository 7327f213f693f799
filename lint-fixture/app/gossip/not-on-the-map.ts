// breach: lessen(directions)
import { child } from "#people";

export const told = child;
