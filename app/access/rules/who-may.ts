import type { Role } from "./roles.ts";

type Asking = { role: Role };

/** An administrator and a head look after the school's people: bring them in, end them, invite them. */
export function mayLookAfterPeople(who: Asking): boolean {
  return who.role === "administrator" || who.role === "head";
}

/** A head and an administrator set places, term dates and the school's own words. */
export function mayChangeSettings(who: Asking): boolean {
  return who.role === "administrator" || who.role === "head";
}

/** Whoever works with children, and whoever keeps the list, reads which techniques the school has and how they stand. */
export function mayReadTechniques(who: Asking): boolean {
  return who.role !== "governor";
}

/**
 * An administrator invites anyone below a leader; only a head makes leaders, heads and governors, so that nobody can
 * give themselves the reading of children's records.
 */
export function mayInvite(who: Asking, invited: Role): boolean {
  if (who.role === "head") return true;
  return who.role === "administrator" && (invited === "adult" || invited === "administrator");
}

/** Only a head names the governor or proprietor who reviews incidents that the head took part in. */
export function mayNameHeadReviewer(who: Asking): boolean {
  return who.role === "head";
}
