export const log = "";
