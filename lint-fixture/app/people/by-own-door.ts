// breach: lessen(front-doors)
import { child } from "#people";

export const again = child;
