const two = (value: number) => String(value).padStart(2, "0");

/** How long it has lasted, as a large clock shows it: 4:07, or 1:02:34 from the first hour on. The browser counts on with it. */
export function clockOf(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours === 0 ? `${minutes}:${two(rest)}` : `${hours}:${two(minutes)}:${two(rest)}`;
}
