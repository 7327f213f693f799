import { doing, type SignedIn, type Who } from "#access";
import {
  goTo,
  inSchool,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import type { AlertCode } from "../alert-store.ts";
import { answerAlert, mostAlertCharacters } from "../answer-alert.ts";
import { readIncident } from "../read-incident.ts";
import { mayAnswerAlert } from "../rules/who-may.ts";
import { AnswerAlertBody } from "./answer-alert-page.tsx";

/** Where a leader writes down what was done about something that must be looked at at once. */
export function alertPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);
  const show = async (c: Context<SignedIn>, typed = "", problem?: string) => {
    const who = c.get("who");
    const [incidentId, code] = [c.req.param("incidentId") ?? "", c.req.param("code") ?? ""];
    const read = await work(who, (w) => readIncident(w, who, incidentId));
    const alert = read?.alerts.find((known) => known.code === code);
    if (read === undefined || alert === undefined || !mayAnswerAlert(who, read.involved))
      return showNotFound(installation, c);
    if (alert.answered !== undefined) return goTo(c, `/incidents/${incidentId}#alerts`);
    return showPage(
      installation,
      c,
      { title: "What was done", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
      <AnswerAlertBody incidentId={incidentId} code={code as AlertCode} typed={typed} problem={problem} />,
    );
  };

  return new Hono<SignedIn>()
    .get("/:incidentId/alerts/:code", (c) => show(c))
    .post("/:incidentId/alerts/:code", async (c) => {
      const who = c.get("who");
      const { incidentId, code } = c.req.param();
      const words = textOf(await readTyped(c), "words");
      const outcome = await work(who, (w) => answerAlert(w, who, { incidentId, code, words }));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "words-missing") return show(c, words, "Write down what was done");
      if (outcome === "words-too-many")
        return show(c, words, `Use ${mostAlertCharacters.toLocaleString("en-GB")} characters or fewer`);
      sayNext(c, "It stands on the record, with your name and the time.");
      return goTo(c, `/incidents/${incidentId}#alerts`);
    });
}
