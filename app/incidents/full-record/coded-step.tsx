import { problemOf, textOf } from "#platform";
import type { CodeList } from "#regimes";
import { OwnWords } from "../own-words.tsx";
import { firstNameOf } from "../report/chosen.ts";
import { Several } from "../several.tsx";
import { codesAndWords, inSentences } from "./codes-and-words.ts";
import { rowOf, type FullStep } from "./full-step.ts";

type Coded = {
  name: string;
  title: string;
  list: CodeList;
  usual: readonly string[];
  alone?: readonly string[];
  missing: string;
  /** The question, with the child's first name. */
  ask(child: string): string;
  more: string;
  wordsLabel: string;
  wordsHint?: string;
};

/** A page that asks for several answers of one list and for words beside them. */
export function codedStep(coded: Coded): FullStep {
  const { name, title, list, alone, missing } = coded;
  const form = codesAndWords({ list, missing, ...(alone === undefined ? {} : { alone }) });
  const usual = new Set(coded.usual);
  return {
    name,
    title,
    form: () => form,
    body: ({ context, typed, problems }) => (
      <>
        <Several
          name="chosen"
          list={list}
          usual={usual}
          legend={coded.ask(firstNameOf(context))}
          more={coded.more}
          typed={typed}
          problems={problems}
        />
        <OwnWords
          child={firstNameOf(context)}
          id="words"
          name="words"
          label={coded.wordsLabel}
          hint={coded.wordsHint}
          rows={3}
          value={textOf(typed, "words")}
          errorMessage={problemOf(problems, "words")}
        />
      </>
    ),
    rows: ({ typed }) => rowOf(title, inSentences(list, typed), textOf(typed, "words")),
  };
}
