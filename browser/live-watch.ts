import { clockOf } from "../app/incidents/watch/rules/clock-of.ts";
import { barOf } from "./bar.ts";
import { observationsSent } from "./kept-observations.ts";
import type { Ask } from "./session-warning.ts";

const askEvery = 15_000;
/** A page on which nobody presses anything stops asking before its session would be kept for ever. */
const askAtMost = 50 * 60_000;

type Changes = { seconds: number; seen: number };

/**
 * Counts on with the watch's clock, says when an observation becomes overdue, and shows what a colleague has written.
 * The server's clock counts: the phone's is only used to count on from what the server last said.
 */
export function followWatch(
  page: Document,
  ask: Ask = (address, how) => fetch(address, how),
  lookAgain: () => void = () => location.reload(),
): void {
  const watch = page.querySelector<HTMLElement>("[data-watch]");
  const view = page.defaultView;
  if (!watch || !view || watch.dataset["watchOver"] !== undefined) return;
  const bar = barOf(page, "Look again", () => Promise.resolve(lookAgain()));
  const opened = Date.now();
  let began = opened - Number(watch.dataset["seconds"]) * 1000;
  const next = watch.querySelector<HTMLElement>("[data-due-in]");
  const dueAt = opened + Number(next?.dataset["dueIn"]) * 1000;
  const tick = () => {
    const clock = watch.querySelector("[data-watch-clock]");
    if (clock) clock.textContent = clockOf((Date.now() - began) / 1000);
    if (next) countDown(next, (dueAt - Date.now()) / 1000);
  };
  // Numbers that change every second move the eye: whoever has asked for less motion sees them change less often.
  const calm = view.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
  setInterval(tick, calm ? 15_000 : 1000);
  const untouched = typedOn(page);
  const follow = async () => {
    if (page.hidden || Date.now() - opened > askAtMost) return;
    const changes = await changesOf(watch, ask);
    if (!changes) return;
    began = Date.now() - changes.seconds * 1000;
    tick();
    if (changes.seen === Number(watch.dataset["seen"])) return;
    if (typedOn(page) === untouched) lookAgain();
    else bar.say("Something new was written in this watch. Your words are still here.", true);
  };
  setInterval(() => void follow(), askEvery);
  page.addEventListener("visibilitychange", () => void follow());
  page.addEventListener(observationsSent, () => void follow());
  // A page that the back button brings out of the browser's memory is as old as it was left.
  view.addEventListener("pageshow", (event) => event.persisted && lookAgain());
}

async function changesOf(watch: HTMLElement, ask: Ask): Promise<Changes | undefined> {
  try {
    const answer = await ask(`/incidents/watches/${watch.dataset["watch"] ?? ""}/changes`, { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as Changes) : undefined;
  } catch {
    return undefined;
  }
}

/** The words change once, when it becomes overdue, and are read out then; the seconds are for the eye alone. */
function countDown(next: HTMLElement, left: number): void {
  const rest = next.querySelector("[data-due-rest]");
  if (!rest) return;
  if (left > 0) {
    rest.textContent = ` (in ${clockOf(left)})`;
    return;
  }
  if (next.classList.contains("ls-late")) return;
  next.classList.add("ls-late");
  next.textContent = next.dataset["overdueWords"] ?? "";
}

function typedOn(page: Document): string {
  return [
    ...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("main input:not([type=hidden]), main textarea"),
  ]
    .map((field) => ("checked" in field && field.type !== "text" ? String(field.checked) : field.value))
    .join("\n");
}
