import type { Doing, Work } from "#platform";

/**
 * Who is asking, as far as this room cares. The house hands it in from the sign-in: people knows nothing of sessions
 * and roles, and access nothing of rosters.
 */
export type PeopleAsking = {
  doing: Doing;
  adultId: string;
  zone: string;
  schoolName: string;
  fictional: boolean;
  /** Bring in, change and end people; families' standing. */
  mayLookAfterPeople: boolean;
  /** Places, settings, term dates, the school's own words. */
  mayChangeSettings: boolean;
  /** Read which techniques the school has, and how they stand. */
  mayReadTechniques: boolean;
};

/** The adults who are the school's heads and can sign in. Only access knows them; the house asks it for people. */
export type HeadsOf = (work: Work) => Promise<readonly string[]>;
