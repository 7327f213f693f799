import { it } from "vitest";
import { recordTheFirstIncident } from "./first-incident.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("a school new to Lessen has its first incident recorded, told in two voices and signed, on phones", async () => {
  await recordTheFirstIncident(journey, { width: 360, height: 740 });
});
