import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { expect } from "vitest";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Axe = {
  run(
    on: Document,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/**
 * Fails when axe finds a fault in a whole page. Colours are measured in a real browser elsewhere: this page has no
 * layout to measure them on.
 */
export async function expectNoAxeViolations(html: string): Promise<void> {
  expect(html).toContain("<main");
  // Its own console: what the stand-in for a browser cannot do (draw on a canvas) is of no interest here.
  const { window } = new JSDOM(html, { runScripts: "outside-only", virtualConsole: new VirtualConsole() });
  window.eval(source);
  const axe = (window as unknown as { axe: Axe }).axe;
  const { violations } = await axe.run(window.document, {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false } },
  });
  window.close();
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`))).toEqual([]);
}
