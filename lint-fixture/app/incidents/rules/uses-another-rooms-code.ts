// breach: lessen(pure-rules)
import { child } from "#people";

export const held = child;
