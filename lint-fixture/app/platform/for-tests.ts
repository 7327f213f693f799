export const startForTests = 1;
