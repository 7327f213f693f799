import { touchIs } from "../readings/touch-seen.ts";
import type { Definition } from "./define.ts";

/**
 * Holding for care is left out by the table and named by no definition that was read: outside only where the record says
 * that the child accepted it and could end it, arguable where the child resisted, and not clear where nobody said.
 */
export function careByFacts<Code extends string>(label: Code, para: string): readonly Definition<Code | "none">[] {
  const shared = { axis: "contact", row: "PHY.CLIN", para, mark: "○" } as const;
  return [
    {
      ...shared,
      label: "none",
      because: "Held for care, which the child accepted and could end.",
      test: touchIs("care-accepted"),
    },
    {
      ...shared,
      label,
      because: "The child was held for care and did not accept it.",
      condition: "No definition that was read names holding for care; held against the will, it can be argued.",
      test: touchIs("care-resisted"),
    },
  ];
}
