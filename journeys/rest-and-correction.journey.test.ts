import { expect, it } from "vitest";
import { larkfield, signsIn } from "./larkfield.ts";
import { sendsTheReport, writesTheReport } from "./report-7a.ts";
import { answersTheRest, rest7a } from "./rest-7a.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();
let record = "";

it("the rest of a record is begun on one phone and finished on another, without scripts and 320 px wide", async () => {
  const { ada, erik } = await larkfield(journey, { Erik: { scripts: false, width: 320 } });
  await ada.opens("/");
  await writesTheReport(ada);
  record = await sendsTheReport(ada);
  await ada.opens("/");
  await ada.sees("The rest of the record, incident 0001");
  await ada.follows("The rest of the record, incident 0001");
  await ada.presses("Start");
  await answersTheRest(ada, rest7a.slice(0, 2));
  await ada.presses("Save and come back");
  await ada.unfolds("Hand this over to a colleague");
  await ada.chooses("Who writes on?", "Erik Lund");
  await ada.presses("Hand over");
  await ada.sees("It is handed over.", "Handed over to Erik Lund.");

  await erik.opens("/");
  await erik.follows("The rest of the record, incident 0001");
  await erik.follows("What was seen and heard");
  await erik.presses("Continue");
  await erik.sees("There is a problem", "Choose what was seen and heard");
  await answersTheRest(erik, rest7a.slice(2));
  await erik.isAt("Check the answers");
  await erik.presses("Send the rest of the record");
  await erik.sees("Thank you. The record is whole.", "Hit by a vehicle, to this child: likely, in seconds");
  await erik.page.goBack();
  await erik.page.reload();
  expect(erik.path()).toContain(record);
});

it("a record is corrected with the keyboard alone, and a reader sees old and new", async () => {
  const ada = await journey.comes("Ada", { keyboard: true, width: 320 });
  await ada.opens(record);
  await signsIn(ada);
  await ada.presses("Correct this record");
  await ada.follows("Who has been told");
  await ada.writes("Who, when and how?", "Sami's mother at 15:50, by telephone.");
  await ada.presses("Continue");
  await ada.isAt("Correct incident 0001");
  await ada.presses("Correct the record");
  await ada.sees("There is a problem", "Write why this is corrected");
  await ada.writes("Why is this corrected?", "I had the wrong time: the phone says 15:50.");
  await ada.presses("Correct the record");
  await ada.sees("The record is corrected.", "Corrected by Ada Okafor");

  const amira = await journey.comes("Amira");
  await amira.opens(record);
  await signsIn(amira);
  await amira.sees("Sami's mother at 15:50, by telephone.", "I had the wrong time: the phone says 15:50.");
});
