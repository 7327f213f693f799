import type { BodyPoint } from "./body-points.ts";
import type { ContactEffect } from "./contact-effects.ts";
import type { Device } from "./devices.ts";
import type { Exit } from "./exits.ts";
import type { Initiator } from "./initiators.ts";
import type { MedicationUse } from "./medication-uses.ts";
import type { Observation } from "./observations.ts";
import type { Place } from "./places.ts";
import type { Planned } from "./planned.ts";
import type { Position } from "./positions.ts";
import type { Purpose } from "./purposes.ts";
import type { Sanction } from "./sanctions.ts";
import type { SearchItem } from "./search-items.ts";
import type { SegmentKind } from "./segment-kinds.ts";

/** A fact that may not have been asked or answered yet: not knowing is never the same as no. */
type Known<T> = T | undefined;

/**
 * What is known about one segment, as plain values a form can fill and JSON can carry.
 * The start and end are passed beside it (`TimedSegment`), so that this stays free of moments.
 */
export interface SegmentFacts {
  readonly kind?: Known<SegmentKind>;
  readonly place?: Known<Place>;

  /** Who did it, and whether the head had put them in charge (england.md#W14). */
  readonly initiator?: Known<Initiator>;
  readonly authorisedByHead?: Known<boolean>;
  /** Somebody else who joined in; what the school's own adult did stays the school's (england.md#X36). */
  readonly joinedBy?: Known<Initiator>;
  /** Approved by somebody entitled to, where a regime asks it (elsewhere.md#B1). */
  readonly authorised?: Known<boolean>;
  readonly staffCount?: Known<number>;

  /** Touch: how, where, and what it did. */
  readonly contactEffect?: Known<ContactEffect>;
  readonly position?: Known<Position>;
  /** The school's own ladder: 1 light, 2 firm, 3 all movement held. */
  readonly level?: Known<1 | 2 | 3>;
  readonly bodyPoints?: Known<readonly BodyPoint[]>;
  readonly technique?: Known<string>;
  readonly trainedTechnique?: Known<boolean>;
  /** Filled by the caller with `certificateHadEnded`: the training room owns the certificates. */
  readonly certificateLapsed?: Known<boolean>;

  /** Danger (england.md#D10). */
  readonly torsoOrAirwayPressure?: Known<boolean>;
  readonly breathingAtRisk?: Known<boolean>;
  readonly saidCannotBreathe?: Known<boolean>;
  readonly circulationAtRisk?: Known<boolean>;

  /** How it was for the child. */
  readonly resisted?: Known<boolean>;
  readonly againstWill?: Known<boolean>;
  readonly couldEnd?: Known<boolean>;
  readonly childEndedIt?: Known<boolean>;
  readonly distress?: Known<boolean>;

  /** Being apart: who else was there and whether the child could go. */
  readonly exit?: Known<Exit>;
  /** The child was told that leaving would be punished. */
  readonly leavingThreat?: Known<boolean>;
  /** The child knew that they could leave. */
  readonly childKnewFree?: Known<boolean>;
  /** Nobody else at all in the room. */
  readonly alone?: Known<boolean>;
  readonly awayFromPupils?: Known<boolean>;
  readonly adultInRoom?: Known<boolean>;
  readonly observation?: Known<Observation>;
  /** The lock is the same for everybody: an outer door, a gate, a kitchen. */
  readonly siteWideLock?: Known<boolean>;
  readonly sanction?: Known<Sanction>;

  /** Devices, aids and medicine. */
  readonly device?: Known<Device>;
  readonly deviceLimitsMovement?: Known<boolean>;
  /** Used, at this moment, for what it was prescribed for and in the way it was. */
  readonly prescribedUse?: Known<boolean>;
  readonly vehicleSafety?: Known<boolean>;
  readonly medication?: Known<MedicationUse>;

  /** Why. */
  readonly purpose?: Known<readonly Purpose[]>;
  readonly planned?: Known<Planned>;
  readonly searchItem?: Known<SearchItem>;
}
