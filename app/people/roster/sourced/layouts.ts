import type { Columns } from "../columns.ts";

/** What OneRoster puts before every row. */
const base = {
  id: { title: "sourcedId", also: ["id"], required: true },
  status: { title: "status" },
  modified: { title: "dateLastModified" },
} satisfies Columns<string>;

/** orgs.csv, the same in every version and in School Data Sync (england-homes-data-codes.md#D1, #D2). */
export const orgColumns = {
  ...base,
  name: { title: "name", required: true },
  type: { title: "type", required: true },
  identifier: { title: "identifier" },
  parent: { title: "parentSourcedId", also: ["parentOrgSourcedId"] },
} satisfies Columns<string>;

/** users.csv. Which of these a version has differs; the columns that matter are the same. */
export const userColumns = {
  ...base,
  enabled: { title: "enabledUser" },
  orgs: { title: "orgSourcedIds", also: ["orgSourcedId"] },
  role: { title: "role" },
  username: { title: "username" },
  userIds: { title: "userIds" },
  givenName: { title: "givenName", also: ["first name", "forename"] },
  familyName: { title: "familyName", also: ["last name", "surname"] },
  middleName: { title: "middleName" },
  identifier: { title: "identifier" },
  email: { title: "email" },
  sms: { title: "sms" },
  phone: { title: "phone" },
  agents: { title: "agentSourcedIds", also: ["agents"] },
  grades: { title: "grades", also: ["grade"] },
  masterId: { title: "userMasterIdentifier" },
  resources: { title: "resourceSourcedIds" },
  preferredGivenName: { title: "preferredGivenName" },
  preferredMiddleName: { title: "preferredMiddleName" },
  preferredFamilyName: { title: "preferredFamilyName" },
  primaryOrg: { title: "primaryOrgSourcedId" },
  pronouns: { title: "pronouns" },
  directoryId: { title: "activeDirectoryMatchId" },
} satisfies Columns<string>;

/** roles.csv: OneRoster 1.2 gives each row its own id, School Data Sync does not. */
export const roleColumns = {
  id: { title: "sourcedId" },
  status: { title: "status" },
  modified: { title: "dateLastModified" },
  user: { title: "userSourcedId", required: true },
  roleType: { title: "roleType" },
  role: { title: "role", required: true },
  begin: { title: "beginDate", also: ["roleStartDate"] },
  end: { title: "endDate", also: ["roleEndDate"] },
  org: { title: "orgSourcedId", also: ["schoolSourcedId"], required: true },
  profile: { title: "userProfileSourcedId" },
  session: { title: "sessionSourcedId" },
  grade: { title: "grade" },
  primary: { title: "isPrimary" },
} satisfies Columns<string>;

/** classes.csv. */
export const classColumns = {
  ...base,
  title: { title: "title", also: ["name"], required: true },
  grades: { title: "grades" },
  course: { title: "courseSourcedId" },
  code: { title: "classCode", also: ["code"] },
  type: { title: "classType" },
  location: { title: "location" },
  school: { title: "schoolSourcedId", also: ["orgSourcedId"], required: true },
  terms: { title: "termSourcedIds", also: ["sessionSourcedIds", "termSourcedId"] },
  subjects: { title: "subjects" },
  subjectCodes: { title: "subjectCodes" },
  periods: { title: "periods" },
} satisfies Columns<string>;

/** enrollments.csv. */
export const enrollmentColumns = {
  id: { title: "sourcedId" },
  status: { title: "status" },
  modified: { title: "dateLastModified" },
  class: { title: "classSourcedId", also: ["sectionSourcedId"], required: true },
  school: { title: "schoolSourcedId", also: ["orgSourcedId"] },
  user: { title: "userSourcedId", required: true },
  role: { title: "role", required: true },
  primary: { title: "primary" },
  begin: { title: "beginDate" },
  end: { title: "endDate" },
} satisfies Columns<string>;

/** demographics.csv: only the birth date and the sex; its race columns are withheld before any reader sees them. */
export const demographicColumns = {
  id: { title: "sourcedId", also: ["userSourcedId"], required: true },
  status: { title: "status" },
  modified: { title: "dateLastModified" },
  birthDate: { title: "birthDate", also: ["birthdate", "dateOfBirth"] },
  sex: { title: "sex" },
  residence: { title: "publicSchoolResidenceStatus" },
} satisfies Columns<string>;

/** relationships.csv of School Data Sync. */
export const relationshipColumns = {
  child: { title: "userSourcedId", required: true },
  contact: { title: "relationshipUserSourcedId", required: true },
  role: { title: "relationshipRole", required: true },
} satisfies Columns<string>;

/** manifest.csv. */
export const manifestColumns = {
  property: { title: "propertyName", required: true },
  value: { title: "value", required: true },
} satisfies Columns<string>;
