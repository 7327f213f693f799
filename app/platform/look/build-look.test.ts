import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildLook, withFontAddresses, type Look } from "./build-look.ts";
import { contrast } from "./contrast.ts";
import { lettersIn, type FontName } from "./typeface.ts";

let look: Look;
beforeAll(async () => {
  look = await buildLook();
});

/** The custom properties of each `:root` block, in the order of the sheet: always, on paper, in the dark. */
function tokenBlocks(css: string): readonly Record<string, string>[] {
  const blocks = [...css.matchAll(/:root\{([^}]*)\}/g)].map(([, body]) => body ?? "");
  return blocks.map((body) =>
    Object.fromEntries(body.split(";").map((line) => line.split(":").map((side) => side.trim()) as [string, string])),
  );
}

describe("the style sheet", () => {
  it("is small enough for an old phone on a school's network", () => {
    expect(gzipSync(look.css).length).toBeLessThan(10_000);
  });

  it("and what only some pages name is small too", () => {
    for (const sheet of Object.values(look.sheets)) expect(gzipSync(sheet).length).toBeLessThan(2_000);
  });

  it("names a colour only among the tokens, so that dark is dark everywhere", () => {
    const beyondTokens = [look.css.replace(/:root\{[^}]*\}/g, ""), ...Object.values(look.sheets)].join("");
    expect(beyondTokens.match(/#[0-9a-f]{3,8}\b|\brgba?\(|:(?:white|black)\b/gi)).toBeNull();
  });

  it("defines every token that it uses", () => {
    const [always = {}] = tokenBlocks(look.css);
    const sheets = [look.css, ...Object.values(look.sheets)].join("");
    const used = new Set([...sheets.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name as string));
    expect([...used].filter((name) => !(name in always))).toEqual([]);
  });

  it("wears neither the typeface nor the colours of GOV.UK", () => {
    expect(look.css).not.toMatch(/GDS Transport|#1d70b8|#00703c|#0b0c0c|#f3f2f1/i);
  });

  it("has a side for paper, for the dark, for forced colours and for people whom motion hurts", () => {
    for (const side of ["print", "prefers-color-scheme:", "forced-colors:", "prefers-reduced-motion:"]) {
      expect(look.css.replaceAll(": ", ":")).toContain(side);
    }
  });
});

describe.each([
  ["light", 0],
  ["dark", 2],
] as const)("the colours in the %s", (_, block) => {
  it.each([
    ["ink", "paper"],
    ["ink", "surface"],
    ["ink", "soft"],
    ["muted", "paper"],
    ["muted", "surface"],
    ["brand", "paper"],
    ["brand", "surface"],
    ["brand", "brand-soft"],
    ["on-brand", "brand"],
    ["on-brand", "brand-strong"],
    ["due", "due-bg"],
    ["due", "paper"],
    ["late", "late-bg"],
    ["late", "surface"],
    ["done", "done-bg"],
    ["child", "child-bg"],
    ["ink", "child-bg"],
  ])("%s on %s can be read: at least 6 to 1", (words, ground) => {
    const tokens = tokenBlocks(look.css)[block] ?? {};
    expect(contrast(tokens[`--${words}`] ?? "", tokens[`--${ground}`] ?? "")).toBeGreaterThan(6);
  });

  it("a line that carries meaning can be seen: at least 3.4 to 1 on cards", () => {
    const tokens = tokenBlocks(look.css)[block] ?? {};
    expect(contrast(tokens["--line"] ?? "", tokens["--surface"] ?? "")).toBeGreaterThan(3.4);
  });
});

describe("the typeface", () => {
  let faces: { name: string; letters: string }[];
  beforeAll(() => {
    const rules = look.css.matchAll(/@font-face\{[^}]*url\("([^"]+)"\)[^}]*unicode-range:([^}]+)\}/g);
    faces = [...rules].map(([, name = "", range = ""]) => ({ name, letters: lettersIn(range) }));
  });

  it("comes in files that browsers can read, each for letters of its own, shown as soon as they are there", () => {
    expect(faces.map(({ name }) => name)).toEqual(Object.keys(look.fonts));
    for (const bytes of Object.values(look.fonts)) expect(Buffer.from(bytes).toString("latin1", 0, 4)).toBe("wOF2");
    expect(look.css.match(/font-display:\s?swap/g)).toHaveLength(faces.length);
    for (const weight of ["400", "700"]) {
      const letters = faces.filter(({ name }) => name.includes(weight)).flatMap((face) => [...face.letters]);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it("asks a page in plain English for two small files, and has the letters of a child's name from elsewhere", () => {
    const plain = faces.filter(({ letters }) => letters.includes("A"));
    expect(plain.map(({ name }) => look.fonts[name as FontName].byteLength < 7000)).toEqual([true, true]);
    for (const letter of "Come in – it’s “Ada’s” turn… 3 × £4 · 5") expect(plain[0]?.letters).toContain(letter);
    for (const name of ["Zoë", "Łukasz", "Şahin", "Dvořák", "Ægir", "Œuvré"])
      for (const letter of name) expect(faces.some(({ letters }) => letters.includes(letter))).toBe(true);
  });

  it("is fetched from the addresses at which it is served", () => {
    const addresses = Object.fromEntries(Object.keys(look.fonts).map((name) => [name, `/a/${name.length}.woff2`]));
    const css = withFontAddresses(look.css, addresses as Record<FontName, string>);
    expect(css).toContain('url("/a/24.woff2")');
    expect(css).not.toMatch(/url\("?atkinson/);
  });
});
