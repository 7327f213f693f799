import type { ReportContext } from "../report/step.ts";

/** The name behind an id, of anybody who can be chosen; nothing for an id of nobody. */
export function nameIn({ children, adults }: Pick<ReportContext, "children" | "adults">, id: string): string {
  return (
    children.find(({ childId }) => childId === id)?.name ?? adults.find(({ adultId }) => adultId === id)?.name ?? ""
  );
}
