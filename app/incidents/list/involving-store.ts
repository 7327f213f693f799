import { sql, type RawBuilder } from "kysely";

/** Whose list it is: a leader's, of all incidents, or an adult's own. */
export type Asker = { adultId: string; listsAll: boolean };

/** A question for ids of incidents: asked once for a list, where one for each incident would be asked ten thousand times. */
export type Ids = RawBuilder<unknown>;

/** The incidents that an adult was involved in. */
export const involving = (schoolId: string, adultId: string): Ids =>
  sql`select incident_id from incident_adult where school_id = ${schoolId} and adult_id = ${adultId}`;
