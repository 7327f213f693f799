// breach: lessen(pure-rules)
import { readFileSync } from "node:fs";

export const read = (): string => readFileSync("/dev/null", "utf8");
