import { expect, it } from "vitest";
import { recordTheFirstIncident } from "./first-incident.ts";
import { signsIn } from "./larkfield.ts";
import { report7a } from "./report-7a.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();

it("a school new to Lessen has its first incident recorded, told in two voices and signed, on phones", async () => {
  await recordTheFirstIncident(journey, { width: 360, height: 740 });
});

it("a page left open says what is missing, and a report with gaps is not sent", async () => {
  const ada = await journey.comes("Ada");
  await ada.opens("/");
  await signsIn(ada);
  await ada.presses("Record what happened");
  const draft = ada.path().replace(/\/[^/]+$/, "");
  for (const { name, answer } of report7a.slice(0, 4)) {
    await ada.opens(`${draft}/${name}`);
    await answer(ada);
    await ada.presses("Continue");
  }
  const mayStayOpen = ["segment-7"];
  for (const { name } of report7a.slice(4).filter(({ name }) => !mayStayOpen.includes(name))) {
    await ada.opens(`${draft}/${name}`);
    await ada.presses("Continue");
    expect(`${name}: ${await ada.problems()}`).toContain(`${name}: There is a problem`);
  }
  await ada.opens(draft);
  await ada.sees("Something is missing");
  await ada.opens(`${draft}/check-answers`);
  await ada.isAt("Not ready to send yet");
});
