import { zipOf } from "./zip-of.ts";

// Larkfield's people as its own system exports them: OneRoster 1.2, everybody in it.

const text = (...lines: string[]): string => `${lines.join("\r\n")}\r\n`;

const files = {
  "manifest.csv": text(
    "propertyName,value",
    "manifest.version,1.0",
    "oneroster.version,1.2",
    "file.orgs,bulk",
    "file.users,bulk",
    "file.roles,bulk",
    "file.classes,bulk",
    "file.enrollments,bulk",
    "file.demographics,bulk",
    "source.systemName,Larkfield Office",
  ),
  "orgs.csv": text(
    "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
    "s1,,,Larkfield School,school,999001,",
  ),
  "users.csv": text(
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
    "c1,,,true,sami,,Sami,Kaya,,,,,,f1,04,Secret-1,,,,,s1,",
    "c2,,,true,leo,,Leo,Hart,,,,,,,05,Secret-2,,,,,s1,",
    "c3,,,true,zoe,,Zoë,O'Brien-Łęcka,,,,,,,06,Secret-3,,,,,s1,",
    "a1,,,true,ada,,Ada,Okafor,,,ada@larkfield.example,,,,,Secret-4,,,,,s1,",
    "a2,,,true,erik,,Erik,Lund,,,erik@larkfield.example,,,,,Secret-5,,,,,s1,",
    "f1,,,true,,,Nur,Kaya,,,nur@family.example,,01632 960123,c1,,Secret-6,,,,,s1,",
  ),
  "roles.csv": text(
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
    "r1,,,c1,primary,student,,,s1,",
    "r2,,,c2,primary,student,,,s1,",
    "r3,,,c3,primary,student,,,s1,",
    "r4,,,a1,primary,aide,,,s1,",
    "r5,,,a2,primary,teacher,,,s1,",
    "r6,,,f1,primary,parent,,,s1,",
  ),
  "demographics.csv": text(
    "sourcedId,status,dateLastModified,birthDate,sex,white",
    "c1,,,2017-02-03,male,ETHNICMARK",
    "c2,,,2016-05-09,male,ETHNICMARK",
    "c3,,,2015-11-30,female,ETHNICMARK",
  ),
  "classes.csv": text(
    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
    "k1,,,Willow,,co,,homeroom,,s1,tm,,,",
  ),
  "enrollments.csv": text(
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
    "e1,,,k1,s1,c1,student,,,",
    "e2,,,k1,s1,c2,student,,,",
    "e3,,,k1,s1,a1,teacher,,,",
  ),
};

/** The export as the office downloads it. */
export function larkfieldExport(): { name: string; mimeType: string; buffer: Buffer } {
  return { name: "larkfield-oneroster.zip", mimeType: "application/zip", buffer: zipOf(files) };
}
