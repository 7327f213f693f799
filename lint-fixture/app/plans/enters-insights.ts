// breach: lessen(directions)
import { rate } from "#insights";

export const falling = rate;
