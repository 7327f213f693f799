// breach: eslint(no-restricted-globals)
export const get = (): Promise<Response> => fetch("http://localhost");
