/** What somebody reads who has guessed too often. */
export function waitWords(seconds: number): string {
  const wait = seconds === 1 ? "1 second" : seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return `Too many tries from here. Wait ${wait}, then try again.`;
}
