import { crc32, deflateRawSync } from "node:zlib";
import { Temporal } from "#dates";
import type { Upload } from "./files/source.ts";
import { readFiles } from "./read-files.ts";
import { readRoster } from "./read-roster.ts";
import type { Problem, ReadOptions, RosterReading } from "./types.ts";

/** The day on which the tests' rosters are read. */
export const sampleToday = Temporal.PlainDate.from("2026-11-23");

/** A file as uploaded. */
export function upload(name: string, content: string | Uint8Array): Upload {
  return { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

/** Lines of a CSV file. */
export function lines(...rows: string[]): string {
  return `${rows.join("\n")}\n`;
}

/** A zip of these files, packed as most systems pack them; sizes may be made to lie. */
export function zipOf(files: Record<string, string | Uint8Array>, claimedSize?: number): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(typeof content === "string" ? new TextEncoder().encode(content) : content);
    const packed = deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedSize ?? bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, tail, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** Reads a set of files from beginning to end, with every problem on the way. */
export async function readSample(
  files: Record<string, string | Uint8Array>,
  options: Partial<ReadOptions> = {},
): Promise<RosterReading> {
  const { tables, problems } = await readFiles(Object.entries(files).map(([name, content]) => upload(name, content)));
  const reading = await readRoster(tables, { today: sampleToday, ...options });
  return { roster: reading.roster, problems: [...problems, ...reading.problems] };
}

/** Problems without the mere notes, short enough to read in a test. */
export function complaints(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity !== "note")
    .map(({ file, line, column, value, severity }) => [severity, file, line, column, value].join("|"));
}

/** A OneRoster 1.2 export of a trust with three schools, with people who must not be mixed up. */
export function trustExport(): Record<string, string> {
  return {
    "manifest.csv": lines(
      "propertyName,value",
      "manifest.version,1.0",
      "oneroster.version,1.2",
      "file.orgs,bulk",
      "file.users,bulk",
      "file.roles,bulk",
      "file.classes,bulk",
      "file.enrollments,bulk",
      "file.demographics,bulk",
      "source.systemName,Harbour MIS",
    ),
    "orgs.csv": lines(
      "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
      "t,,,Three Rivers Trust,district,,",
      "s1,,,Alder School,school,999001,t",
      "s2,,,Birch School,school,999002,t",
      "s3,,,Cedar School,school,999003,t",
      "d1,,,Alder Sixth Form,department,,s1",
    ),
    "users.csv": lines(
      "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
      "c1,,,true,zoe,{UPN:M999000026001},Zoë,Okafor,,,,,,p1,07,Secret-1,,Zo,,,s1,",
      "c2,,,true,sian,,Siân,Lund,,K999000126002,,,,p1,X,Secret-2,,,,,s1,",
      "c3,,,true,other,,Lukas,Faraway,,M999123425117,,,,p3,08,Secret-3,,,,,s2,",
      "a1,,,true,priya,,Priya,Hart,,,p.hart@alder.example,,,,,Secret-4,,,,,s1,",
      "a2,,,true,amira,,Amira,Head,,,amira@alder.example,,,,,Secret-5,,,,,s1,",
      "a3,,,true,elsewhere,,Edda,Elsewhere,,,edda@birch.example,,,,,Secret-6,,,,,s2,",
      "a4,,,true,trust,,Tom,Trustwide,,,tom@trust.example,,,,,Secret-7,,,,,t,",
      "a5,,,true,sys,,Sven,Systems,,,sven@trust.example,,,,,Secret-8,,,,,s1,",
      'p1,,,true,,,Dayo,Okafor,,,dayo@family.example,,01632 960123,"c1,c2",,Secret-9,,,,,s1,',
      "p3,,,true,,,Petra,Faraway,,,petra@family.example,,,c3,,Secret-10,,,,,s2,",
    ),
    "roles.csv": lines(
      "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
      "r1,,,c1,primary,student,,,s1,",
      "r2,,,c2,primary,student,,,d1,",
      "r3,,,c3,primary,student,,,s2,",
      "r4,,,a1,primary,aide,,,s1,",
      "r5,,,a2,primary,principal,,,s1,",
      "r6,,,a3,primary,teacher,,,s2,",
      "r7,,,a4,primary,districtAdministrator,,,t,",
      "r8,,,a5,primary,systemAdministrator,,,s1,",
      "r9,,,p1,primary,parent,,,s1,",
      "r10,,,p3,primary,guardian,,,s2,",
    ),
    "demographics.csv": lines(
      "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,white",
      "c1,,,2014-09-05,female,false,RACEMARK,false,false",
      "c2,,,2015-01-17,female,false,RACEMARK,false,false",
      "c3,,,2013-03-01,male,false,RACEMARK,false,false",
    ),
    "classes.csv": lines(
      "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
      "k1,,,Willow,,co,,homeroom,,s1,tm,,,",
      "k2,,,Larch,,co,,homeroom,,s2,tm,,,",
    ),
    "enrollments.csv": lines(
      "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
      "e1,,,k1,s1,c1,student,,,",
      "e2,,,k1,s1,a1,teacher,,,",
      "e3,,,k2,s2,c3,student,,,",
      "e4,,,k1,s1,c2,student,,2025-09-01,2026-07-17",
    ),
  };
}
