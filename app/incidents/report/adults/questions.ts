import { defineForm, textOf, words, type Field } from "#platform";
import { filledRows } from "../rows.ts";
import type { ReportContext } from "../step.ts";

/** What an adult's part was. Each of them will be asked for a statement. */
export const adultRoles = [
  { code: "took-part", label: "Took part: held, moved, kept apart" },
  { code: "helped", label: "Helped without touching" },
  { code: "saw", label: "Saw it" },
  { code: "came-after", label: "Came afterwards" },
] as const;

export type AdultRole = (typeof adultRoles)[number]["code"];
export type AdultInvolved = { adultId: string; role: AdultRole };

const adultsField =
  (context: ReportContext): Field<AdultInvolved[]> =>
  (typed) => {
    const involved = filledRows(typed, "adult").map((row) => ({
      adultId: textOf(typed, `adult-${row}`),
      role: adultRoles.find((role) => role.code === textOf(typed, `adult-${row}-role`))?.code ?? "took-part",
    }));
    if (involved.length === 0)
      return { problem: { kind: "missing", message: "Choose at least one adult who was there" } };
    if (involved.some(({ adultId }) => !context.adults.some((adult) => adult.adultId === adultId))) {
      return { problem: { kind: "wrong", message: "Choose an adult of this school" } };
    }
    if (new Set(involved.map(({ adultId }) => adultId)).size < involved.length) {
      return { problem: { kind: "wrong", message: "Choose each adult once. The same adult is there twice." } };
    }
    return { value: involved };
  };

/** Which adults were there, each with their part, and anybody who does not work at the school (england.md#F3). */
export const adultsForm = (context: ReportContext) =>
  defineForm({ adult: adultsField(context), others: words({ most: 1000 }) });
