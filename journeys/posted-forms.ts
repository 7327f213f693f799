import { expect } from "vitest";
import type { Typed } from "#platform";
import type { Person } from "./a-person.ts";

/** Posts forms in somebody's name, as their browser would: for what a journey needs but is not about. */
export function postedForms({ page }: Person) {
  const { origin } = new URL(page.url());
  const { request } = page.context();
  const opens = async (path: string) => {
    const answer = await request.get(origin + path);
    return { address: new URL(answer.url()).pathname, html: await answer.text() };
  };
  /** What a page's choice that begins with these words stands for. */
  const choice = async (path: string, words: string) => {
    const found = new RegExp(`<option value="([^"]+)"[^>]*>${words}`).exec((await opens(path)).html)?.[1];
    if (found === undefined) throw new Error(`Nobody can choose ${words} at ${path}.`);
    return found;
  };
  /** Sends one page, which must have nothing to put right. Returns where it leads. */
  const post = async (path: string, typed: Typed) => {
    const fields = Object.entries({ seen: "0", press: "continue", ...typed }).flatMap(([name, values]) =>
      [values].flat().map((value) => [name, value]),
    );
    const answer = await request.post(origin + path, {
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
      data: new URLSearchParams(fields).toString(),
      maxRedirects: 0,
    });
    const problems = /error-summary.*?<\/ul>/s.exec(await answer.text())?.[0] ?? "";
    expect([path, answer.status(), problems]).toEqual([path, 303, ""]);
    return (answer.headers()["location"] ?? "").replace(/#.*/, "");
  };
  return { opens, choice, post };
}
