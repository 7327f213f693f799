import type { SignedIn } from "#access";
import { newId, showPage, type Installation } from "#platform";
import type { Context } from "hono";
import type { ReadIncident } from "../read-incident.ts";
import { recordSheets } from "../full-record/section.tsx";
import type { ToAdd } from "./additions.tsx";
import { RecordBody } from "./page.tsx";

/** Answers with the record; with a problem, or with words that came too late for where they were meant. */
export function showRecord(
  installation: Installation,
  c: Context<SignedIn>,
  read: ReadIncident,
  showing: { problem?: string; toAdd?: ToAdd } = {},
) {
  const { problem, toAdd } = showing;
  const title = `Incident ${String(read.incident.number).padStart(4, "0")}`;
  const status = problem !== undefined ? 422 : toAdd !== undefined ? 409 : 200;
  const body = (
    <RecordBody
      read={read}
      who={c.get("who")}
      newAdditionId={newId(installation.now())}
      problem={problem}
      toAdd={toAdd}
    />
  );
  return showPage(
    installation,
    c,
    { title, status, problems: problem !== undefined, sheets: ["timeline.css", ...recordSheets(read)] },
    body,
  );
}
