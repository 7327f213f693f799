// breach: import(no-cycle)
import { one } from "./round-one.ts";

export const two = (): number => one() + 1;
