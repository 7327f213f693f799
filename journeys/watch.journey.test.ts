import { expect, it } from "vitest";
import type { Person, Screen } from "./a-person.ts";
import { larkfield, signsIn } from "./larkfield.ts";
import { thisJourney, type Journey } from "./this-journey.ts";

const journey = thisJourney();
const noScripts = { width: 320, height: 640, scripts: false };
const laptop = { width: 1280, height: 720, scale: 1, keyboard: true };

it("a watch outlives a closed browser, a server that dies and the adult who began it, and becomes a line of a report", async () => {
  const { ada, erik, amira } = await larkfield(journey, { Erik: noScripts });
  const watch = await startsAWatch(ada, "Held, sitting", "10 minutes ago");
  const clock = Number((await ada.page.locator("[data-watch-clock]").innerText()).split(":")[1]);
  await observes(ada);
  await ada.sees("Kept, with your name and the time.", "breathing and colour as usual; crying.");
  await expect.poll(async () => Number((await clockOf(ada)).split(":")[1])).toBeGreaterThan(clock);

  // The browser is closed, and opened again somewhere else.
  await ada.page.context().close();
  await journey.lessen().kill();
  await journey.lessen().startAgain();
  const adaAgain = await journey.comes("Ada");
  await adaAgain.opens("/");
  await signsIn(adaAgain);
  await adaAgain.sees("Running watches", "Sami Kaya: Held, sitting");
  await adaAgain.follows(/^Sami Kaya/);
  expect(adaAgain.path()).toBe(watch);
  expect(await clockOf(adaAgain)).toMatch(/^1[0-5]:\d\d$/);

  // A leader is asked on her first page, and decides at one press.
  await amira.opens("/");
  await amira.sees("10 minutes are over: may it go on?");
  await amira.writes("Why (if you have the time)", "A car is still moving.");
  await amira.presses("It may go on");
  await amira.sees("Your decision is kept", "Amira Haddad decided at 10 minutes: it may go on.");

  // A colleague takes it over, on an old phone that runs no scripts; the server dies in between.
  await erik.opens("/");
  await erik.follows("1 watch of a colleague is running");
  await erik.follows(/^Sami Kaya/);
  await erik.sees("Ada Okafor has this watch.");
  await erik.presses("I take this watch over");
  await erik.sees("You have this watch now.", "Erik Lund took the watch over from Ada Okafor.");
  await journey.lessen().kill();
  await journey.lessen().startAgain();
  await observes(erik);
  await erik.follows("Look again");
  await erik.sees("Erik Lund: breathing and colour as usual; crying.");

  // Ada's page shows by itself what Erik wrote.
  await adaAgain.page.getByText("Erik Lund took the watch over").waitFor({ timeout: 40_000 });

  await erik.presses("It has ended");
  await erik.ticks("How did it end?", "Calmer, so we let go or opened");
  await erik.ticks("How is Sami now?", "Calm");
  await erik.presses("End the watch and go to the report");
  await erik.isAt("Your report");
  await erik.sees("Some answers come from the watch of");
  const report = erik.path();
  await erik.opens(`${report}/what-happened`);
  expect((await erik.formHolds())["segment-1"]).toEqual(["PHY.HOLD.SEAT"]);
  await erik.opens(`${report}/adults`);
  expect(await namesChosen(erik)).toEqual(["Ada Okafor", "Erik Lund"]);
  await erik.opens(watch);
  await erik.sees("This watch is over.");
  await adaAgain.page.getByText("This watch is over.").waitFor({ timeout: 40_000 });
  expect(await journey.lessen().command("verify")).toMatch(/^Whole: 1 trail, \d+ entries\./);
}, 300_000);

it("what is seen while there is no network is kept on the phone, though it goes off, and sent with its time", async () => {
  const ada = await comesBack(journey, "Ada");
  const watch = await startsAWatch(ada, "Kept in a room alone", "Just now");
  await ada.page.context().setOffline(true);
  await observes(ada, async () => {
    await ada.button("Keep this observation").click();
    await ada.page.getByText("What you saw is kept on this phone").waitFor();
  });
  await ada.looks();
  // The phone goes off. It comes on again with a network, on the first page.
  await ada.page.close();
  const again = await journey.opensTab(ada);
  await again.page.context().setOffline(false);
  await again.opens("/");
  await again.page.getByText("What was kept on this phone has been sent").waitFor();
  await again.opens(watch);
  await again.sees("Ada Okafor: breathing and colour as usual; crying.");
  await endsIt(again);
}, 120_000);

it("a watch is started, kept, taken through a danger sign and ended with the keyboard alone", async () => {
  const ada = await comesBack(journey, "Ada", laptop);
  await startsAWatch(ada, "Held, standing", "Just now");
  await observes(ada);
  await ada.presses("Danger sign: keep the time");
  await ada.sees("Let go. Sit the child up. Call for help. Ring 999.", "Ada Okafor saw a danger sign at");
  await endsIt(ada);
}, 120_000);

/** Three presses: which child, what, where. The time is the server's. Returns the watch's address. */
async function startsAWatch(person: Person, what: string, began: string): Promise<string> {
  await person.opens("/");
  await person.presses("Start a watch");
  await person.isAt("Which child?");
  await person.presses("Sami Kaya, Willow");
  await person.presses(what);
  expect(person.path()).not.toContain("Sami");
  if (began !== "Just now") await person.chooses("It began", began);
  await person.presses("Somewhere else");
  expect(person.path()).toMatch(/^\/incidents\/watches\/[0-9a-f-]{36}$/);
  return person.path();
}

async function observes(person: Person, press = () => person.presses("Keep this observation")): Promise<void> {
  await person.ticks("Breathing and colour", "As usual");
  await person.ticks("How is Sami?", "Crying");
  await person.ticks("How did you look?", "In the room");
  await press();
}

async function endsIt(person: Person): Promise<void> {
  await person.presses("It has ended");
  await person.ticks("How did it end?", "A worry about health");
  await person.ticks("How is Sami now?", "Calm");
  await person.presses("End the watch and go to the report");
  await person.isAt("Your report");
}

async function clockOf(person: Person): Promise<string> {
  return person.page.locator("[data-watch-clock]").innerText();
}

async function namesChosen(person: Person): Promise<string[]> {
  return person.page
    .locator('select[name^="adult-"]:not([name$="-role"])')
    .evaluateAll((all) =>
      all.map((each) => (each as HTMLSelectElement).selectedOptions[0]?.text ?? "").filter((name) => name !== "Choose"),
    );
}

async function comesBack(at: Journey, name: string, screen: Screen = {}): Promise<Person> {
  const person = await at.comes(name, screen);
  await person.opens("/");
  await signsIn(person);
  return person;
}
