import type { Ask } from "./load.ts";
import { id, type School } from "./school.ts";
import type { Visitor } from "./visitor.ts";

/** The pages measured, each with what one client asks for. */
export const pageNames = [
  "a question",
  "its answer",
  "50 incidents",
  "a record",
  "the first page",
  "the sign-in",
] as const;
export type PageName = (typeof pageNames)[number];

/** What a browser says with every request that matters to the cost of the answer. */
const browser = { "accept-encoding": "gzip, deflate, br, zstd" };

/** What a client with this session asks for; the answers of each client go into a draft of its own. */
export function asksFor(page: PageName, school: School, visitor: Visitor): Ask[] {
  const headers = { ...browser, ...visitor.headers() };
  const get = (path: string): Ask[] => [{ path, headers }];
  switch (page) {
    case "a question":
      return get(`/incidents/drafts/${school.draftId}/children`);
    case "its answer":
      return [answer(headers)];
    case "50 incidents":
      return get("/incidents");
    case "a record":
      return get(school.incidents.at(-1) ?? "/");
    case "the first page":
      return get("/");
    case "the sign-in":
      return [{ path: "/sign-in", headers: browser }];
  }
}

function answer(headers: Record<string, string>): Ask {
  const words = "The gate stood open and the road behind it was busy.".repeat(3);
  return {
    path: `/incidents/drafts/${id()}/why`,
    method: "POST",
    headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
    // Each time other words, and the version that this client has seen: the n-th answer follows the n-th.
    body: `seen={n}&press=continue&why=${encodeURIComponent(words)}+{n}&otherwise=Being+hit+by+a+car.`,
  };
}

/** Puts away the drafts that these clients have answered: each would make the first page longer for the next round. */
export async function putAwayDrafts(clients: readonly (readonly Ask[])[], school: School): Promise<void> {
  const drafts = clients.flat().filter(({ method }) => method === "POST");
  await Promise.allSettled(drafts.map(({ path }) => school.visitor.post(path.replace(/why$/, "put-away"), {})));
}
