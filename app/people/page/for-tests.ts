import { showBroken, type Assets, type Database, type Installation } from "#platform";
import { Hono } from "hono";
import { pino } from "pino";
import { noHeads, tuesday, type TestSchool } from "../for-tests.ts";
import type { PeopleAsking } from "../asking.ts";
import { deskHere } from "../bring/roster-desk.ts";
import { peopleRoutes } from "../routes.ts";

const assets: Assets = { href: (name) => `/assets/${name}`, routes: new Hono() };

/** The room's pages as somebody of the school meets them: a request in, HTML out. */
export function openPages(
  database: Database,
  school: TestSchool,
  may: Partial<PeopleAsking> = {},
  { headsOf = noHeads, now = () => tuesday, desk = deskHere(database, headsOf) } = {},
) {
  const settings = { projectFolder: "", dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "", proxies: 0 };
  const installation: Installation = { database, now, settings, assets, log: pino({ level: "silent" }) };
  const asking = (): PeopleAsking => ({
    ...school,
    doing: { ...school.doing, at: now() },
    zone: "Europe/London",
    schoolName: "Alder School",
    fictional: true,
    mayLookAfterPeople: true,
    mayChangeSettings: true,
    mayReadTechniques: true,
    ...may,
  });
  const failures: unknown[] = [];
  const app = new Hono<{ Variables: { surroundings: object } }>()
    .use(async (c, next) => {
      c.set("surroundings", { schoolName: "Alder School", navigation: [{ href: "/people", text: "People" }] });
      await next();
    })
    .route("/people", peopleRoutes(installation, asking, { desk, headsOf }))
    .onError((error, c) => {
      failures.push(error);
      return showBroken(installation, c);
    });
  const answer = async (response: Response) => {
    if (failures.length > 0) throw failures.pop();
    return {
      status: response.status,
      to: response.headers.get("location"),
      headers: response.headers,
      html: await response.text(),
    };
  };
  return {
    see: async (path: string) => answer(await app.request(path)),
    send: async (path: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, text])),
      );
      return answer(await app.request(path, { method: "POST", body }));
    },
    upload: async (
      path: string,
      name: string,
      files: readonly { name: string; bytes: Uint8Array }[],
      fields: Readonly<Record<string, string>> = {},
    ) => {
      const body = new FormData();
      for (const file of files) body.append(name, new File([new Uint8Array(file.bytes)], file.name));
      for (const [field, value] of Object.entries(fields)) body.append(field, value);
      return answer(await app.request(path, { method: "POST", body }));
    },
  };
}
