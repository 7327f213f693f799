import type { AdultField, ChildField, FamilyField, FieldValue } from "../roster/index.ts";
import type { Row } from "./roster-store.ts";

/** How a field of a file becomes a column of a table. Fields that Lessen does not keep have none. */
export type ColumnsOf<F extends string, R> = { readonly [Field in F]?: (value: FieldValue) => Partial<R> };

const text = (value: FieldValue): string =>
  value === null ? "" : Array.isArray(value) ? value.join(" ") : String(value);
const textOrNull = (value: FieldValue): string | null => (value === null || value === "" ? null : String(value));

/** A child's. An e-mail address and a sex that a file may have are not kept: nothing here asks for them. */
export const childColumns: ColumnsOf<ChildField, Row<"child">> = {
  givenName: (value) => ({ given_name: text(value) }),
  familyName: (value) => ({ family_name: text(value) }),
  knownAs: (value) => ({ known_as: text(value) }),
  birthDate: (value) => ({ born_on: textOrNull(value) }),
  upn: (value) => ({ upn: textOrNull(value) }),
  year: (value) => ({ year_group: text(value) }),
  sen: (value) => ({ sen_provision: textOrNull(value) }),
  needs: (value) => ({ needs: text(value) }),
  residential: (value) => ({ residential: value === true }),
};

/** An adult's. */
export const adultColumns: ColumnsOf<AdultField, Row<"adult">> = {
  givenName: (value) => ({ given_name: text(value) }),
  familyName: (value) => ({ family_name: text(value) }),
  knownAs: (value) => ({ known_as: text(value) }),
  email: (value) => ({ email: text(value) }),
  jobTitle: (value) => ({ job_title: text(value) }),
};

/** A family member's. */
export const familyColumns: ColumnsOf<FamilyField, Row<"family_member">> = {
  givenName: (value) => ({ given_name: text(value) }),
  familyName: (value) => ({ family_name: text(value) }),
  email: (value) => ({ email: text(value) }),
  phone: (value) => ({ phone: text(value) }),
  language: (value) => ({ language: text(value) }),
};

/** A class's. */
export const groupColumns: ColumnsOf<"name", Row<"class_group">> = { name: (value) => ({ name: text(value) }) };

/** The row with these values in it; a field the file did not say stays as it was. */
export function filled<F extends string, R extends object>(
  row: R,
  columns: ColumnsOf<F, R>,
  values: Partial<Record<F, FieldValue | undefined>>,
): R {
  const parts = (Object.keys(columns) as F[]).flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [columns[field]?.(value)];
  });
  return Object.assign({ ...row }, ...parts) as R;
}
