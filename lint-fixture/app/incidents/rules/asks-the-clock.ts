// breach: eslint(no-restricted-properties)
import { Temporal } from "#dates";

export const now = (): Temporal.Instant => Temporal.Now.instant();
