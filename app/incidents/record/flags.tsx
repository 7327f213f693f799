import { FORCE_NAMES, FORCE_WORDS, PROMPTS, type Flag, type PromptCode } from "#regimes";

/** What must not wait until somebody has read the whole record. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  return (
    <>
      {flags.map((flag) => (
        <FlagWords flag={flag} />
      ))}
    </>
  );
}

/** A flag in full: what was seen, why it matters, what to do, and how far its source was read. */
function FlagWords({ flag }: { flag: Flag }) {
  return (
    <p class="ls-flag">
      <strong>{flag.words}.</strong> {flag.because} <PromptWords codes={flag.prompts} />{" "}
      <span class="ls-muted">
        Rule {flag.rule}, {flag.source.para}: {FORCE_NAMES[flag.force]}, {flag.markWords}.
      </span>
    </p>
  );
}

/** The same flag beside its line, where its reason stands already at the top of the record. */
export function FlagOnLine({ flag }: { flag: Flag }) {
  return (
    <p class="ls-flag">
      <strong>{flag.words}.</strong> {flag.because}
    </p>
  );
}

/** What a label or a flag asks somebody to do next, each with how strongly it is asked. */
export function PromptWords({ codes }: { codes: readonly PromptCode[] }) {
  return <>{codes.map((code) => `${PROMPTS[code].words} (${FORCE_WORDS[PROMPTS[code].force]})`).join(" ")}</>;
}
