import type { Instrument } from "../rules/provenance.ts";

const lastRead = "2026-11-23";

/** What the homes' rules rest on (england-homes-data-codes.md#A1). */
export const instruments: readonly Instrument[] = [
  {
    id: "CH1",
    title: "Children's Homes (England) Regulations 2015 (SI 2015/541)",
    from: "2015",
    to: null,
    tookEffect: true,
    force: "regulation",
    says: "Restraint is using force or restricting liberty of movement; every measure of control, discipline or restraint is recorded.",
    mark: "✔",
    markNote: "what a record holds is read; the definition in summaries; prohibited measures are not read again",
    source: "https://www.legislation.gov.uk/uksi/2015/541",
    lastRead,
  },
  {
    id: "CH2",
    title: "Ofsted, social care common inspection framework: children's homes, section 27",
    from: null,
    to: null,
    tookEffect: true,
    force: "guidance",
    says: "Home staff may not restrain for good order or to make a child do as told, though a school in rare cases may.",
    mark: "✔",
    markNote: "an undated copy",
    source: "gov.uk, social care common inspection framework (SCCIF): children's homes",
    lastRead,
  },
];
