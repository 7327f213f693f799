import type { Temporal } from "#dates";
import type { Doing } from "#platform";
import type { Role } from "./rules/roles.ts";

/** The school a person is at work in, as pages and rules need it. */
export type School = {
  schoolId: string;
  name: string;
  fictional: boolean;
  /** The school's time zone, like `Europe/London`. */
  zone: string;
  /** Which jurisdiction's rules it lives under, like `gb-eng`. */
  regime: string;
  thanksWords: string;
};

/** Who is asking, in which school, in which role. */
export type Who = {
  accountId: string;
  email: string;
  adultId: string;
  name: string;
  role: Role;
  school: School;
  /** How many schools this person belongs to: with more than one, the page offers to change. */
  schools: number;
};

/** What a deed is told about its doer. */
export function doing(who: Who, at: Temporal.Instant): Doing {
  return { schoolId: who.school.schoolId, actor: `adult:${who.adultId}`, at };
}
