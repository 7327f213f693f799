/** How far the applying of a confirmed file is: read once more, compared once more, then so many people and ties written. */
export type ApplyProgress = { step: "begun" | "reading" | "comparing" | "writing"; rows: number };

/** Hears how far it is. */
export type OnProgress = (progress: ApplyProgress) => void;

/** Why a confirmed file has changed nobody. */
export const notAppliedWhys = ["changed-meanwhile", "refused-by-database", "not-ready", "too-large", "broke"] as const;
/** One of them. */
export type NotApplied = (typeof notAppliedWhys)[number];
