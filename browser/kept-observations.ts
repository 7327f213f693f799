import { barOf } from "./bar.ts";
import { notSent } from "./double-click.ts";
import type { Ask } from "./session-warning.ts";

const key = "lessen-kept-observations";
const again = 15_000;

/** What a form would have sent, where to, and when somebody pressed, by the phone's own clock. */
type Kept = { to: string; fields: [string, string][]; pressedAt: number };

/**
 * An observation that cannot be sent is kept on the phone, with its time, and sent from whatever page is open when
 * Lessen answers again: somebody who watches a child does not stand and press until there is a network. What is sent
 * says how long ago it was, not at what time, because a phone's clock may be wrong. No name is kept, and the server
 * takes it only from the adult who wrote it.
 */
export function keepObservations(
  page: Document,
  ask: Ask = (address, how) => fetch(address, how),
  now: () => number = Date.now,
): void {
  const memory = page.defaultView?.localStorage;
  if (!memory) return;
  const pressed = new WeakMap<EventTarget, number>();
  const bar = barOf(page);
  const kept = () => read(memory);
  page.addEventListener("submit", (event) => event.target && pressed.set(event.target, now()), true);
  page.addEventListener(notSent, (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("form[data-observe]")) return;
    event.preventDefault();
    const submitter = (event as CustomEvent<HTMLButtonElement | null>).detail;
    const pressedAt = pressed.get(form) ?? now();
    memory.setItem(key, JSON.stringify([...kept(), { to: form.action, fields: fieldsOf(form, submitter), pressedAt }]));
    form.reset();
    renew(form, page);
    bar.say("Lessen cannot be reached. What you saw is kept on this phone with its time, and is sent by itself.");
    setTimeout(() => void send(), again);
  });
  const send = async () => {
    const waiting = kept();
    const left = await sendAll(waiting, ask, now);
    // Whatever was kept while these were under way stands behind them.
    memory.setItem(key, JSON.stringify([...left, ...kept().slice(waiting.length)]));
    if (left.length > 0) setTimeout(() => void send(), again);
    if (left.length === waiting.length) return;
    bar.say("What was kept on this phone has been sent, with its time.");
    page.dispatchEvent(new (page.defaultView ?? globalThis).Event(observationsSent));
  };
  if (kept().length > 0) void send();
}

/** What a watch's own page is told when something of it has arrived. */
export const observationsSent = "lessen:observations-sent";

async function sendAll(waiting: readonly Kept[], ask: Ask, now: () => number): Promise<Kept[]> {
  const left: Kept[] = [];
  for (const one of waiting) {
    const body = new URLSearchParams(one.fields);
    body.set("secondsBefore", String(Math.max(1, Math.round((now() - one.pressedAt) / 1000))));
    const arrived = await ask(one.to, { method: "POST", body })
      .then((answer) => answer.ok && answer.redirected)
      .catch(() => false);
    if (!arrived) left.push(one);
  }
  return left;
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLButtonElement | null): [string, string][] {
  const data = new (form.ownerDocument.defaultView as Window & typeof globalThis).FormData(form);
  const fields = [...data].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return submitter?.name ? [...fields, [submitter.name, submitter.value]] : fields;
}

/** The next observation is another one: two under one id would be taken for the same, sent twice. */
function renew(form: HTMLFormElement, page: Document): void {
  const id = form.querySelector<HTMLInputElement>('[name="observationId"]');
  const bytes = (page.defaultView ?? globalThis).crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (id) id.value = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}

function read(memory: Storage): Kept[] {
  try {
    return JSON.parse(memory.getItem(key) ?? "[]") as Kept[];
  } catch {
    return [];
  }
}
