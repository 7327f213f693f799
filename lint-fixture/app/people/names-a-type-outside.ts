// breach: lessen(no-climbing)
export type Hold = import("../incidents/rules/hold-rule.ts").Hold;
