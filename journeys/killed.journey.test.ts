import { expect, it } from "vitest";
import { larkfield, passwordOf } from "./larkfield.ts";
import { report7a } from "./report-7a.ts";
import { thisJourney } from "./this-journey.ts";
import { expectLabels7a, reviewsAndSigns, statesWhatErikSaw } from "./what-follows.ts";

const journey = thisJourney();

it("a server killed between every two steps of a report loses nothing that was answered", async () => {
  const { ada, erik, amira } = await larkfield(journey);
  const lessen = journey.lessen();
  const dies = async () => {
    await lessen.kill();
    await lessen.startAgain();
  };
  await ada.opens("/");
  await ada.presses("Record what happened");
  const draft = ada.path().replace(/\/[^/]+$/, "");

  for (const page of report7a) {
    await ada.isAt(page.heading);
    await page.answer(ada);
    const given = await ada.formHolds();
    expect(Object.values(given).flat().join("")).not.toBe("");
    await ada.presses("Continue");
    const next = ada.path();
    await dies();
    await ada.opens(`${draft}/${page.name}`);
    expect({ page: page.name, ...(await ada.formHolds()) }).toEqual({ page: page.name, ...given });
    await ada.opens(next);
  }

  await ada.isAt("Check the answers");
  await ada.presses("Send the report");
  await dies();
  const record = ada.path();
  // A second press, because nobody knows whether the first one arrived.
  await ada.opens(`${draft}/check-answers`);
  expect(ada.path()).toBe(record);
  await statesWhatErikSaw(erik);
  await dies();
  await reviewsAndSigns(amira, record, passwordOf(amira));
  await dies();
  await expectLabels7a(amira, record);
  await amira.sees("We sat with Sami between us.", "The door could have been opened sooner.");
  await amira.opens("/incidents");
  await amira.sees("1 incident");
  expect(await lessen.command("verify")).toMatch(/^Whole: 1 trail, \d+ entries\./);
}, 300_000);
