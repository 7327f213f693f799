import type { Across } from "./body-points.ts";
import type { CodeEntry, CodeList } from "./code-list.ts";

const pair: readonly Across[] = ["left", "right"];

const entries = [
  { code: "tracheostomy", label: "Breathing tube (tracheostomy)", across: [] },
  { code: "gastrostomy", label: "Feeding tube (gastrostomy)", across: [] },
  { code: "catheter", label: "Catheter", across: [] },
  { code: "shunt", label: "Shunt", across: pair },
  { code: "implant", label: "Implant", across: pair },
] as const satisfies readonly (CodeEntry & { across: readonly Across[] })[];

/** A tube, a line or a device that is part of the child's body: to be touched there may be to be hurt. */
export type BodySite = (typeof entries)[number]["code"];

/** The tubes and devices that a hold must not press and that an injury may have loosened. */
export const BODY_SITES: CodeList<BodySite, { readonly across: readonly Across[] }> = {
  id: "SITE",
  title: "Which tube or device on the body?",
  version: "2026-11-30",
  source: "practice.md#3 body regions, wheelchair user",
  entries,
};
