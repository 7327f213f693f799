import type { ExistingRoster, Section } from "./compare-types.ts";

/** More than this part of a school does not leave in one day: more likely half a file (D1.3). */
const mostThatLeave = 0.2;

/** The largest part that would be ended: of the children, of the adults, or of both. A class lost among many adults still shows. */
export function shareEnded(
  existing: ExistingRoster,
  children: Section<never, never> | { ended: readonly unknown[] },
  adults: { ended: readonly unknown[] },
): number {
  const here = (people: readonly { ended: boolean }[]): number => people.filter(({ ended }) => !ended).length;
  const share = (ended: number, of: number): number => (of === 0 ? 0 : ended / of);
  const [childrenHere, adultsHere] = [here(existing.children), here(existing.adults)];
  return Math.max(
    share(children.ended.length, childrenHere),
    share(adults.ended.length, adultsHere),
    share(children.ended.length + adults.ended.length, childrenHere + adultsHere),
  );
}

/** Why somebody must confirm a second time before this import is applied. */
export function heldBecause(share: number, lostRows: number, ended: number): string[] {
  const because: string[] = [];
  if (share > mostThatLeave) {
    because.push(
      `This would end ${Math.round(share * 100)} in every 100 of the children or the adults. Perhaps the file holds only a part of the school. Look at the list before you confirm.`,
    );
  }
  if (ended > 0 && lostRows > 0) {
    const rows = lostRows === 1 ? "1 row" : `${lostRows} rows`;
    because.push(
      `${rows} could not be read, and whoever stands there would count as having left. Mend the file first, or look at the list before you confirm.`,
    );
  }
  return because;
}
