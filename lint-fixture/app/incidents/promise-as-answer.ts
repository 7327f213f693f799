// breach: typescript(no-misused-promises)
async function mayLook(): Promise<boolean> {
  return await Promise.resolve(false);
}

export function look(): string {
  if (mayLook()) return "the record";
  return "nothing";
}
