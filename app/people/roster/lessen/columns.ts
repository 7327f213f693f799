import type { Columns } from "../columns.ts";

const reference = {
  title: "Reference",
  also: [
    "Ref",
    "ID",
    "Admission number",
    "Adno",
    "Admission no",
    "MIS ID",
    "Person ID",
    "Staff code",
    "Payroll number",
  ],
};
const givenName = {
  title: "Given name",
  also: ["First name", "Forename", "Legal forename", "Given names", "Preferred forename", "Forename 1"],
  required: true,
};
const familyName = {
  title: "Family name",
  also: ["Surname", "Last name", "Legal surname", "Second name", "Preferred surname"],
  required: true,
};
const email = { title: "Email", also: ["E-mail", "Email address", "Work email", "Main email"] };
const school = { title: "School", also: ["School name", "Site", "Academy", "URN"] };
const leavingDate = { title: "Last day", also: ["Leaving date", "Date of leaving", "Leave date", "End date"] };
const wholeSchool = { title: "Whole school", also: ["Complete list", "Everybody"] };

/** `children.csv`, in words a school's office uses. */
export const childColumns = {
  reference,
  givenName,
  familyName,
  knownAs: { title: "Known as", also: ["Preferred name", "Chosen name", "Preferred first name"] },
  birthDate: { title: "Date of birth", also: ["DOB", "Birth date", "Birthdate", "D.O.B."] },
  upn: { title: "UPN", also: ["Unique pupil number"] },
  year: { title: "Year", also: ["Year group", "NC year", "NCyearActual", "Yr", "National curriculum year"] },
  sex: { title: "Sex", also: ["Legal sex", "Gender"] },
  sen: { title: "SEN", also: ["SEN status", "SEN provision", "SEN code", "SEN stage"] },
  needs: { title: "Needs", also: ["SEN needs", "SEN type", "SEN types", "Primary need"] },
  class: { title: "Class", also: ["Registration group", "Reg", "Reg group", "Form", "Tutor group", "Group"] },
  residential: { title: "Residential", also: ["Boarder", "Boarding", "Residential pupil"] },
  school,
  lastDay: leavingDate,
  wholeSchool,
} satisfies Columns<string>;

/** `adults.csv`. */
export const adultColumns = {
  reference,
  givenName,
  familyName,
  knownAs: { title: "Known as", also: ["Preferred name"] },
  email,
  role: { title: "Role", also: ["Access role"] },
  jobTitle: { title: "Job title", also: ["Job", "Post", "Position"] },
  class: { title: "Class", also: ["Classes", "Registration group", "Form", "Tutor group"] },
  school,
  lastDay: leavingDate,
  wholeSchool,
} satisfies Columns<string>;

/** `families.csv`: one line for each child a person belongs to. */
export const familyColumns = {
  childReference: {
    title: "Child reference",
    also: ["Child ref", "Child ID", "Pupil reference", "Admission number", "Pupil ID", "Child UPN", "UPN"],
    required: true,
  },
  reference: { title: "Reference", also: ["Contact ID", "Contact reference", "Ref"] },
  givenName,
  familyName,
  relationship: { title: "Relationship", also: ["Relationship to child", "Relation"] },
  parentalResponsibility: { title: "Parental responsibility", also: ["PR", "Responsibility"] },
  mayBeTold: { title: "May be told", also: ["Can be told", "Tell"] },
  courtBar: { title: "Court bar", also: ["Court order", "No contact", "No contact order"] },
  email,
  phone: { title: "Phone", also: ["Telephone", "Mobile", "Phone number"] },
  language: { title: "Language", also: ["Home language", "Preferred language"] },
  school,
  wholeSchool,
} satisfies Columns<string>;

/** `groups.csv`: one line for each person in each class, for schools with more than one class a child. */
export const groupColumns = {
  group: { title: "Group", also: ["Class", "Group name", "Class name"], required: true },
  person: {
    title: "Person reference",
    also: ["Reference", "Child reference", "Adult reference", "Ref", "UPN"],
    required: true,
  },
  school,
  wholeSchool,
} satisfies Columns<string>;

/** The four files of the template. */
export const lessenFiles = ["children", "adults", "families", "groups"] as const;

/** One of the template's files. */
export type LessenFile = (typeof lessenFiles)[number];
