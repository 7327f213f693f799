import { named } from "../detect-kind.ts";
import type { Table } from "../files/table.ts";
import { collectProblems } from "../problems.ts";
import type { Reading } from "../read-rows.ts";
import type { ReadOptions, Roster } from "../types.ts";
import type { Orgs } from "./orgs.ts";
import type { UserRoles } from "./roles.ts";

/** Everything the parts of this reader share while one upload is read. */
export type Work = {
  tables: readonly Table[];
  reading: Reading;
  options: ReadOptions;
  roster: Roster;
  orgs: Orgs;
  /** The schools to read. */
  chosen: ReadonlySet<string>;
  rolesOf: Map<string, UserRoles>;
  /** People with a role above the schools only, such as a trust's staff; known only while every school is read. */
  elsewhere: Set<string>;
  /** Child and contact, as either row names them. */
  contacts: Contact[];
};

/** One row's word that somebody is a child's contact. */
export type Contact = { child: string; contact: string; asWritten: string; file: string; line: number };

/** The file of this name, if it was uploaded. */
export function tableOf(work: Work, name: string): Table | undefined {
  return named(work.tables, name);
}

/** A reading whose problems and progress were already told when the file was first read. */
export function quietly(reading: Reading): Reading {
  return {
    problems: collectProblems(),
    lostRows: 0,
    lostIds: new Map(),
    standard: reading.standard,
    tick: () => undefined,
  };
}

/** Whether a row says of itself that it has gone. Some bulk exports say so too. */
export function isGone(status: string | undefined): boolean {
  return ["tobedeleted", "inactive"].includes((status ?? "").toLowerCase());
}

/** Ids in one cell: "a,b". */
export function idList(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Whether every school of the file is read, so that nobody in it is anybody else's. */
export function readsAll({ chosen, orgs }: Pick<Work, "chosen" | "orgs">): boolean {
  return chosen.size === orgs.schools.size;
}
