export const incidentStore = "rows";
export type Row = { id: string };
