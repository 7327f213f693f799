import type { Child } from "#people";
import { Temporal } from "#dates";
import type { Row } from "../incident-store.ts";
import { longest } from "./longest.ts";

export type Hold = { child: Child; row: Row; from: Temporal.Instant };

export const holdRule = (hold: Hold): boolean => longest(hold.from, Temporal.Instant.fromEpochMilliseconds(0));
