import { once } from "node:events";
import { connect } from "node:net";
import { serve } from "@hono/node-server";
import fc from "fast-check";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { filesPosted, readPosted } from "./for-tests.ts";
import { readTyped, textOf, textsOf } from "./typed.ts";

const form = (...pairs: [string, string][]) => new URLSearchParams(pairs);

it("what was typed is read under its name", async () => {
  expect({ ...(await readPosted(form(["words", "Jo sat down."], ["place", "hall"]))) }).toEqual({
    words: "Jo sat down.",
    place: "hall",
  });
});

it("the same name several times, as of boxes ticked, is a list in its order", async () => {
  const typed = await readPosted(form(["why", "road"], ["why", "child"], ["why", "road"]));
  expect(typed["why"]).toEqual(["road", "child", "road"]);
  expect([textOf(typed, "why"), textsOf(typed, "why")]).toEqual(["road", ["road", "child", "road"]]);
});

it("one text is found both ways, and nothing typed is nothing", async () => {
  const typed = await readPosted(form(["one", "  a word \n"], ["none", ""]));
  expect([
    textOf(typed, "one"),
    textsOf(typed, "one"),
    textOf(typed, "none"),
    textsOf(typed, "none"),
    textOf(typed, "else"),
    textsOf(typed, "else"),
  ]).toEqual(["a word", ["  a word \n"], "", [], "", []]);
});

it.each([
  ["a NUL", "Jo\0 sat", "Jo sat"],
  ["half a pair at the end", "Jo \ud83d", "Jo "],
  ["half a pair in the middle", "Jo \ude00sat", "Jo sat"],
  ["line ends of a form", "one\r\ntwo", "one\ntwo"],
  ["a whole pair", "Jo 🙂", "Jo 🙂"],
])("%s in the words leaves words that a database keeps", async (_what, sent, kept) => {
  const multipart = `--b\r\ncontent-disposition: form-data; name="words"\r\n\r\n${sent}\r\n--b--\r\n`;
  const typed = await readPosted(form(["words", sent]));
  // On its way a lone half becomes the sign for "not readable": no half ever arrives, and that sign stays.
  expect(textOf(typed, "words").replaceAll("\ufffd", "").trim()).toBe(kept.trim());
  const asFile = await readPosted(new TextEncoder().encode(multipart), "multipart/form-data; boundary=b");
  expect(textOf(asFile, "words").replaceAll("\ufffd", "").trim()).toBe(kept.trim());
});

it("whatever is sent, what is read is well formed and holds no NUL", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary", minLength: 1 }),
      async (words, name) => {
        const typed = await readPosted(form([name, words]));
        for (const text of Object.entries(typed).flat(2)) {
          expect(text.isWellFormed() && !text.includes("\0")).toBe(true);
        }
      },
    ),
  );
});

it("a megabyte of words comes through whole: nothing that was typed is cut", async () => {
  const words = "Jo sat down. ".repeat(80_000).trim();
  expect(words.length).toBeGreaterThan(1_000_000);
  expect(textOf(await readPosted(form(["words", words])), "words") === words).toBe(true);
});

it("thousands of answers are all read, quickly", async () => {
  const before = performance.now();
  const typed = await readPosted(
    form(...Array.from({ length: 20_000 }, (_, at): [string, string] => [`row-${at}`, String(at)])),
  );
  expect([Object.keys(typed).length, textOf(typed, "row-19999")]).toEqual([20_000, "19999"]);
  expect(performance.now() - before).toBeLessThan(3_000);
});

it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "a name that every object has is a name like any other: %s",
  async (name) => {
    const typed = await readPosted(form([name, "typed"]));
    expect(textOf(typed, name)).toBe("typed");
    expect(textOf(await readPosted(form(["other", "x"])), name)).toBe("");
  },
);

it.each([
  ["", "application/x-www-form-urlencoded"],
  ["%E0%A4%A", "application/x-www-form-urlencoded"],
  ['{"words":"x"}', "application/json"],
  ["nonsense", "multipart/form-data"],
  ["nonsense", "multipart/form-data; boundary=b"],
  ["words=x", "text/plain"],
])("what is no form is an empty form and never a broken page: %j as %s", async (body, type) => {
  expect(Object.values(await readPosted(body, type)).every((text) => text === "")).toBe(true);
});

it("a connection lost half way reaches no deed: an empty form would wipe the draft", async () => {
  const read: unknown[] = [];
  const broken: unknown[] = [];
  const page = new Hono().post("/", async (c) => {
    read.push(await readTyped(c));
    return c.text("kept");
  });
  page.onError((error, c) => {
    broken.push(error);
    return c.text("broken", 500);
  });
  const server = serve({ fetch: page.fetch, port: 0 });
  await once(server, "listening");
  const address = server.address();
  const socket = connect(typeof address === "object" ? (address?.port ?? 0) : 0, "localhost");
  socket.write(
    "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\nwords=Jo+sat",
  );
  await new Promise((done) => void setTimeout(done, 200));
  socket.destroy();
  await new Promise((done) => void setTimeout(done, 300));
  server.close();
  expect(read).toEqual([]);
  expect(broken.length).toBeLessThan(2);
});

it("files that were chosen are found, empty ones too, empty boxes are not", async () => {
  const sent = new FormData();
  sent.append("file", new File(["a,b"], "children.csv"));
  sent.append("file", new File([], ""));
  sent.append("file", new File([], "adults.csv"));
  sent.append("file", "only words");
  sent.append("other", new File(["x"], "other.csv"));
  expect(await filesPosted(sent)).toEqual(["children.csv", "adults.csv"]);
  expect(await filesPosted(new FormData())).toEqual([]);
});

it("a file is not taken for words", async () => {
  const sent = new FormData();
  sent.append("words", new File(["x"], "words.txt"));
  sent.append("place", "hall");
  expect({ ...(await readPosted(sent)) }).toEqual({ place: "hall" });
});
