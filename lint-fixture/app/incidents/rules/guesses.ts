// breach: eslint(no-restricted-properties)
export const guess = (): number => Math.random();
