import { Hono } from "hono";
import { readFiles, readTyped, type Typed } from "./typed.ts";

/** Posts a body as a browser would, and gives what the page read of it. */
export async function readPosted(body: BodyInit, type?: string): Promise<Typed> {
  let typed: Typed | undefined;
  const page = new Hono().post("/", async (c) => {
    typed = await readTyped(c);
    return c.text("read");
  });
  const answer = await page.request("/", {
    method: "POST",
    body,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
  });
  if (typed === undefined) throw new Error(`The page answered ${answer.status}.`);
  return typed;
}

/** The names of the files that a page found under "file". */
export async function filesPosted(form: FormData): Promise<string[]> {
  const page = new Hono().post("/", async (c) => c.json((await readFiles(c, "file")).map(({ name }) => name)));
  return (await (await page.request("/", { method: "POST", body: form })).json()) as string[];
}
