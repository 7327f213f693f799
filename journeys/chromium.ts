import { mkdirSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as browsers, type Browser } from "playwright-core";

/** Before the first journey: unpacks the browser once, so that no two workers unpack it at the same moment. */
export default async function unpack(): Promise<void> {
  await whereItIs();
}

/**
 * A browser of its own for one journey. The package's own arguments weaken the browser: only the sandbox is left out. It
 * sets letters as phones and tablets do, not each on a whole pixel as screens of old.
 */
export async function openBrowser(): Promise<Browser> {
  return browsers.launch({
    executablePath: await whereItIs(),
    args: ["--no-sandbox", "--font-render-hinting=none"],
    headless: true,
  });
}

/**
 * The package unpacks into the temporary folder, under one name for everybody and readable by whoever came first: a second
 * account on the same machine could not start it. So each account has a folder of its own.
 */
async function whereItIs(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) return given;
  const [before, own] = [process.env["TMPDIR"], join(tmpdir(), `lessen-browser-${userInfo().uid}`)];
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env["TMPDIR"] = own;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
