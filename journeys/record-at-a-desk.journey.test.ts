import { it } from "vitest";
import { recordTheFirstIncident } from "./first-incident.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("the same first incident is recorded, told and signed at a desk", async () => {
  await recordTheFirstIncident(journey, { width: 1280, height: 800, scale: 1 });
});
