export const child = "a child";
export type Child = { name: string };
