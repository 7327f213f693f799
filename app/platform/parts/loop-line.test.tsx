import { expect, it } from "vitest";
import { accessFaults } from "./fixtures/axe.ts";
import { normalForm } from "./fixtures/normal-form.ts";
import { LoopLine, LoopMarks, type LoopLineProps } from "./loop-line.tsx";

const stations: LoopLineProps["stations"] = {
  recorded: { state: "done", words: "12:05, by Sam", href: "#record" },
  told: { state: "late", words: "40 minutes after the school day ended", href: "#told" },
  heard: { state: "due", words: "by Thu 26 Nov", href: "#heard" },
  changed: { state: "due" },
  reviewed: { state: "not-needed", words: "no injury" },
  closed: { state: "due" },
};
const full = String(<LoopLine label="The loop of incident 0412" stations={stations} />);
const small = String(<LoopLine size="small" label="Incident 0412" stations={stations} />);

it("shows the six stations in the order of the loop, each with its state in words", () => {
  const words = normalForm(full).match(/"[A-Z][a-z ]+:?"(?=\n|$)/g);
  expect(words?.filter((word) => /Recorded|Told|Heard|Changed|Reviewed|Closed/.test(word))).toEqual(
    ["Recorded", "Told", "Heard", "Changed", "Reviewed", "Closed"].map((name) => `"${name}"`),
  );
  expect(full).toContain('<strong class="ls-late">Late:</strong> 40 minutes after the school day ended');
  expect(full).toContain('<strong class="ls-not-needed">Not needed:</strong> no injury');
});

it("each station with an address is a link to what is owed there", () => {
  expect(full.match(/href="[^"]*"/g)).toEqual(['href="#record"', 'href="#told"', 'href="#heard"']);
});

it("the small line says the whole loop in words to those who do not see it", () => {
  expect(small).toContain(
    "<title>Incident 0412: Recorded done, 12:05, by Sam; Told late, 40 minutes after the school day ended; " +
      "Heard due, by Thu 26 Nov; Changed due; Reviewed not needed, no injury; Closed due</title>",
  );
  expect(small).toContain('width="140"');
});

it("each state has a shape of its own, so that it can be told without colour", () => {
  const shapes = ["recorded", "told", "heard", "reviewed"].map((name) => {
    const state = stations[name as keyof typeof stations].state;
    return small.match(new RegExp(`<g class="ls-${state}"[^>]*>(.*?)</g>`))?.[1];
  });
  expect(new Set(shapes).size).toBe(4);
});

it("small lines of one page share their marks: each kind is drawn once, as it would stand in a line of its own", () => {
  const other = { ...stations, told: { state: "done" } } as const;
  const marks = String(<LoopMarks of={[stations, other, stations]} />);
  const shared = [stations, other].map((each) => String(<LoopLine size="small" hasMarks label="A" stations={each} />));
  const ids = shared.map((line) => /<use href="#([a-z-]+)"><\/use>/.exec(line)?.[1] ?? "");
  expect(marks.match(/<g id="[a-z-]+">/g)).toEqual(ids.map((id) => `<g id="${id}">`));
  const drawnAlone = /<\/title>([^]*)<\/svg>/.exec(small)?.[1]?.trim() ?? "nothing";
  expect(marks).toContain(`<g id="${ids[0]}">${drawnAlone}</g>`);
  expect(shared[0]).toContain("<title>A: Recorded done, 12:05, by Sam;");
});

it("has nothing inline that a strict content security policy would refuse", () => {
  expect(full + small).not.toMatch(/ style=| on[a-z]+=/);
});

it("axe finds nothing wrong with either line", async () => {
  expect(await accessFaults(full + small)).toEqual([]);
});
