import type { Temporal } from "#dates";

/** The kinds of file a roster can come from. */
export type SourceKind = "lessen-csv" | "oneroster-1.2" | "oneroster-1.1" | "sds-2.1";

/**
 * One thing wrong, or worth knowing, about the files: where, and how to mend it.
 * `stops`: nothing can be imported until it is mended. `left-out`: this row, or only this value, is not used.
 * `note`: it was read, and the office should know how.
 */
export type Problem = {
  file: string;
  line: number | null;
  column: string | null;
  value: string | null;
  message: string;
  severity: "stops" | "left-out" | "note";
};

/** Where in the files a person, tie or membership was found. */
export type Origin = { file: string; line: number };

/** A school as the files name it. */
export type RosterSchool = { sourceId: string; name: string; identifier: string | null };

/** An optional field that is absent was not said by the file and stays as it is; `null` was said to be empty. */
export type RosterPerson = {
  sourceId: string;
  schoolSourceIds: string[];
  givenName: string;
  familyName: string;
  knownAs?: string | null;
  email?: string | null;
  /** The last day here, when the file gives one; a day that is past means the person has left. */
  lastDay?: Temporal.PlainDate;
  from: Origin;
};

/** SEN provision as the school census codes it: none, SEN support, EHC plan (C3). */
export type SenProvision = "N" | "K" | "E";

/** A child of the roster. */
export type RosterChild = RosterPerson & {
  birthDate?: Temporal.PlainDate;
  upn?: string;
  upnKind?: "permanent" | "temporary";
  /** `NCyearActual` as in C3; never worked out from the age. */
  year?: string | null;
  sex?: "M" | "F" | null;
  sen?: SenProvision | null;
  /** SEN type codes as in C3, first the primary need. */
  needs?: string[];
  residential?: boolean | null;
};

/** An adult of the roster; what they may do is only proposed, in `Roster.roles`. */
export type RosterAdult = RosterPerson & { jobTitle?: string | null };

/** A parent, carer or other contact. */
export type RosterFamily = RosterPerson & { phone?: string | null; language?: string | null };

/** Yes and no are only ever somebody's word; everything else must be asked. */
export type Answer = "yes" | "no" | "ask";

/**
 * Who is whose family. Being a contact is not being allowed to be told: a source that does not say so
 * leaves parental responsibility and being told at "ask".
 */
export type RosterTie = {
  childSourceId: string;
  familySourceId: string;
  relationship: "parent" | "guardian" | "relative" | "ask";
  asWritten: string;
  parentalResponsibility: Answer;
  mayBeTold: Answer;
  courtBar: Answer;
  from: Origin;
};

/** A class or other group. */
export type RosterGroup = { sourceId: string; schoolSourceId: string; name: string; from: Origin };

/** A child or an adult in a group. */
export type RosterMembership = {
  groupSourceId: string;
  personSourceId: string;
  as: "child" | "adult";
  from: Origin;
};

/** What an adult may become. Anything above adult waits for a person to confirm it. */
export type ProposedRole = "adult" | "leader" | "head" | "administrator" | "trust-administrator" | "governor";

/** A role the file gives to an adult, in our words and in its own. */
export type RoleProposal = {
  personSourceId: string;
  schoolSourceId: string;
  proposes: ProposedRole;
  asWritten: string;
  needsConfirming: boolean;
  from: Origin;
};

/** The kinds of people and things that a roster carries. */
export type RosterKind = "child" | "adult" | "family" | "group" | "tie" | "membership";

/** Something the file says has gone. For memberships the two ids are joined by `pairId`. */
export type Gone = { kind: "person" | "group" | "tie" | "membership"; sourceId: string; from: Origin };

/** Everything read from one upload, in one shape whatever the files were. */
export type Roster = {
  sourceKind: SourceKind;
  /** Which system's ids these are; links are kept per source. */
  source: string;
  mode: "bulk" | "delta";
  /** For which kinds the file is the whole truth, so that whoever is absent has left. */
  whole: Record<RosterKind, boolean>;
  schools: RosterSchool[];
  children: RosterChild[];
  adults: RosterAdult[];
  families: RosterFamily[];
  ties: RosterTie[];
  groups: RosterGroup[];
  memberships: RosterMembership[];
  roles: RoleProposal[];
  gone: Gone[];
  /** Ids the files do name but whose row was left out: nobody is ended because of a mistyped row. */
  unread: string[];
  /** Rows of which not even the id could be trusted; while there are any, endings are held. */
  lostRows: number;
};

/** What a reader hands back. */
export type RosterReading = { roster: Roster; problems: Problem[] };

/** How to read. `today` is the school's calendar day. */
export type ReadOptions = {
  today: Temporal.PlainDate;
  /** The schools to read; people of other schools are not kept. Needed when a file holds several. */
  onlySchools?: readonly string[];
  /** Overrides what the files say, or do not say, about being the whole school. */
  mode?: "bulk" | "delta";
  /** Who Lessen already holds from this source: a delta may send a person without saying what they are. */
  known?: ReadonlyMap<string, "child" | "adult" | "family">;
  onProgress?: (rowsRead: number) => void;
};
