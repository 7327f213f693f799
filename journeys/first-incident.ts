import type { Screen } from "./a-person.ts";
import { bringsInTheLists } from "./bring-people.ts";
import { accepts, invites, passwordOf, setsUpLarkfield } from "./larkfield.ts";
import { sendsTheReport, writesTheReport } from "./report-7a.ts";
import type { Journey } from "./this-journey.ts";
import {
  expectLabels7a,
  findsTheRecord,
  reviewsAndSigns,
  seesWhoHasLooked,
  statesWhatErikSaw,
} from "./what-follows.ts";

/** From an empty Lessen to a signed record, everybody at the same kind of screen: the main thing people come to do. */
export async function recordTheFirstIncident(journey: Journey, screen: Screen): Promise<void> {
  const helen = await journey.comes("Helen", screen);
  await setsUpLarkfield(helen);
  await bringsInTheLists(helen);

  const [ada, erik, amira] = [
    await journey.comes("Ada", screen),
    await journey.comes("Erik", screen),
    await journey.comes("Amira", screen),
  ];
  await accepts(ada, await invites(helen, "Ada"));
  await accepts(erik, await invites(helen, "Erik"));
  await accepts(amira, await invites(helen, "Amira"));

  await writesTheReport(ada);
  const record = await sendsTheReport(ada);
  await statesWhatErikSaw(erik);
  await reviewsAndSigns(amira, record, passwordOf(amira));
  await expectLabels7a(amira, record);
  await findsTheRecord(amira);
  await seesWhoHasLooked(amira, record);
}
