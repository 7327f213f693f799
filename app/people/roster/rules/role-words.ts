import type { ProposedRole } from "../types.ts";

/** What a role in a file means here (england-homes-data-codes.md#D1.5, #D2). */
type RoleMeaning =
  | { is: "child" }
  | { is: "family"; relationship: "parent" | "guardian" | "relative" }
  | { is: "adult"; proposes: ProposedRole; needsConfirming: boolean }
  /** Known, and gives no access here. */
  | { is: "nobody" }
  | { is: "unknown" };

const adult: RoleMeaning = { is: "adult", proposes: "adult", needsConfirming: false };
const nobody: RoleMeaning = { is: "nobody" };
const confirm = (proposes: ProposedRole): RoleMeaning => ({ is: "adult", proposes, needsConfirming: true });

/** Everybody's words, compared without case, spaces and signs. Nothing above adult comes without a person's yes. */
const meanings = new Map<string, RoleMeaning>(
  Object.entries({
    student: { is: "child" },
    pupil: { is: "child" },
    learner: { is: "child" },
    child: { is: "child" },
    parent: { is: "family", relationship: "parent" },
    guardian: { is: "family", relationship: "guardian" },
    relative: { is: "family", relationship: "relative" },
    teacher: adult,
    aide: adult,
    counselor: adult,
    counsellor: adult,
    proctor: adult,
    staff: adult,
    adult,
    teacherassistant: adult,
    teachingassistant: adult,
    paraprofessional: adult,
    nurse: adult,
    occupationaltherapist: adult,
    physicaltherapist: adult,
    speechtherapist: adult,
    visiontherapist: adult,
    substitute: adult,
    officestaff: adult,
    faculty: adult,
    adjunct: adult,
    leader: confirm("leader"),
    extleader: confirm("leader"),
    governor: confirm("governor"),
    extgovernor: confirm("governor"),
    principal: confirm("head"),
    head: confirm("head"),
    headteacher: confirm("head"),
    siteadministrator: confirm("administrator"),
    administrator: confirm("administrator"),
    districtadministrator: confirm("trust-administrator"),
    trustadministrator: confirm("trust-administrator"),
    systemadministrator: nobody,
    itadmin: nobody,
    other: nobody,
    doctor: nobody,
  } satisfies Record<string, RoleMeaning>),
);

/** Reads a role word from a file. */
export function readRole(word: string): RoleMeaning {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  return meanings.get(plain) ?? { is: "unknown" };
}

/** What a contact's relationship means in School Data Sync: a doctor or an aide is no family (D2). */
export function readRelationship(word: string): "parent" | "guardian" | "relative" | "nobody" | "unknown" {
  const meaning = readRole(word);
  if (meaning.is === "family") return meaning.relationship;
  return ["doctor", "aide", "other"].includes(word.toLowerCase()) ? "nobody" : "unknown";
}
