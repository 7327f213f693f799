import type { Temporal } from "#dates";
import type {
  Problem,
  ProposedRole,
  RoleProposal,
  RosterAdult,
  RosterChild,
  RosterFamily,
  RosterGroup,
  RosterMembership,
  RosterTie,
} from "../types.ts";

/** The fields an import may fill, by kind. */
export type ChildField =
  | "givenName"
  | "familyName"
  | "knownAs"
  | "email"
  | "birthDate"
  | "upn"
  | "year"
  | "sex"
  | "sen"
  | "needs"
  | "residential";
/** The fields of an adult. */
export type AdultField = "givenName" | "familyName" | "knownAs" | "email" | "jobTitle";
/** The fields of a family member. */
export type FamilyField = "givenName" | "familyName" | "knownAs" | "email" | "phone" | "language";

/** A field's value, as held or as read. */
export type FieldValue = string | boolean | readonly string[] | Temporal.PlainDate | null;

/** Somebody or something of the school, as Lessen holds it. */
export type Existing<F extends string> = {
  id: string;
  /** Every id by which a source knows them. */
  links: readonly { source: string; sourceId: string }[];
  ended: boolean;
  values: Partial<Record<F, FieldValue>>;
  /** Fields that somebody here has taken in hand: no import changes them. */
  keptHere?: readonly F[];
};

/** What the school holds now. Pairs name their two ends by the ids Lessen gave them. */
export type ExistingRoster = {
  children: readonly Existing<ChildField>[];
  adults: readonly Existing<AdultField>[];
  families: readonly Existing<FamilyField>[];
  groups: readonly Existing<"name">[];
  ties: readonly ExistingPair[];
  memberships: readonly ExistingPair[];
  /** Roles adults hold, and proposals once refused: neither is proposed again. */
  roles: readonly { adult: string; role: ProposedRole }[];
};

/** A tie (child, family) or a membership (group, person), and which source it came from. */
export type ExistingPair = { id: string; first: string; second: string; source: string | null; ended: boolean };

/** What a person has answered to "perhaps the same person?": the id of the one it is, or that it is somebody new. */
export type Answers = ReadonlyMap<string, { sameAs: string } | "new">;

/** One field that would change. */
export type FieldChange<F extends string> = { field: F; old: FieldValue; new: FieldValue };

/** Somebody who is here already and would be changed, come back, or become known by a further id. */
export type Changed<F extends string, T> = {
  id: string;
  incoming: T;
  changes: FieldChange<F>[];
  newLink: boolean;
  returns: boolean;
};

/** Somebody who would be ended, never deleted. */
export type Ended = {
  id: string;
  sourceId: string;
  why: "absent" | "said-gone" | "last-day";
  lastDay: Temporal.PlainDate;
};

/** Somebody unknown by id, with the people here they may be. */
export type Perhaps<T> = { incoming: T; existing: string[] };

/** What would happen to one kind of people. */
export type Section<F extends string, T> = {
  added: T[];
  changed: Changed<F, T>[];
  ended: Ended[];
  /** Ids of those who stay as they are. */
  left: string[];
  /** Not added until a person has answered. */
  perhaps: Perhaps<T>[];
};

/** What would happen to ties or memberships. */
export type PairSection<T> = {
  added: T[];
  returned: { id: string; incoming: T }[];
  ended: { id: string }[];
  left: string[];
};

/** A comparison: what an import would do, before anybody has confirmed it. */
export type Comparison = {
  children: Section<ChildField, RosterChild>;
  adults: Section<AdultField, RosterAdult>;
  families: Section<FamilyField, RosterFamily>;
  groups: Section<"name", RosterGroup>;
  ties: PairSection<RosterTie>;
  memberships: PairSection<RosterMembership>;
  /** Roles nobody has decided on yet; those above adult wait for a person's yes. */
  roles: RoleProposal[];
  problems: Problem[];
  /** The largest part of the children, of the adults, or of both together that would be ended, from 0 to 1. */
  shareEnded: number;
  /** Why a second confirmation is needed; empty when it is not. */
  held: string[];
  /** Nothing at all would change. */
  nothing: boolean;
};
