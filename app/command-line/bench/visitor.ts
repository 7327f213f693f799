/** Somebody with a browser, as far as a bench needs one: forms, and the cookie that the sign-in gives. */
export type Visitor = {
  get(path: string): Promise<string>;
  /** Posts a form and answers where the page leads; throws when the page shows a problem instead. */
  post(path: string, fields: Record<string, string>): Promise<string>;
  /** The headers under which a load generator passes for this visitor. */
  headers(): { cookie: string; origin: string };
};

/** A visitor of the server on this port. */
export function visitorOf(port: number): Visitor {
  const origin = `http://127.0.0.1:${port}`;
  let cookie = "";
  const ask = async (path: string, options: RequestInit) => {
    const answer = await fetch(origin + path, {
      ...options,
      redirect: "manual",
      headers: { cookie, origin, ...options.headers },
    });
    const session = answer.headers.getSetCookie().find((each) => each.startsWith("lessen-session="));
    if (session !== undefined) cookie = session.split(";")[0] ?? "";
    return answer;
  };
  return {
    get: async (path) => {
      const answer = await ask(path, {});
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      return answer.text();
    },
    post: async (path, fields) => {
      const answer = await ask(path, { method: "POST", body: new URLSearchParams(fields) });
      await answer.arrayBuffer();
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status} where it should lead on.`);
      return answer.headers.get("location") ?? "";
    },
    headers: () => ({ cookie, origin }),
  };
}

/** The choices of a select on a page, the empty one left out. */
export function optionsOf(page: string, name: string): string[] {
  const select = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, "s").exec(page)?.[1] ?? "";
  return [...select.matchAll(/<option[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? "");
}
