import type { Typed } from "#platform";
import { completeRest } from "../app/incidents/full-record/full-record-samples.ts";
import { samisFriday } from "../app/incidents/incident-samples.ts";
import type { Person } from "./a-person.ts";
import { postedForms } from "./posted-forms.ts";

// Sami's Friday and its rest, sent as their pages send them: for journeys that begin where a whole record stands.

/** Ada sends a whole record. Returns its address. */
export async function postsAWholeRecord(ada: Person): Promise<string> {
  const { opens, choice, post } = postedForms(ada);
  const draft = (await opens("/incidents/drafts/new")).address.replace(/\/children$/, "");
  const child = await choice(`${draft}/children`, "Sami Kaya");
  await post(`${draft}/children`, { "child-1": child, "child-1-role": "held" });
  const okafor = await choice(`${draft}/adults`, "Ada Okafor");
  const lund = await choice(`${draft}/adults`, "Erik Lund");
  const place = await choice(`${draft}/when-and-where`, "Somewhere else");
  const people = { child, secondChild: "", okafor, lund, place };
  const { children: _, ...friday } = samisFriday(people);
  for (const [question, answer] of Object.entries(friday)) await post(`${draft}/${question}`, answer);
  const record = await post(`${draft}/check-answers`, {});
  for (const [question, answer] of Object.entries(restOfFriday(people)))
    await post(`${record}/rest/${question}`, answer);
  await post(`${record}/rest/check-answers`, {});
  return record;
}

function restOfFriday(people: Parameters<typeof completeRest>[0]): Record<string, Typed> {
  const { child, okafor, lund } = people;
  const parts = { [`part-${okafor}`]: "left-side", [`part-${lund}`]: "right-side" };
  const both = { ...parts, agreedBy: "nobody", "check-1": "MED.BREATHING", "check-at-1": "15:09", lineWords: "" };
  const hurt = { severity: "2", cause: "In the hold.", care: "Cold pack, 15:18.", checks: "MED.SKIN" };
  return {
    ...completeRest(people),
    "line-1": { [`part-${okafor}`]: "both-sides", checked: "none" },
    "line-4": { ...both, touched: ["forearm.left", "wrist.right"] },
    "line-5": both,
    "line-6": { ...both, lineWords: "He knocked twice." },
    [`hurt-${child}`]: { ...hurt, injury: "INJ.redness", where: "forearm.left" },
    [`hurt-${lund}`]: { ...hurt, injury: "INJ.bite", where: "forearm.right" },
  };
}
