// breach: lessen(directions)
import type { Adult } from "#access";

export type Known = Adult;
