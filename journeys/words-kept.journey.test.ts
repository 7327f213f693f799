import { expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { larkfield, signsIn } from "./larkfield.ts";
import { beginsAReport, sendsTheReport, writesTheReport } from "./report-7a.ts";
import { thisJourney, type Journey } from "./this-journey.ts";

const journey = thisJourney();
const words = '14:50 told that the taxi driver has changed. "No new", he said, & covered his ears.';
const asked = "What was happening, and what did you see and hear first?";

it("words written after the session ended come back after signing in, and nothing is lost", async () => {
  const { ada, erik } = await larkfield(journey, { Erik: { scripts: false } });
  await beginsAReport(ada, 3);
  const draft = ada.path().replace(/\/[^/]+$/, "");

  await ada.opens(`${draft}/before`);
  await ada.writes(asked, words);
  await signsOutInAnotherTab(journey, ada);
  await ada.presses("Continue");
  await ada.sees("Your session had ended. What you wrote is kept on this page");

  await ada.writes("Your work e-mail address", "ada@larkfield.example");
  await ada.writes("Your password", "not her password");
  await ada.presses("Sign in");
  await ada.sees("do not fit together", "What you wrote is kept on this page");

  await signsIn(ada);
  await ada.isAt("You are signed in again");
  await ada.presses("Save what I wrote");
  await ada.isAt("What was tried before?");
  await ada.opens(`${draft}/before`);
  expect((await ada.formHolds())["before"]).toEqual([words]);

  // The same where no scripts run: many answers of one question, and a session that just was not there any more.
  await erik.opens(`${draft}/tried`);
  await erik.ticks("What was tried before?", "Symbols, now and next, signs", "Offered a calm place");
  await erik.page.context().clearCookies();
  await erik.presses("Continue");
  await signsIn(erik);
  await erik.presses("Save what I wrote");
  await erik.isAt("Why was it necessary?");
  await erik.opens(`${draft}/tried`);
  expect((await erik.formHolds())["tried"]).toHaveLength(2);
});

it("words written while the network is gone stay on the page, and are sent when it is back", async () => {
  const ada = await journey.comes("Ada");
  await ada.opens("/");
  await signsIn(ada);
  await beginsAReport(ada, 4);
  await ada.presses("Save and come back");
  await ada.opens(`${ada.path()}/before`);
  await ada.writes(asked, words);
  await ada.page.context().setOffline(true);
  await ada.button("Continue").click();
  await ada.page.getByText("Lessen cannot be reached at the moment.").waitFor();
  await ada.looks();
  expect((await ada.formHolds())["before"]).toEqual([words]);
  await ada.page.context().setOffline(false);
  await ada.presses("Continue");
  await ada.isAt("What was tried before?");
});

it("a password typed to sign is not written into the page that asks for signing in again", async () => {
  const ada = await journey.comes("Ada");
  await ada.opens("/");
  await signsIn(ada);
  await writesTheReport(ada);
  const record = await sendsTheReport(ada);

  const amira = await journey.comes("Amira");
  await amira.opens(`${record}/review`);
  await signsIn(amira);
  await amira.writes("Why?", "A moving taxi.", 0);
  await amira.writes("Your password, to sign", "three green lamps");
  await amira.page.context().clearCookies();
  await amira.presses("Sign as Amira Haddad");
  expect(await amira.page.content()).not.toContain("three green lamps");
  await signsIn(amira);
  expect(await amira.page.content()).not.toContain("three green lamps");
  await amira.presses("Save what I wrote");
  expect(await amira.page.getByLabel("Why?").first().inputValue()).toBe("A moving taxi.");
});

it("five minutes before the session ends the page says so, and saves what is typed", async () => {
  const ada = await journey.comes("Ada");
  await ada.page.clock.install();
  await ada.opens("/");
  await signsIn(ada);
  await beginsAReport(ada, 3);
  const draft = ada.path().replace(/\/[^/]+$/, "");
  await ada.opens(`${draft}/before`);
  await ada.writes(asked, words);
  await lastMinutesCome(ada);
  await ada.page.getByText("What you typed is saved. You are still signed in.").waitFor();
  await ada.looks();
  const tab = await journey.opensTab(ada);
  await tab.opens(`${draft}/before`);
  expect((await tab.formHolds())["before"]).toEqual([words]);

  // What was saved meanwhile is not met as somebody else's words.
  await ada.presses("Continue");
  await ada.isAt("What was tried before?");

  // A page on which nothing was typed asks, and stays signed in at a press.
  await lastMinutesCome(ada);
  await ada.page.getByText("Your session ends in 5 minutes.").waitFor();
  await ada.looks();
  await ada.button("Stay signed in").click();
  await ada.page.getByText("Your session ends in 5 minutes.").waitFor({ state: "detached" });
});

/** The clock of Ada's browser goes on to five minutes before the end. */
async function lastMinutesCome(ada: Person): Promise<void> {
  const seconds = await ada.page.evaluate(() => Number(document.body.dataset["sessionSeconds"]));
  expect(seconds).toBeGreaterThan(600);
  await ada.page.clock.fastForward((seconds - 299) * 1000);
  await ada.page.clock.runFor(1000);
}

async function signsOutInAnotherTab(at: Journey, person: Person): Promise<void> {
  const tab = await at.opensTab(person);
  await tab.opens("/");
  await tab.presses("Sign out");
  await tab.page.close();
}
