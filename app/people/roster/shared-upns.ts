import type { Problems } from "./problems.ts";
import type { RosterChild } from "./types.ts";

/** A UPN belongs to one child. Where two claim it, neither gets it: it could tie a record to the wrong child. */
export function dropSharedUpns(children: readonly RosterChild[], problems: Problems): void {
  const holders = new Map<string, RosterChild[]>();
  for (const child of children) {
    if (child.upn) holders.set(child.upn, [...(holders.get(child.upn) ?? []), child]);
  }
  for (const [upn, sharing] of holders) {
    if (sharing.length < 2) continue;
    const lines = sharing.map(({ from }) => from.line).join(" and ");
    for (const child of sharing) {
      delete child.upn;
      delete child.upnKind;
      const message = `Lines ${lines} have the same UPN. It was left out for all of them, and the rest was read. Look up whose it is.`;
      problems.add("upn-twice", { ...child.from, column: "UPN", value: upn, message, severity: "left-out" });
    }
  }
}
