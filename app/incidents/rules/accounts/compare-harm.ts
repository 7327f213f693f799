import type { Seen } from "../statement-answers.ts";
import { childOf, type Account, type Difference, type RecordFacts, type Side } from "./difference.ts";
import { saidOfBreath } from "./said-of-breath.ts";

const words: Record<Seen, string> = { yes: "Yes", no: "No", "not-seen": "Could not see" };
/** Nobody may read a yes to "could not breathe" as a yes to breathing. */
const breathWords: Record<Seen, string> = { ...words, yes: "The child said or showed that they could not breathe" };

/**
 * One account of trouble breathing is enough, also where the record and everybody else are silent: children have died
 * in holds while the adults thought that they could breathe (practice.md#3a).
 */
export function compareBreath(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const child = childOf(record);
  const sides = accounts.flatMap(({ adultId, words: own, answers: { breath } }): Side[] => {
    const quote = saidOfBreath(own, record.childNames);
    if (breath === undefined && quote === undefined) return [];
    const says = breath === undefined ? "In their own words" : breathWords[breath];
    const ask =
      breath === "yes" || quote !== undefined
        ? `You wrote about ${child}'s breathing. What did you see and hear, when, and what happened next?`
        : `You answered “${says}” about ${child}'s breathing. Where were you, and what could you see and hear?`;
    return [{ adultId, says, quote, ask }];
  });
  const known = record.lines.map(({ breath }) => breath);
  const inRecord = known.includes(true) ? "yes" : known.includes(false) ? "no" : undefined;
  const anyYes = accounts.some(
    ({ words: own, answers }) => answers.breath === "yes" || saidOfBreath(own, record.childNames) !== undefined,
  );
  const anyNo = accounts.some(({ answers }) => answers.breath === "no");
  const differs = anyYes ? anyNo || inRecord !== "yes" : anyNo && inRecord === "yes";
  if (!differs) return [];
  return [
    {
      about: "breath",
      title: "Trouble breathing",
      record: {
        yes: "There were signs of it, or the child said so",
        no: "There was no sign of it",
        silent: "Says nothing about it",
      }[inRecord ?? "silent"],
      sides,
      danger: true,
    },
  ];
}

/** The report has no question about pain, so one account of it always says more than the record. */
export function comparePain(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const child = childOf(record);
  const sides = accounts.flatMap(({ adultId, answers: { pain } }): Side[] => {
    if (pain === undefined) return [];
    const ask =
      pain === "yes"
        ? `You wrote that ${child} said or showed that something hurt. What was it, when, and what was done?`
        : `You answered “${words[pain]}” when asked whether ${child} showed pain. Where were you, and what could you see and hear?`;
    return [{ adultId, says: pain === "yes" ? "The child said or showed that something hurt" : words[pain], ask }];
  });
  if (!accounts.some(({ answers }) => answers.pain === "yes")) return [];
  return [
    {
      about: "pain",
      title: "Pain",
      record: "The report does not ask this",
      sides,
      danger: false,
    },
  ];
}

/** Whether anyone was hurt: yes against no. Whoever could not see is on neither side. */
export function compareHurt(record: RecordFacts, accounts: readonly Account[]): Difference[] {
  const answers = accounts.map(({ answers: { hurt } }) => hurt);
  const inRecord = record.anyoneHurt ? "yes" : "no";
  const both = [inRecord, ...answers];
  if (!both.includes("yes") || !both.includes("no")) return [];
  const sides = accounts.flatMap(({ adultId, answers: { hurt } }): Side[] =>
    hurt === undefined
      ? []
      : [
          {
            adultId,
            says: words[hurt],
            ask:
              hurt === "yes"
                ? "You wrote that you saw somebody hurt. Who was it, where, and what was done about it?"
                : `You answered “${words[hurt]}” when asked whether you saw anyone hurt. Where were you, and when did you last see everybody?`,
          },
        ],
  );
  const said = record.anyoneHurt ? "Someone was hurt" : "Somebody looked, and no injury was seen";
  return [{ about: "hurt", title: "Whether anyone was hurt", record: said, sides, danger: false }];
}
