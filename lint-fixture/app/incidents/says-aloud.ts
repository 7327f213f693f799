// breach: eslint(no-console)
export const tell = (): void => console.log("held");
