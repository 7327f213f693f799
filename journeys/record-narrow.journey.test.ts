import { it } from "vitest";
import { recordTheFirstIncident } from "./first-incident.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("the same first incident is recorded, told and signed at 400 % zoom, where 320 by 256 px are left", async () => {
  await recordTheFirstIncident(journey, { width: 320, height: 256, scale: 4 });
});
