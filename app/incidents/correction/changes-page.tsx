import type { Change } from "./correction-store.ts";

/** Old and new side by side, answer by answer. */
export function Changes({ changes, level = 3 }: { changes: readonly Change[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="ls-changes">
      {changes.map(({ key, was, now }) => (
        <section class="ls-change">
          <Heading class="govuk-heading-s ls-tight">{key}</Heading>
          <div class="ls-beside">
            <div>
              <p class="ls-muted ls-tight">Before</p>
              <p class="govuk-body ls-words">{was === "" ? "(nothing)" : was}</p>
            </div>
            <div>
              <p class="ls-muted ls-tight">Now</p>
              <p class="govuk-body ls-words">{now === "" ? "(nothing)" : now}</p>
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
