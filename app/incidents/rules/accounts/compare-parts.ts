import type { SegmentKind } from "#regimes";
import { parts, type Part } from "../statement-answers.ts";
import { childOf, inOneLine, type Account, type Difference, type RecordFacts, type Side } from "./difference.ts";

/** A line on which somebody held the child, or stopped or moved them against their will. */
export function isHold(kind: SegmentKind): boolean {
  return kind.startsWith("PHY.") && !isLightTouch(kind);
}

/** Touch that the child went along with is in no record that leaves it out wrongly. */
function isLightTouch(kind: SegmentKind): boolean {
  return kind === "PHY.TOUCH" || kind === "PHY.ESCORT";
}

// oxfmt-ignore
const kept: readonly SegmentKind[] = ["SEP.SUPER", "SEP.SECL", "SEP.CONTAIN", "SEP.SEGR", "ENV.DOOR", "ENV.CLEAR"];

const handsOn: readonly Part[] = ["applied", "blocked", "kept-apart"];
const handsOff: readonly Part[] = ["witnessed", "came-after"];

/** Somebody whom the record names says that they were not there. */
export function compareThere(record: RecordFacts, everybody: readonly Account[]): Difference[] {
  const absent = everybody.filter(({ kind }) => kind === "not-there");
  if (absent.length === 0) return [];
  const named = absent.map(({ adultId }) => record.adults.find((adult) => adult.adultId === adultId));
  return [
    {
      about: "there",
      title: "Who was there",
      record: named
        .filter((adult) => adult !== undefined)
        .map(({ name, partWords }) => `${name}: ${partWords}`)
        .join("\n"),
      sides: absent.map(({ adultId }) => ({
        adultId,
        says: "Was not there",
        ask: "You say that you were not there. Where were you at that time, and who may have been meant instead of you?",
      })),
      danger: false,
    },
  ];
}

/**
 * Whoever says that they took hold stands on a line with a touch, and whoever stands on a line with a hold, or is said
 * to have taken part, does not say that they only watched. One who ticked neither has said nothing about it.
 */
export function compareHolders(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const holders = adultsOn(record, isHold);
  const touching = adultsOn(record, (kind) => /^(?:PHY|MEC|AID)\./.test(kind));
  const tookPart = record.adults.filter((adult) => adult.tookPart).map(({ adultId }) => adultId);
  const claims = accounts.flatMap(({ adultId, answers }) => {
    const mine = answers.parts ?? [];
    if (mine.includes("applied"))
      return [{ adultId, says: "Took hold", differs: !touching.has(adultId), ask: askHolder(record) }];
    const off = parts.find(({ code }) => handsOff.includes(code) && mine.includes(code));
    if (off === undefined || mine.some((part) => handsOn.includes(part))) return [];
    const differs = holders.has(adultId) || tookPart.includes(adultId);
    return [{ adultId, says: off.label, differs, ask: askWatcher(off.label) }];
  });
  if (!claims.some(({ differs }) => differs)) return [];
  const names = record.adults.filter(({ adultId }) => holders.has(adultId)).map(({ name }) => name);
  return [
    {
      about: "held",
      title: "Who took hold",
      record: names.length === 0 ? "Nobody, on any line" : inOneLine(names),
      sides: claims.map(({ adultId, says, ask }) => ({ adultId, says, ask })),
      danger: false,
    },
  ];
}

function askHolder(record: RecordFacts): string {
  return `You wrote that you took hold. When was it, where were your hands, and how long did you hold ${childOf(record)}?`;
}

function askWatcher(says: string): string {
  return `You wrote: “${says}”. Where were you, and what did you do from the beginning to the end?`;
}

function adultsOn({ lines }: RecordFacts, counts: (kind: SegmentKind) => boolean): Set<string> {
  return new Set(lines.filter(({ kind }) => counts(kind)).flatMap(({ adults }) => adults));
}

/** A door that somebody kept shut, and no line on which the child was kept anywhere. */
export function compareDoors(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  if (record.lines.some(({ kind }) => kept.includes(kind))) return [];
  const child = childOf(record);
  const sides = accounts
    .filter(({ answers }) => answers.parts?.includes("kept-apart"))
    .map(({ adultId }): Side => ({
      adultId,
      says: "Kept a door or gate shut, so that the child could not leave",
      ask: `You wrote that you kept a door or gate shut. Which one, for how long, and who was with ${child}?`,
    }));
  if (sides.length === 0) return [];
  return [{ about: "door", title: "A door kept shut", record: "On no line", sides, danger: false }];
}

/** A kind of hold or separation that somebody saw and no line has. What nobody ticked is not unseen. */
export function compareKinds(
  record: RecordFacts,
  accounts: readonly Account[],
  wordsOf: (kind: SegmentKind) => string,
): Difference[] {
  const recorded = new Set(record.lines.map(({ kind }) => kind));
  const seen = [...new Set(accounts.flatMap(({ answers }) => answers.kinds ?? []))].toSorted();
  return seen
    .filter((kind) => !recorded.has(kind) && !isLightTouch(kind))
    .map((kind) => ({
      about: `kind-${kind}`,
      title: wordsOf(kind),
      record: "On no line",
      sides: accounts
        .filter(({ answers }) => answers.kinds?.includes(kind))
        .map(({ adultId }) => ({
          adultId,
          says: "Saw this",
          ask: `You wrote that you saw this: “${wordsOf(kind)}”. When was it, who did it, and for how long?`,
        })),
      danger: false,
    }));
}
