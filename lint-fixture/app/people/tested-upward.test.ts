// breach: lessen(no-climbing)
import { incidentForTests } from "../incidents/for-tests.ts";

export const started = incidentForTests;
