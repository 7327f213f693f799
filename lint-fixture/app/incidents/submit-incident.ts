import { child } from "#people";
import { log } from "#platform";
import { law } from "#regimes";
import { incidentStore } from "./incident-store.ts";

export const submitted = [child, log, law, incidentStore];
