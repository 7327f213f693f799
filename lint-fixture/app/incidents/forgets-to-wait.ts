// breach: typescript(no-floating-promises)
async function keep(): Promise<number> {
  return await Promise.resolve(1);
}

export function submit(): void {
  keep();
}
