import { choices, defineForm, perhaps, textOf, textsOf, words, type Field, type Typed } from "#platform";
import { dayOrNone, dayTyped } from "../page/fields.ts";
import { readUpn, upnMessage } from "../rules/upn.ts";
import type { ChildDetails, ChildPage } from "./child-store.ts";

/** The years a child can follow, as england-homes-data-codes.md#C3 codes them. */
export const yearCodes = ["E1", "E2", "N1", "N2", "R", ...Array.from({ length: 14 }, (_, at) => String(at + 1)), "X"];

/** SEN types as england-homes-data-codes.md#C3 codes them, in plain words. */
export const needWords = {
  SPLD: "A specific learning difficulty, like dyslexia",
  MLD: "Moderate learning difficulty",
  SLD: "Severe learning difficulty",
  PMLD: "Profound and multiple learning difficulty",
  SEMH: "Social, emotional and mental health",
  SLCN: "Speech, language and communication",
  HI: "Hearing",
  VI: "Vision",
  MSI: "Hearing and vision together",
  PD: "Physical disability",
  ASD: "Autism",
  OTH: "Another need",
  NSA: "Has support, not assessed by a specialist",
  DS: "Down syndrome",
} as const;

const needCodes = Object.keys(needWords) as (keyof typeof needWords)[];

/** A UPN or none. */
const upn: Field<string | null> = (typed, name) => {
  const text = textOf(typed, name);
  if (text === "") return { value: null };
  const read = readUpn(text);
  return read.ok ? { value: read.upn } : { problem: { kind: "wrong", message: upnMessage(read.why) } };
};

const ids: Field<string[]> = (typed, name) => ({ value: textsOf(typed, name) });

/** The questions about a child: the same when one is added and when one is changed. */
export const childForm = defineForm({
  givenName: words({ missing: "Enter the child's given name", most: 100 }),
  familyName: words({ missing: "Enter the child's family name, or “-” for a child with one name only", most: 100 }),
  knownAs: words({ most: 100 }),
  born: dayOrNone,
  upn,
  year: perhaps(yearCodes),
  sen: perhaps(["N", "K", "E"]),
  needs: choices(needCodes),
  otherNeeds: words({ most: 300 }),
  residential: perhaps(["yes"]),
  classes: ids,
  newClass: words({ most: 100 }),
  keep: perhaps(["yes"]),
});

type Values = typeof childForm extends { checkComplete(typed: Typed): infer C }
  ? Extract<C, { values: object }>["values"]
  : never;

/** The form's answers as a child's details. Needs known before keep their order: the first is the primary one. */
export function detailsOf(values: Values, before = ""): ChildDetails {
  const known = needsParts(before).codes.filter((code) => values.needs.includes(code));
  const codes = [...new Set([...known, ...values.needs])];
  return {
    givenName: values.givenName,
    familyName: values.familyName,
    knownAs: values.knownAs === values.givenName ? "" : values.knownAs,
    bornOn: values.born?.toString() ?? null,
    upn: values.upn,
    yearGroup: values.year ?? "",
    senProvision: values.sen ?? null,
    needs: [codes.join(" "), values.otherNeeds].filter((part) => part !== "").join("; "),
    residential: values.residential === "yes",
  };
}

/** A child's details as the form shows them to be changed. */
export function typedOf(child: ChildPage): Typed {
  const { codes, others } = needsParts(child.needs);
  return {
    givenName: child.givenName,
    familyName: child.familyName,
    knownAs: child.knownAs,
    ...dayTyped("born", child.bornOn),
    upn: child.upn ?? "",
    year: child.yearGroup,
    sen: child.senProvision ?? "",
    needs: codes,
    otherNeeds: others,
    residential: child.residential ? "yes" : "",
    classes: child.classes.map(({ groupId }) => groupId),
    keep: "yes",
  };
}

/** The coded needs, and the words beside them, of what is kept as one text. */
export function needsParts(needs: string): { codes: (keyof typeof needWords)[]; others: string } {
  const [first = "", ...rest] = needs.split("; ");
  const said = first.split(" ").filter((code) => code !== "");
  const codes = said.filter((code): code is keyof typeof needWords => code in needWords);
  if (codes.length === said.length) return { codes, others: rest.join("; ") };
  return { codes: [], others: needs };
}
