// breach: import(no-cycle)
import { two } from "./round-two.ts";

export const one = (): number => two() + 1;
