/** The roster import: files in, one neutral shape out, and what an import of it would do. */
export { readFiles, type FilesReading } from "./read-files.ts";
export type { Upload } from "./files/source.ts";
export type { Table } from "./files/table.ts";
export type { ZipLimits } from "./files/open-zip.ts";
export { detectKind, type Detected } from "./detect-kind.ts";
export { schoolsIn, type SchoolCount } from "./schools-in.ts";
export { readRoster } from "./read-roster.ts";
export { lessenTemplate } from "./lessen/template.ts";
export { compareRoster, type CompareInput } from "./rules/compare.ts";
export { pairId } from "./rules/pair-id.ts";
export * from "./rules/compare-types.ts";
export * from "./types.ts";
