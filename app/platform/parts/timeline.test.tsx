import { expect, it } from "vitest";
import { accessFaults } from "./fixtures/axe.ts";
import { Timeline, type TimelineSegment } from "./timeline.tsx";

const segments: readonly TimelineSegment[] = [
  { from: "11:42", to: "11:45", label: "Held, standing", kind: "held" },
  { from: "11:45", to: "11:49", label: "Held on the floor", kind: "ground" },
  { from: "11:49", to: "11:50:30", label: "Alone in the calm room", kind: "apart" },
  { from: "11:50:30", to: "11:57", label: "Calm", kind: "calm" },
];
const html = String(<Timeline id="minutes" segments={segments} />);

it("every segment is in the table with its times and its length, not in the picture alone", () => {
  for (const { label, from, to } of segments) {
    expect(html).toContain(`<th scope="row" class="govuk-table__header">${label}</th>`);
    expect(html).toContain(`>${from}</td>`);
    expect(html).toContain(`>${to}</td>`);
  }
  expect(html).toContain("1 min 30 s");
});

it("each kind that is not plainly filled has a pattern of its own", () => {
  expect(html.match(/<pattern id="[^"]+"/g)).toEqual(['<pattern id="minutes-ground"', '<pattern id="minutes-apart"']);
  expect(html).toContain('fill="url(#minutes-ground)"');
});

it("a gap and an overlap are drawn, said in words, and stand in the table", () => {
  const told: TimelineSegment[] = [
    { from: "11:42", to: "11:45", label: "Held, standing", kind: "held" },
    { from: "11:44", to: "11:46", label: "Held, sitting", kind: "held" },
    { from: "11:50", to: "11:52", label: "Calm", kind: "calm" },
  ];
  const drawn = String(<Timeline id="minutes" segments={told} />);
  expect(drawn).toContain("Two things at once from 11:44 to 11:45 (1 min).");
  expect(drawn).toContain("Nothing is told from 11:46 to 11:50 (4 min).");
  expect(drawn.match(/class="ls-timeline__(gap|overlap)"/g)).toHaveLength(2);
  expect(drawn).toContain('<th scope="row" class="govuk-table__header">Nothing is told</th>');
});

it("a label grows towards the side with more room", () => {
  expect(html).toMatch(/<text x="10%" y="\d+" text-anchor="start">Held, standing/);
  expect(html).toMatch(/<text x="85%" y="\d+" text-anchor="end">Calm/);
});

it("shows nothing where nothing was recorded", () => {
  expect(String(<Timeline id="none" segments={[]} />)).toBe("");
});

it("has nothing inline that a strict content security policy would refuse", () => {
  expect(html).not.toMatch(/ style=/);
});

it("axe finds nothing wrong", async () => {
  expect(await accessFaults(html)).toEqual([]);
});
