import { randomUUID } from "node:crypto";
import type { Person } from "./a-person.ts";
import { postedForms } from "./posted-forms.ts";

// Reports that a journey needs but is not about: sent as the pages would send them, without anybody typing.

/** What one of them says; everything else is the same in all. */
type ShortReport = { child: string; place: string; day: string; why: string };

/** Sends reports in the name of whoever is signed in, with the adult of this name in each. Oldest first is number 1. */
export async function sendsShortReports(person: Person, adult: string, reports: readonly ShortReport[]): Promise<void> {
  const { choice, post } = postedForms(person);
  const choices = `/incidents/drafts/${randomUUID()}`;
  for (const report of reports) {
    const draft = `/incidents/drafts/${randomUUID()}`;
    const ids = {
      child: await choice(`${choices}/children`, report.child),
      adult: await choice(`${choices}/adults`, adult),
      place: await choice(`${choices}/when-and-where`, report.place),
    };
    for (const [question, answer] of Object.entries(answersTo(report, ids))) await post(`${draft}/${question}`, answer);
    await post(`${draft}/check-answers`, {});
  }
}

type Ids = Record<"child" | "adult" | "place", string>;

function answersTo({ day, why }: ShortReport, { child, adult, place }: Ids): Record<string, Record<string, string>> {
  const [year = "", month = "", date = ""] = day.split("-");
  return {
    children: { "child-1": child, "child-1-role": "held" },
    adults: { "adult-1": adult, "adult-1-role": "took-part", others: "" },
    "when-and-where": {
      "day-day": date,
      "day-month": month,
      "day-year": year,
      begins: "11:00",
      ends: "11:40",
      place,
      spot: "",
    },
    "what-happened": { "segment-1": "PHY.HOLD.SEAT", "from-1": "11:30", "to-1": "11:32" },
    "segment-1": { adults: adult, resisted: "yes", level: "2", pressure: "no", purpose: "injury-other" },
    before: { before: "It had been a loud morning.", needs: "" },
    tried: { tried: "DEA.QUIET", triedWords: "" },
    why: { why, otherwise: "" },
    injuries: { injuries: "none-seen", looked: "Looked, and asked.", hurtWords: "" },
    after: { ended: "We sat down together.", support: "A drink." },
    told: { told: "leader", toldWords: "Straight after" },
  };
}
