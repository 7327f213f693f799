import type { Temporal } from "#dates";
import { california } from "./california/versions.ts";
import { childrensHomes } from "./childrens-homes/versions.ts";
import { england } from "./england/versions.ts";
import { illinois } from "./illinois/versions.ts";
import { ireland } from "./ireland/versions.ts";
import { massachusetts } from "./massachusetts/versions.ts";
import { mhsds } from "./mhsds/versions.ts";
import { ndis } from "./ndis/versions.ts";
import { northernIreland } from "./northern-ireland/versions.ts";
import { residentialSchools } from "./residential-schools/versions.ts";
import type { Regime } from "./rules/regime.ts";
import type { VersionOf } from "./rules/regime-version.ts";
import { isDormant, versionOn } from "./rules/version-in-force.ts";
import { scotland } from "./scotland/versions.ts";
import { unitedStates } from "./united-states/versions.ts";
import { victoria } from "./victoria/versions.ts";
import { wales } from "./wales/versions.ts";
import { washington } from "./washington/versions.ts";

const stateLaw = { statute: "state law", regulation: "state regulations" };

/** Every regime this house knows, nearest first: the record is kept under the first, the others stand beside it. */
// oxfmt-ignore
export const ALL_REGIMES: readonly Regime[] = [
  { id: "gb-eng", name: "England, schools", place: "England", keeps: "record", forceNames: {}, versions: england,
    settings: ["day special schools", "residential special schools", "mainstream schools", "alternative provision"] },
  { id: "gb-eng-homes", name: "England, children's homes", place: "England", keeps: "record", forceNames: {}, versions: childrensHomes,
    settings: ["children's homes", "schools that are also registered as a children's home"] },
  { id: "gb-eng-rss", name: "England, residential special schools", place: "England", keeps: "record", versions: residentialSchools,
    forceNames: { "statutory-guidance": "national minimum standards" }, settings: ["residential special schools"] },
  { id: "gb-sct", name: "Scotland", place: "Scotland", keeps: "record", versions: scotland,
    forceNames: { statute: "Act of the Scottish Parliament" },
    settings: ["education authority schools", "grant-aided schools", "independent schools"] },
  { id: "gb-wls", name: "Wales", place: "Wales", keeps: "record", forceNames: {}, versions: wales,
    settings: ["childcare", "education", "health and social care"] },
  { id: "gb-nir", name: "Northern Ireland", place: "Northern Ireland", keeps: "record", forceNames: {}, versions: northernIreland,
    settings: ["schools"] },
  { id: "ie", name: "Ireland", place: "Ireland", keeps: "record", forceNames: {}, versions: ireland, settings: ["all recognised schools"] },
  { id: "us", name: "United States, federal collection", place: "United States", keeps: "count", versions: unitedStates,
    forceNames: { policy: "federal collection, backed by statute" },
    settings: ["public schools from kindergarten to grade 12, in the regular school year"] },
  { id: "us-ma", name: "Massachusetts", place: "United States", keeps: "record", forceNames: stateLaw, versions: massachusetts,
    settings: ["public schools", "charter schools", "collaboratives", "approved private special education day and residential schools"] },
  { id: "us-il", name: "Illinois", place: "United States", keeps: "record", forceNames: stateLaw, versions: illinois,
    settings: ["district schools", "cooperatives", "non-public schools that serve a district"] },
  { id: "us-ca", name: "California", place: "United States", keeps: "record", forceNames: stateLaw, versions: california,
    settings: ["public schools", "non-public schools"] },
  { id: "us-wa", name: "Washington", place: "United States", keeps: "record", forceNames: stateLaw, versions: washington, settings: ["public schools"] },
  { id: "au-vic", name: "Victoria", place: "Australia", keeps: "record", forceNames: { policy: "department policy, not law" }, versions: victoria,
    settings: ["government schools"] },
  { id: "au-ndis", name: "NDIS Commission", place: "Australia", keeps: "record", forceNames: { regulation: "national rules" }, versions: ndis,
    settings: ["disability services; no schools"] },
  { id: "gb-eng-mhsds", name: "Mental health data set", place: "England", keeps: "code", versions: mhsds,
    forceNames: { policy: "data set of the health service" }, settings: ["mental health services; no schools"] },
];

/** What of a regime counts on a day: the version in force, if any reaches that day, and those that wait. */
export interface VersionsOnDay {
  readonly regime: Regime;
  readonly inForce: VersionOf<string> | null;
  readonly dormant: readonly VersionOf<string>[];
}

/** For each regime, the version that governs an event of that day, and the drafts and Acts that are not in force. */
export function versionsOn(eventDate: Temporal.PlainDate): readonly VersionsOnDay[] {
  return ALL_REGIMES.map((regime) => ({
    regime,
    inForce: versionOn(regime.versions, eventDate),
    dormant: regime.versions.filter(isDormant),
  }));
}
