// breach: eslint(no-restricted-globals)
export const print = (): void => console.log("held");
