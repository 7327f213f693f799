import { randomUUID } from "node:crypto";
import type { Person } from "./a-person.ts";

// Reports that a journey needs but is not about: sent as the pages would send them, without anybody typing.

/** What one of them says; everything else is the same in all. */
type ShortReport = { child: string; place: string; day: string; why: string };

/** Sends reports in the name of whoever is signed in, with the adult of this name in each. Oldest first is number 1. */
export async function sendsShortReports(person: Person, adult: string, reports: readonly ShortReport[]): Promise<void> {
  const asks = asksIn(person);
  const choices = `/incidents/drafts/${randomUUID()}`;
  const [children, adults, where] = [
    await asks.see(`${choices}/children`),
    await asks.see(`${choices}/adults`),
    await asks.see(`${choices}/when-and-where`),
  ];
  for (const report of reports) {
    const draft = `/incidents/drafts/${randomUUID()}`;
    const ids = {
      child: valueOf(children, report.child),
      adult: valueOf(adults, adult),
      place: valueOf(where, report.place),
    };
    for (const [question, answer] of Object.entries(answersTo(report, ids)))
      await asks.send(`${draft}/${question}`, { seen: "0", press: "continue", ...answer });
    await asks.send(`${draft}/check-answers`, {});
  }
}

function asksIn({ page }: Person) {
  const { request } = page.context();
  const address = (path: string) => new URL(path, page.url()).href;
  const see = async (path: string) => (await request.get(address(path))).text();
  const send = async (path: string, form: Record<string, string>) => {
    const headers = { "sec-fetch-site": "same-origin" };
    const answer = await request.post(address(path), { form, headers, maxRedirects: 0 });
    if (answer.status() !== 303) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  };
  return { see, send };
}

/** What a page's choice of these words stands for. */
function valueOf(html: string, words: string): string {
  const found = new RegExp(`<option value="([^"]+)"[^>]*>${words}<`).exec(html);
  if (found?.[1] === undefined) throw new Error(`Nobody can choose ${words} here.`);
  return found[1];
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
