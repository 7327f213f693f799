import { it } from "vitest";
import { recordTheFirstIncident } from "./first-incident.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("the same first incident is recorded, told and signed where the browser runs no scripts", async () => {
  await recordTheFirstIncident(journey, { width: 390, height: 800, scripts: false });
});
