export type Adult = { name: string };
