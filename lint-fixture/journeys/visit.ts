export type Visit = { page: string };
