import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transform } from "esbuild";
import { compileAsync } from "sass";
import { repaint } from "./repaint.ts";
import { makeFonts, typefaceRules, type FontName } from "./typeface.ts";

const require = createRequire(import.meta.url);

export type Look = {
  readonly css: string;
  /** Sheets that only some pages name, beside the one for every page. */
  readonly sheets: Readonly<Record<"body-map.css" | "record.css" | "timeline.css", string>>;
  readonly fonts: Readonly<Record<FontName, Uint8Array>>;
};

/** Compiles the style sheets, small, and makes the fonts they ask for. Run when building, never in a request. */
export async function buildLook(): Promise<Look> {
  const [css, bodyMap, record, timeline, fonts] = await Promise.all([
    compileSheet("lessen"),
    compileSheet("body-map"),
    compileSheet("record"),
    compileSheet("timeline"),
    makeFonts(),
  ]);
  return {
    css: typefaceRules + css,
    sheets: { "body-map.css": bodyMap, "record.css": record, "timeline.css": timeline },
    fonts,
  };
}

/** Puts the addresses at which the fonts are served in the place of their names. */
export function withFontAddresses(css: string, addresses: Readonly<Record<FontName, string>>): string {
  return css.replace(/url\("?(atkinson-[\w-]+\.woff2)"?\)/g, (_, name: FontName) => `url("${addresses[name]}")`);
}

async function compileSheet(name: string): Promise<string> {
  const govuk = dirname(require.resolve("govuk-frontend/package.json"));
  const { css } = await compileAsync(join(import.meta.dirname, `${name}.scss`), {
    loadPaths: [govuk],
    quietDeps: true,
  });
  const { code } = await transform(repaint(css), {
    loader: "css",
    minify: true,
    target: ["chrome80", "safari13", "firefox78"],
  });
  return code.trim();
}
