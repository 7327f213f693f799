import { entryOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";
import { kindGroups, type KindGroup } from "../report/what-happened/kinds-to-choose.ts";

/** What is watched most, in words that are read at a glance. Every other kind stands behind them. */
export const firstKinds: readonly { code: SegmentKind; label: string }[] = [
  { code: "PHY.HOLD.STAND", label: "Held, standing" },
  { code: "PHY.HOLD.SEAT", label: "Held, sitting" },
  { code: "PHY.HOLD.KNEEL", label: "Held, kneeling" },
  { code: "PHY.HOLD.SIDE", label: "Held, lying on their side" },
  { code: "PHY.HOLD.SUPINE", label: "Held, lying on their back" },
  { code: "PHY.HOLD.PRONE", label: "Held, lying face down" },
  { code: "SEP.SUPER", label: "Kept apart, an adult is in there" },
  { code: "SEP.SECL", label: "Kept in a room alone" },
];

/** The others, in the report's own groups: nothing is refused. */
export function otherKinds(): KindGroup[] {
  return kindGroups()
    .map(({ label, kinds }) => ({
      label,
      kinds: kinds.filter(({ code }) => !firstKinds.some((first) => first.code === code)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** A kind in the words of a watch, which goes on while they are read. */
export function kindWords(kind: SegmentKind): string {
  return firstKinds.find(({ code }) => code === kind)?.label ?? entryOf(SEGMENT_KINDS, kind)?.label ?? kind;
}
