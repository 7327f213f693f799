// breach: lessen(no-climbing)
export async function later(): Promise<unknown> {
  return await import("../incidents/rules/hold-rule.ts");
}
