// breach: lessen(pure-rules)
import { incidentStore } from "../incident-store.ts";

export const stored = incidentStore;
