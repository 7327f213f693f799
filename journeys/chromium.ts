import chromium from "@sparticuz/chromium";
import { chromium as browsers, type Browser } from "playwright-core";

/** Before the first journey: unpacks the browser once, so that no two workers unpack it at the same moment. */
export default async function unpack(): Promise<void> {
  await whereItIs();
}

/** A browser of its own for one journey. The package's own arguments weaken the browser: only the sandbox is left out. */
export async function openBrowser(): Promise<Browser> {
  return browsers.launch({ executablePath: await whereItIs(), args: ["--no-sandbox"], headless: true });
}

async function whereItIs(): Promise<string> {
  return process.env["CHROMIUM_PATH"] ?? chromium.executablePath();
}
