import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Person } from "./a-person.ts";
import type { Journey } from "./this-journey.ts";

// Larkfield School, where every journey with a school of its own happens. Everybody here is invented.

const headPassword = "correct horse battery";
const adultPassword = "three green lamps";

/** The school's own lists, in Lessen's template. */
export const lists = {
  "adults.csv": [
    "Reference,Given name,Family name,Email,Job title,Class",
    "A1,Ada,Okafor,ada@larkfield.example,Teaching assistant,Willow",
    "A2,Erik,Lund,erik@larkfield.example,Teacher,Willow",
    "A3,Amira,Haddad,amira@larkfield.example,Assistant head,",
  ].join("\n"),
  "children.csv": [
    "Reference,Given name,Family name,Date of birth,Year,SEN,Needs,Class",
    "C1,Sami,Kaya,2017-02-03,4,E,ASD,Willow",
    "C2,Leo,Hart,2016-05-09,5,E,SEMH,Willow",
  ].join("\n"),
};

/** Those who are invited, and as what. */
const roles = { Ada: /^Adult/, Erik: /^Adult/, Amira: /^Leader/ };

export type Invited = keyof typeof roles;

/** Helen sets up Larkfield School and becomes its head. */
export async function setsUpLarkfield(helen: Person): Promise<void> {
  await helen.opens("/");
  await helen.presses("Set up your school");
  await writesHowTheSchoolIs(helen);
  await helen.presses("Set up the school");
  await helen.sees("Your school is set up.", "Larkfield School");
}

/** The first page that a new school answers. */
export async function writesHowTheSchoolIs(helen: Person): Promise<void> {
  await helen.writes("Your school's name", "Larkfield School");
  await helen.ticks("What kind of school is it?", "Special school, day");
  await helen.writes("Your given name", "Helen");
  await helen.writes("Your family name", "Marsh");
  await helen.writes("Your work e-mail address", "helen@larkfield.example");
  await helen.writes("Choose a password", headPassword);
}

/** The office's two lists as files, for as long as they are needed. */
export async function withLists<T>(use: (folder: string, files: string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "larkfield-lists-"));
  try {
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), `${text}\n`);
    return await use(
      folder,
      Object.keys(lists).map((name) => join(folder, name)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Helen makes an invitation link for one adult, and reads it from the page. */
export async function invites(helen: Person, name: Invited): Promise<string> {
  await opensInvitation(helen, name);
  await helen.presses("Make an invitation link");
  return (await helen.page.locator(".ls-link-to-copy").innerText()).trim();
}

/** Helen finds an adult without a sign-in, and says as what to invite them. */
export async function opensInvitation(helen: Person, name: Invited): Promise<void> {
  await helen.opens("/sign-ins");
  await helen.follows(new RegExp(name));
  await helen.ticks("Invite as", roles[name]);
}

/** An adult follows their link and chooses a password. */
export async function accepts(person: Person, link: string): Promise<void> {
  await person.opens(link);
  await person.sees(`Welcome, ${person.name}`);
  await person.writes("Choose a password", adultPassword);
  await person.presses("Keep this password and go on");
}

/** Signs in with the address and password that this person has at Larkfield, on whatever page asks for it. */
export async function signsIn(person: Person): Promise<void> {
  await person.writes("Your work e-mail address", `${person.name.toLowerCase()}@larkfield.example`);
  await person.writes("Your password", passwordOf(person));
  await person.presses("Sign in");
}

/** The password with which this person also signs. */
export function passwordOf({ name }: Person): string {
  return name === "Helen" ? headPassword : adultPassword;
}

/** Larkfield as it stands once everybody has come in: for the journeys that begin later. */
export async function larkfield(
  journey: Journey,
  screens: Partial<Record<Invited | "Helen", Parameters<Journey["comes"]>[1]>> = {},
) {
  const helen = await journey.comes("Helen", screens.Helen);
  await setsUpLarkfield(helen);
  await withLists((folder) => journey.lessen().command("import", folder, "--yes"));
  const invited = async (name: Invited) => {
    const link = await invites(helen, name);
    const person = await journey.comes(name, screens[name]);
    await accepts(person, link);
    return person;
  };
  return { helen, ada: await invited("Ada"), erik: await invited("Erik"), amira: await invited("Amira") };
}
