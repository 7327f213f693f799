import { expect, it, vi } from "vitest";
import { pageWith, the } from "./fixture-page.ts";
import { keepObservations, observationsSent } from "./kept-observations.ts";
import { sendOnlyWhatArrives } from "./no-network.ts";
import type { Ask } from "./session-warning.ts";

const first = "01a20e64-8b40-7022-a789-c3ce82274abb";
const form = `<main><form method="post" action="/incidents/watches/w/observations" data-observe>
  <input type="hidden" name="observationId" value="${first}"><input type="hidden" name="by" value="ada">
  <label>Seen <textarea name="words"></textarea></label>
  <label><input type="radio" name="breathing" value="usual">As usual</label>
  <button name="press" value="keep">Keep</button></form></main>`;

/** A watch's page, a network that can be switched off, a clock, and what arrived at the server. */
function open(page = pageWith(form), signedIn = true) {
  const network = { there: true };
  const clock = { now: 1_000_000 };
  const arrived: Record<string, string>[] = [];
  const ask: Ask = (address, how) => {
    if (!network.there) return Promise.reject(new TypeError("no network"));
    if (address === "/readyz") return Promise.resolve(new Response("ready"));
    if (!signedIn) return Promise.resolve(new Response("sign in", { status: 401 }));
    arrived.push(Object.fromEntries(how?.body as URLSearchParams));
    return Promise.resolve(Object.defineProperty(new Response("ok"), "redirected", { value: true }));
  };
  Object.defineProperty(page.defaultView, "localStorage", { value: memoryOf(page), configurable: true });
  sendOnlyWhatArrives(page, ask);
  keepObservations(page, ask, () => clock.now);
  const bar = () => page.querySelector("[role=status]")?.textContent ?? "";
  return { page, network, clock, arrived, bar };
}

const memories = new WeakMap<Document, Storage>();
function memoryOf(page: Document): Storage {
  const kept = memories.get(page) ?? memoryLike();
  memories.set(page, kept);
  return kept;
}

function memoryLike(): Storage {
  const words = new Map<string, string>();
  const memory = {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => void words.set(key, value),
  };
  return memory as unknown as Storage;
}

it("keeps an observation with its time while nothing answers, empties the form for the next, and sends it by itself", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { page, network, clock, arrived, bar } = open();
  network.there = false;
  the<HTMLTextAreaElement>(page, "textarea").value = "Sits by the door.";
  the<HTMLInputElement>(page, "[value=usual]").checked = true;
  the<HTMLButtonElement>(page, "button").click();
  await vi.waitFor(() => expect(bar()).toContain("kept on this phone with its time"));
  expect(the<HTMLTextAreaElement>(page, "textarea").value).toBe("");
  expect(the<HTMLInputElement>(page, "[name=observationId]").value).toMatch(
    /^(?!01a20e64)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  clock.now += 120_000;
  network.there = true;
  const told = vi.fn<() => void>();
  page.addEventListener(observationsSent, told);
  await vi.advanceTimersByTimeAsync(16_000);
  await vi.waitFor(() => expect(arrived).toHaveLength(1));
  expect(arrived[0]).toEqual({
    observationId: first,
    by: "ada",
    words: "Sits by the door.",
    breathing: "usual",
    press: "keep",
    secondsBefore: "120",
  });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(arrived).toHaveLength(1);
  expect(told).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

it("survives a phone that goes off, and somebody else at the same device: it is sent when its writer is back", async () => {
  const { page, network, bar } = open();
  network.there = false;
  the<HTMLButtonElement>(page, "button").click();
  await vi.waitFor(() => expect(bar()).toContain("kept on this phone"));
  // The phone comes on again, on another page, and nobody is signed in.
  const later = pageWith("<main><h1>Sign in</h1></main>");
  memories.set(later, memoryOf(page));
  const again = open(later, false);
  await new Promise((wait) => setTimeout(wait, 20));
  expect(again.arrived).toHaveLength(0);
  const home = pageWith("<main><h1>Good afternoon</h1></main>");
  memories.set(home, memoryOf(page));
  const back = open(home);
  await vi.waitFor(() => expect(back.arrived.map(({ observationId }) => observationId)).toEqual([first]));
  await vi.waitFor(() => expect(back.bar()).toContain("has been sent"));
});

it("leaves every other form as it was: its words stay on the page", async () => {
  const { page, network, bar } = open(pageWith(form.replace("data-observe", "")));
  network.there = false;
  the<HTMLTextAreaElement>(page, "textarea").value = "He ran.";
  the<HTMLButtonElement>(page, "button").click();
  await vi.waitFor(() => expect(bar()).toContain("Your words are still here"));
  expect(the<HTMLTextAreaElement>(page, "textarea").value).toBe("He ran.");
});
