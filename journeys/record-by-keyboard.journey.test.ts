import { expect, it } from "vitest";
import { larkfield, passwordOf } from "./larkfield.ts";
import { sendsTheReport, writesTheReport } from "./report-7a.ts";
import { KeyboardPerson } from "./keyboard-person.ts";
import { thisJourney } from "./this-journey.ts";
import { reviewsAndSigns, statesWhatErikSaw } from "./what-follows.ts";

const journey = thisJourney();
const laptop = { width: 1280, height: 720, scale: 1, keyboard: true };

it("an incident is recorded, told and signed by keyboard alone", async () => {
  const { ada, erik, amira } = await larkfield(journey, { Ada: laptop, Erik: laptop, Amira: laptop });
  if (!(ada instanceof KeyboardPerson)) throw new Error("Ada has her hands on a mouse.");

  await skipsToTheContent(ada);
  await isBroughtToWhatIsMissing(ada);
  await goesOnWithEnter(ada);

  await writesTheReport(ada);
  const record = await sendsTheReport(ada);
  await statesWhatErikSaw(erik);
  await reviewsAndSigns(amira, record, passwordOf(amira));
});

/** The first stop of every page leads past what stands above. */
async function skipsToTheContent(ada: KeyboardPerson): Promise<void> {
  await ada.opens("/incidents");
  await ada.page.keyboard.press("Tab");
  const skip = ada.page.getByRole("link", { name: "Skip to main content" });
  expect(
    await skip.evaluate((each) => each === document.activeElement && each.getBoundingClientRect().width > 50),
  ).toBe(true);
  await ada.page.keyboard.press("Enter");
  await ada.page.keyboard.press("Tab");
  expect(await ada.page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
}

/** A question left open: the focus goes to what is missing, and from there into the answer. */
async function isBroughtToWhatIsMissing(ada: KeyboardPerson): Promise<void> {
  await ada.opens("/");
  await ada.presses("Record what happened");
  await ada.presses("Continue");
  expect(await ada.page.evaluate(() => document.activeElement?.className)).toContain("govuk-error-summary");
  await ada.tabsTo(ada.page.getByRole("link", { name: "Choose the child" }));
  await ada.page.keyboard.press("Enter");
  expect(await ada.page.evaluate(() => document.activeElement?.id)).toBe("child");
}

/** Enter in a line of text presses the button that goes on, not the one that adds a row. */
async function goesOnWithEnter(ada: KeyboardPerson): Promise<void> {
  await ada.chooses("Child", "Leo Hart, Willow");
  await ada.presses("Continue");
  await ada.isAt("Which adults were there?");
  await ada.unfolds("Somebody from outside too");
  await ada.writes("Who else was there?", "The taxi driver");
  await ada.arrives(() => ada.page.keyboard.press("Enter"));
  await ada.isAt("When and where?");
}
