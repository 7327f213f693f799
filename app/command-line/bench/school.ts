import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "#platform";
import { Temporal } from "#dates";
import { runVerbApart } from "./lessen-child.ts";
import { answersOf, readChoosable } from "./report.ts";
import { inventedRoster } from "./roster.ts";
import type { Server } from "./server.ts";
import { visitorOf, type Visitor } from "./visitor.ts";

const head = { email: "head@school.example", password: "paper lantern harbour" };

/** The school that the bench visits. */
export type School = {
  visitor: Visitor;
  /** Other sessions of the same head, so that clients do not all wait for one row. */
  sessions: readonly Visitor[];
  incidents: readonly string[];
  /** A draft with every question answered, never sent. */
  draftId: string;
};

type Size = { children: number; adults: number; incidents: number; sessions: number };

/** Sets up a school through its own pages and its own import, and reports its incidents one by one as an adult would. */
export async function makeSchool(
  server: Server,
  dataFolder: string,
  size: Size,
  progress: (line: string) => void,
): Promise<School> {
  const visitor = visitorOf(server.port);
  const person = { givenName: "Ruth", familyName: "Quill", ...head };
  await visitor.post("/first-visit/set-up", { schoolName: "Brackenford School", setting: "day-special", ...person });
  await bringPeople(dataFolder, size);
  const choosable = await readChoosable(visitor, id());
  const today = Temporal.Now.plainDateISO("UTC");
  const draft = async (at: number) => {
    const draftId = id();
    for (const [question, fields] of answersOf(choosable, at, today)) {
      await visitor.post(`/incidents/drafts/${draftId}/${question}`, { seen: "0", press: "continue", ...fields });
    }
    return draftId;
  };
  const incidents: string[] = [];
  for (let at = 0; at < size.incidents; at += 1) {
    progress(`${at} of ${size.incidents} incidents reported`);
    incidents.push(await visitor.post(`/incidents/drafts/${await draft(at)}/check-answers`, {}));
  }
  const sessions = [visitor];
  while (sessions.length < size.sessions) {
    const another = visitorOf(server.port);
    await another.post("/sign-in", { back: "/", ...head });
    sessions.push(another);
  }
  return { visitor, sessions, incidents, draftId: await draft(0) };
}

/** A fresh id, as the server itself would give. */
export function id(): string {
  return newId(Temporal.Now.instant());
}

/** `lessen import`, as an office would run it, against the running server. */
async function bringPeople(dataFolder: string, { children, adults }: Size): Promise<void> {
  const folder = join(dataFolder, "roster");
  await mkdir(folder, { recursive: true });
  for (const [name, csv] of Object.entries(inventedRoster(children, adults))) await writeFile(join(folder, name), csv);
  await runVerbApart(dataFolder, ["import", folder, "--yes"]);
}
