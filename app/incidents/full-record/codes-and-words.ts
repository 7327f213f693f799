import { choices, defineForm, textOf, textsOf, words, type Problem, type Typed } from "#platform";
import { codesOf, isCodeOf, labelOf, type CodeList } from "#regimes";

type Asked = {
  list: CodeList;
  /** What to say when nothing was chosen. */
  missing: string;
  /** Codes that say "none of these": each stands alone. */
  alone?: readonly string[];
};

/** A question with several answers of a list, under `chosen`, and room for words, under `words`. */
export function codesAndWords({ list, missing, alone = [] }: Asked) {
  return defineForm(
    { chosen: choices(codesOf(list), missing), words: words({ most: 5000 }) },
    ({ chosen, words: said }): Problem[] => {
      const none = chosen.find((code) => alone.includes(code));
      if (none !== undefined && chosen.length > 1) {
        const message = `Choose either “${labelOf(list, none)}” or what there was`;
        return [{ field: "chosen", kind: "wrong", message }];
      }
      if (chosen.some((code) => code.endsWith(".OTHER")) && said === "")
        return [{ field: "words", kind: "missing", message: "Say what the something else was" }];
      return [];
    },
  );
}

/** The answer to such a question, as sentences: several short answers under each other would only be a long list. */
export function inSentences(list: CodeList, typed: Typed, name = "chosen"): string {
  const said = textsOf(typed, name).filter((code) => isCodeOf(list, code));
  return said.map((code) => `${labelOf(list, code)}.`).join(" ");
}

/** The label of one chosen code, or nothing. */
export function saidInCode(list: CodeList, typed: Typed, name: string): string {
  const code = textOf(typed, name);
  return isCodeOf(list, code) ? labelOf(list, code) : "";
}
