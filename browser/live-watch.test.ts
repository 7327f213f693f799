import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pageWith, the } from "./fixture-page.ts";
import { followWatch } from "./live-watch.ts";
import type { Ask } from "./session-warning.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch that has run for ten minutes, the next observation due in five seconds, three things written in it. */
function open(changes: () => object | undefined, calm = false) {
  const page = pageWith(`<main><div data-watch="w" data-seconds="600" data-seen="3"><p data-watch-clock>10:00</p>
    <p data-due-in="5" data-overdue-words="Overdue: an observation was due at 16:35" role="status">Next observation by 16:35
    <span data-due-rest></span></p><label>Words <textarea></textarea></label></div></main>`);
  Object.defineProperty(page.defaultView, "matchMedia", { value: () => ({ matches: calm }) });
  Object.defineProperty(page, "hidden", { value: false });
  const ask: Ask = () => {
    const said = changes();
    return said === undefined ? Promise.reject(new TypeError("no network")) : Promise.resolve(Response.json(said));
  };
  const looksAgain = vi.fn<() => void>();
  followWatch(page, ask, looksAgain);
  const clock = () => the(page, "[data-watch-clock]").textContent;
  return { page, looksAgain, clock, next: () => the(page, "[data-due-in]") };
}

it("counts on, counts down, and says once that an observation is overdue", async () => {
  const { clock, next } = open(() => undefined);
  await vi.advanceTimersByTimeAsync(2000);
  expect(clock()).toBe("10:02");
  expect(next().textContent).toContain("(in 0:03)");
  await vi.advanceTimersByTimeAsync(4000);
  expect(next().textContent).toBe("Overdue: an observation was due at 16:35");
  expect(next().classList.contains("ls-late")).toBe(true);
});

it("moves less for those who have asked for less motion", async () => {
  const { clock } = open(() => undefined, true);
  await vi.advanceTimersByTimeAsync(14_000);
  expect(clock()).toBe("10:00");
  await vi.advanceTimersByTimeAsync(1000);
  expect(clock()).toBe("10:15");
});

it("goes by the server's clock after the phone's has slept", async () => {
  const { clock, looksAgain } = open(() => ({ seconds: 4000, seen: 3 }));
  await vi.advanceTimersByTimeAsync(15_100);
  expect(clock()).toBe("1:06:40");
  expect(looksAgain).not.toHaveBeenCalled();
});

it("looks again when a colleague has written, and not over words that are being typed", async () => {
  const one = open(() => ({ seconds: 615, seen: 4 }));
  await vi.advanceTimersByTimeAsync(15_100);
  expect(one.looksAgain).toHaveBeenCalledOnce();
  const two = open(() => ({ seconds: 615, seen: 4 }));
  the<HTMLTextAreaElement>(two.page, "textarea").value = "He sits";
  await vi.advanceTimersByTimeAsync(15_200);
  expect(two.looksAgain).not.toHaveBeenCalled();
  expect(two.page.querySelector("[role=status].ls-session-warning")?.textContent).toContain(
    "Something new was written",
  );
});
