import { describe, expect, it } from "vitest";
import { Button } from "./button.tsx";
import { ChildWords } from "./child-words.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { accessFaults } from "./fixtures/axe.ts";
import { OwedList } from "./owed-list.tsx";
import { SideBySide } from "./side-by-side.tsx";

describe("the child's words", () => {
  const html = String(
    <ChildWords name="Jo" how="With Priya, using pictures.">
      {"I wanted my hat <b>"}
    </ChildWords>,
  );
  it("are quoted as they were said, with who helped and how", () => {
    expect(html).toContain("<figcaption>Jo said</figcaption><blockquote>I wanted my hat &lt;b&gt;</blockquote>");
    expect(html).toContain('<p class="ls-child__how">With Priya, using pictures.</p>');
  });
  it("axe finds nothing wrong", async () => {
    expect(await accessFaults(html)).toEqual([]);
  });
});

describe("what is owed", () => {
  const html = String(
    <OwedList
      items={[
        {
          what: "Tell Jo’s mum",
          href: "#tell",
          state: "late",
          by: "school day ended 15:15",
          note: "2 attempts logged",
          action: <Button href="#call">Log a call</Button>,
        },
        { what: "Review incident 0412", state: "due" },
        false,
      ]}
    />,
  );
  it("says its state in a word and its clock, and offers the one next thing", () => {
    expect(html).toContain('<strong class="ls-late">Late:</strong> school day ended 15:15');
    expect(html).toContain('<strong class="ls-due">Due</strong>');
    expect(html).toContain("2 attempts logged");
    expect(html.match(/<li /g)).toHaveLength(2);
  });
  it("axe finds nothing wrong", async () => {
    expect(await accessFaults(html)).toEqual([]);
  });
});

describe("two texts for one answer", () => {
  const html = String(
    <ConflictPanel
      heading="Two versions"
      left={{ heading: "On this phone", text: "Hall" }}
      right={{ heading: "From the office", text: "Gate" }}
    >
      <Button>Keep the phone’s</Button>
    </ConflictPanel>,
  );
  it("stand beside each other, neither instead of the other, under headings one level down", () => {
    expect(html).toContain('<h3>On this phone</h3><div class="ls-conflict__text">Hall</div>');
    expect(html).toContain('<h3>From the office</h3><div class="ls-conflict__text">Gate</div>');
    expect(html.indexOf("Hall")).toBeLessThan(html.indexOf("Gate"));
  });
  it("axe finds nothing wrong", async () => {
    expect(await accessFaults(html)).toEqual([]);
  });
});

it("the record stands beside a statement, the left one first", () => {
  expect(String(<SideBySide left="Record" right="Statement" wideLeft />)).toBe(
    '<div class="ls-beside ls-beside--wide-left"><div>Record</div><div>Statement</div></div>',
  );
});
