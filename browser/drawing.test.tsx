import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DrawnLines } from "../app/incidents/report/what-happened/drawn-lines.tsx";
import { drawWhileTyping } from "./drawing.tsx";
import { pageWith, the } from "./fixture-page.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const row = (number: number) => `<select name="segment-${number}"><option value="">Choose</option>
  <option value="PHY.HOLD.SEAT">Hold, sitting</option>
  <option value="SEP.SUPER" data-short="Kept apart, adult there">Kept apart with an adult there, not free to leave</option></select>
  <input name="from-${number}"><input name="to-${number}">`;

function open(rows = row(1) + row(2), zone?: string) {
  const page = pageWith(`<form>${rows}`, DrawnLines({ lines: [], zone }), "</form>");
  drawWhileTyping(page);
  const types = async (name: string, value: string) => {
    const field = the<HTMLInputElement>(page, `[name="${name}"]`);
    field.value = value;
    field.dispatchEvent(new (page.defaultView as Window & typeof globalThis).Event("input", { bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
  };
  const drawn = () => the(page, "[data-drawn-lines]");
  return { page, types, drawn };
}

it("draws what is finished while it is typed, and says where two things happen at once", async () => {
  const { types, drawn } = open();
  await types("segment-1", "PHY.HOLD.SEAT");
  await types("from-1", "11:42");
  await types("to-1", "11:45");
  expect(drawn().textContent).toBe("");
  await types("segment-2", "SEP.SUPER");
  await types("from-2", "11.44");
  await types("to-2", "11:5");
  expect(drawn().textContent).toBe("");
  await types("to-2", "11:50");
  expect(drawn().querySelector("svg")?.textContent).toContain("Kept apart, adult there");
  expect(drawn().textContent).toContain("Two things at once from 11:44 to 11:45 (1 min).");
  await types("from-2", "11:47");
  expect(drawn().textContent).toContain("Nothing is told from 11:45 to 11:47 (2 min).");
});

it("draws a time in every way of writing it that the report takes, and none that it refuses", async () => {
  const { types, drawn } = open();
  for (const [name, text] of Object.entries({
    "from-1": "1.42 pm",
    "to-1": "1345",
    "from-2": "13 45",
    "to-2": "134730",
  }))
    await types(name, text);
  for (const number of [1, 2]) await types(`segment-${number}`, "PHY.HOLD.SEAT");
  const cells = [...drawn().querySelectorAll("td")].map((cell) => cell.textContent);
  expect(cells).toEqual(expect.arrayContaining(["13:42", "13:45", "13:47:30"]));
  await types("to-2", "13:4730");
  expect(drawn().textContent).toBe("");
});

it("keeps the table open that somebody opened", async () => {
  const { types, drawn } = open();
  for (const number of [1, 2]) {
    await types(`segment-${number}`, "PHY.HOLD.SEAT");
    await types(`from-${number}`, `11:4${number}`);
    await types(`to-${number}`, `11:4${number + 1}`);
  }
  const details = drawn().querySelector("details");
  if (details) details.open = true;
  await types("to-2", "11:55");
  expect(drawn().querySelector("details")?.open).toBe(true);
  expect(drawn().textContent).toContain("11:55");
});

it("draws what lasted longer than a day on its days, the night on which the clock goes back an hour longer", async () => {
  const dayOf = (name: string) => `<select name="${name}"><option value="">Choose</option>
    <option value="2026-10-24">Sat</option><option value="2026-10-25">Sun</option></select>`;
  const days = (number: number) => dayOf(`from-day-${number}`) + dayOf(`to-day-${number}`);
  const { types, drawn } = open([row(1), days(1), row(2), days(2)].join(""), "Europe/London");
  for (const [number, from, to] of [
    [1, "20:00", "08:00"],
    [2, "08:00", "21:00"],
  ] as const) {
    await types(`segment-${number}`, "SEP.SUPER");
    await types(`from-${number}`, from);
    await types(`to-${number}`, to);
  }
  expect(drawn().textContent).toBe("");
  await types("from-day-1", "2026-10-24");
  for (const name of ["to-day-1", "from-day-2", "to-day-2"]) await types(name, "2026-10-25");
  expect(drawn().querySelector("svg")?.textContent).toContain("Sun 25 Oct");
  expect(drawn().textContent).toContain("13 h");
  expect(drawn().textContent).not.toContain("12 h");
});

it("a page without lines is left alone", () => {
  expect(() => drawWhileTyping(pageWith("<form></form>"))).not.toThrow();
});
