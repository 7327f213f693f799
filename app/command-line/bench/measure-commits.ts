import { joinDatabase, type Settings } from "#platform";
import pg from "pg";
import type { openLoad } from "./load.ts";
import { id, type School } from "./school.ts";
import type { Server } from "./server.ts";
import { median, rounded } from "./spread.ts";

/** Incidents sent through the server and by calling the same SQL function over bare connections, each second. */
export type CommitCost = {
  throughServer: number;
  bareFunction: number;
  ratio: number;
  serverCpuMs: number;
  p99Ms: number;
};

export const commitClients = [1, 8, 32] as const;

/** By how many clients sent at once, and as many bare connections. */
export type CommitFigures = Record<(typeof commitClients)[number], CommitCost>;

const each = 96;
const rounds = 3;

/** Sends complete drafts; between the rounds as many bare connections as there were clients call `commit_incident`. */
export async function measureCommits(
  { server, school, load }: { server: Server; school: School; load: ReturnType<typeof openLoad> },
  settings: Settings,
): Promise<CommitFigures> {
  const joined = await joinDatabase(settings);
  if (joined === undefined) throw new Error("The server's database was not found.");
  const connections = Array.from({ length: Math.max(...commitClients) }, () => new pg.Client(joined.app));
  await Promise.all(connections.map((connection) => connection.connect()));
  try {
    const schoolId = await schoolOf(joined.owner);
    for (const connection of connections) await connection.query(`set lessen.school = '${schoolId}'`);
    const figures: Partial<CommitFigures> = {};
    for (const clients of commitClients)
      figures[clients] = await costWith({ server, school, load }, connections.slice(0, clients));
    return figures as CommitFigures;
  } finally {
    await Promise.all(connections.map((connection) => connection.end()));
  }
}

type Measured = { server: Server; school: School; load: ReturnType<typeof openLoad> };

async function costWith(measured: Measured, connections: readonly pg.Client[]): Promise<CommitCost> {
  const [first] = connections;
  if (first === undefined) throw new Error("No connection.");
  const { draftId } = measured.school;
  const sent: { perSecond: number; cpuMs: number; p99: number }[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sent.push(await sendThroughServer(measured, await copyDraft(first, draftId, each), connections.length));
    bare.push(await callFunction(connections, await payloads(first, await copyDraft(first, draftId, each))));
  }
  const [throughServer, bareFunction] = [median(sent.map(({ perSecond }) => perSecond)), median(bare)];
  return {
    throughServer: rounded(throughServer, 0),
    bareFunction: rounded(bareFunction, 0),
    ratio: rounded(throughServer / bareFunction),
    serverCpuMs: rounded(median(sent.map(({ cpuMs }) => cpuMs))),
    p99Ms: rounded(median(sent.map(({ p99 }) => p99)), 1),
  };
}

async function schoolOf(owner: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ school_id: string }>("select school_id from school");
  await client.end();
  return rows[0]?.school_id ?? "";
}

/** Complete drafts, ready to send: copies of one, under ids of their own. */
async function copyDraft(connection: pg.Client, draftId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => id());
  await connection.query(
    "insert into incident_draft (school_id, draft_id, opened_by, opened_at) select school_id, unnest($2::uuid[]), opened_by, opened_at from incident_draft where draft_id = $1",
    [draftId, ids],
  );
  await connection.query(
    `insert into draft_answer (school_id, draft_id, question, answer, version, answered_by, answered_at)
     select school_id, copy, question, answer, version, answered_by, answered_at from draft_answer, unnest($2::uuid[]) as copy where draft_id = $1`,
    [draftId, ids],
  );
  return ids;
}

/** Each client sends its share; there are fewer sessions than clients may be, so that some share one. */
async function sendThroughServer({ server, school, load }: Measured, drafts: readonly string[], count: number) {
  const clients = Array.from({ length: count }, (_, at) => {
    const session = school.sessions[at % school.sessions.length];
    return drafts
      .filter((_draft, index) => index % count === at)
      .map((draftId) => ({
        path: `/incidents/drafts/${draftId}/check-answers`,
        method: "POST" as const,
        headers: session?.headers() ?? {},
      }));
  });
  const before = server.cpuMs();
  const { requests, seconds, statuses, waits } = await load.run({
    port: server.port,
    clients,
    most: drafts.length,
    mostSeconds: 20,
    once: true,
  });
  if (statuses[303] !== drafts.length) throw new Error("Not every report was sent.");
  return {
    perSecond: requests / seconds,
    cpuMs: (server.cpuMs() - before) / requests,
    p99: waits.toSorted((a, b) => a - b).at(-2) ?? 0,
  };
}

/** What the server hands to `commit_incident`, taken from an incident that it has kept, with other ids. */
async function payloads(connection: pg.Client, drafts: readonly string[]): Promise<string[]> {
  const { rows } = await connection.query<{
    payload: Record<string, unknown> & { incident: object; statements: { adult_id: string }[] };
  }>(`
    select jsonb_build_object(
      'incident', to_jsonb(i) - 'school_id' - 'number',
      'children', (select jsonb_agg(to_jsonb(x) - 'school_id' - 'incident_id') from incident_child x where x.incident_id = i.incident_id),
      'adults', (select jsonb_agg(to_jsonb(x) - 'school_id' - 'incident_id') from incident_adult x where x.incident_id = i.incident_id),
      'segments', (select jsonb_agg(to_jsonb(x) - 'school_id' - 'incident_id' || jsonb_build_object('adults',
        (select jsonb_agg(a.adult_id) from segment_adult a where a.incident_id = i.incident_id and a.segment_no = x.segment_no),
        'children',
        (select jsonb_agg(c.child_id) from segment_child c where c.incident_id = i.incident_id and c.segment_no = x.segment_no)))
        from segment x where x.incident_id = i.incident_id),
      'labels', (select jsonb_agg(to_jsonb(x) - 'school_id' - 'incident_id') from incident_label x where x.incident_id = i.incident_id),
      'statements', (select jsonb_agg(jsonb_build_object('adult_id', x.adult_id)) from statement_owed x where x.incident_id = i.incident_id),
      'full_record_due', (select due_by from full_record_owed x where x.incident_id = i.incident_id)
    ) as payload from incident i order by number desc limit 1`);
  const [row] = rows;
  if (row === undefined) throw new Error("There is no incident to copy.");
  return drafts.map((draftId) =>
    JSON.stringify({
      ...row.payload,
      incident: { ...row.payload.incident, incident_id: id(), draft_id: draftId },
      statements: row.payload.statements.map((statement) => ({ ...statement, statement_id: id() })),
    }),
  );
}

async function callFunction(connections: readonly pg.Client[], ready: readonly string[]): Promise<number> {
  const begun = performance.now();
  const waiting = [...ready];
  await Promise.all(
    connections.map(async (connection) => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        await connection.query({ name: "commit", text: "select commit_incident($1::jsonb)", values: [next] });
      }
    }),
  );
  return (ready.length * 1000) / (performance.now() - begun);
}
