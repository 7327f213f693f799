/** How large an installation is to be: everything counted over all its new schools together. */
export type Sizes = { schools: number; incidents: number; children: number };

/** What a school is given where nobody says otherwise. */
const usual = { schools: 10, incidentsEach: 500, childrenEach: 100 };

/** The sizes that were asked for; what was left out follows from the number of schools. */
export function sizesOf(asked: { [Name in keyof Sizes]: number | undefined }): Sizes {
  const schools = asked.schools ?? usual.schools;
  return {
    schools,
    incidents: asked.incidents ?? schools * usual.incidentsEach,
    children: asked.children ?? schools * usual.childrenEach,
  };
}

/** Why these sizes make no sense, in words; undefined when they do. */
export function sizesProblem({ schools, children }: Sizes): string | undefined {
  if (schools < 1) return "Ask for one school or more.";
  if (children < schools) return "Ask for at least as many children as schools: each school has one or more.";
  return undefined;
}

/** The share of one school among `schools`: all shares together are exactly the total. */
export function shareOf(total: number, schools: number, at: number): number {
  return Math.floor(total / schools) + (at < total % schools ? 1 : 0);
}
