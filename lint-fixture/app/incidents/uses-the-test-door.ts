// breach: lessen(no-climbing)
import { startForTests } from "../platform/for-tests.ts";

export const started = startForTests;
