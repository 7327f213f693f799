import { Agent, request, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** What a browser fetches for one page, in bytes on the wire, headers included. */
export type Visit = {
  requests: number;
  bytes: number;
  page: number;
  style: number;
  script: number;
  fonts: number;
  icon: number;
};

/** Visits a page with an empty cache: the page, its style sheet and script, the icon, and the fonts that the sheet names. */
export async function firstVisit(port: number, path: string, cookie = ""): Promise<Visit> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const fetchOne = (asked: string) =>
    fetchCounted(agent, port, asked, { cookie, "accept-encoding": "gzip, deflate, br, zstd" });
  try {
    const page = await fetchOne(path);
    const plain = await fetchCounted(agent, port, path, { cookie, "accept-encoding": "identity" });
    const linked = [...plain.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? "");
    const sheets = linked.filter((address) => address.endsWith(".css"));
    const fonts: string[] = [];
    for (const sheet of sheets) {
      const { text } = await fetchCounted(agent, port, sheet, { "accept-encoding": "identity" });
      fonts.push(...fontsFirstAskedFor(text));
    }
    const sizes = new Map<string, number>();
    for (const address of new Set([...linked, ...fonts])) sizes.set(address, (await fetchOne(address)).bytes);
    const sum = (ending: string) =>
      [...sizes].filter(([address]) => address.endsWith(ending)).reduce((total, [, bytes]) => total + bytes, 0);
    const parts = {
      page: page.bytes,
      style: sum(".css"),
      script: sum(".js"),
      fonts: sum(".woff2"),
      icon: sum(".svg") + sum(".png"),
    };
    return { requests: 1 + sizes.size, bytes: Object.values(parts).reduce((a, b) => a + b, 0), ...parts };
  } finally {
    agent.destroy();
  }
}

/** The fonts that a page in plain English makes a browser fetch: those whose range, if they have one, holds the letter a. */
export function fontsFirstAskedFor(css: string): string[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
    const range = /unicode-range:([^;}]*)/i.exec(face)?.[1];
    const address = /url\("?([^")]+)"?\)/.exec(face)?.[1];
    return address !== undefined && (range === undefined || holdsLetterA(range)) ? [address] : [];
  });
}

function holdsLetterA(range: string): boolean {
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.trim().replace(/^u\+/i, "").split("-");
    const [first, last] = [from.replaceAll("?", "0"), to.replaceAll("?", "f")].map((hex) => Number.parseInt(hex, 16));
    return first !== undefined && last !== undefined && first <= 0x61 && 0x61 <= last;
  });
}

type Counted = { bytes: number; text: string };

/** One answer with all its bytes, counted where they arrive. */
function fetchCounted(agent: Agent, port: number, path: string, headers: Record<string, string>): Promise<Counted> {
  return new Promise((resolve, reject) => {
    let [wire, before]: [Socket | undefined, number] = [undefined, 0];
    const asking = request({ agent, host: "127.0.0.1", port, path, headers }, (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.once("error", reject);
      answer.once("end", () => {
        resolve({ bytes: (wire?.bytesRead ?? 0) - before, text: Buffer.concat(chunks).toString("utf8") });
      });
    });
    asking.once("socket", (socket: Socket) => {
      [wire, before] = [socket, socket.bytesRead];
    });
    asking.once("error", reject);
    asking.end();
  });
}
