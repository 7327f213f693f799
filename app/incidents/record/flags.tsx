import { FORCE_NAMES, FORCE_WORDS, PROMPTS, type Flag, type PromptCode } from "#regimes";

/** A flag beside its line, with its own reason there. What to do stands at the top of the record, and so does red. */
export function FlagOnLine({ flag }: { flag: Flag }) {
  return (
    <p>
      <strong>{flag.words}.</strong> {flag.because}
    </p>
  );
}

/** How far the source of a flag was read. */
export function FlagSource({ flag }: { flag: Flag }) {
  return (
    <p class="ls-small ls-muted">
      Rule {flag.rule}, {flag.source.para}: {FORCE_NAMES[flag.force]}, {flag.markWords}.
    </p>
  );
}

/** What a label or a flag asks somebody to do next, each with how strongly it is asked. */
export function PromptWords({ codes }: { codes: readonly PromptCode[] }) {
  return <>{codes.map((code) => `${PROMPTS[code].words} (${FORCE_WORDS[PROMPTS[code].force]})`).join(" ")}</>;
}
