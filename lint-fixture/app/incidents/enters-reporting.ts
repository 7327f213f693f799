// breach: lessen(directions)
import { duty } from "#reporting";

export const owed = duty;
