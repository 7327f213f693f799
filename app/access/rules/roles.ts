/** What a person is at a school; one role in each school. */
export const roles = ["adult", "leader", "head", "administrator", "governor"] as const;
export type Role = (typeof roles)[number];

/** Each role in words that a school's office uses. */
export const roleWords: Record<Role, string> = {
  adult: "Adult: reports incidents, gives statements",
  leader: "Leader: safeguarding lead or senior leader, reads and reviews records",
  head: "Head: everything a leader does, and decides what only a head may",
  administrator: "Administrator: people and settings, no records",
  governor: "Governor or proprietor: figures only",
};

/** The short name of a role. */
export const roleNames: Record<Role, string> = {
  adult: "Adult",
  leader: "Leader",
  head: "Head",
  administrator: "Administrator",
  governor: "Governor",
};
