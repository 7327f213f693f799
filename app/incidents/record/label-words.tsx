import { Details, Tag } from "#parts";
import { FORCE_NAMES, type Label } from "#regimes";
import { PromptWords } from "./flags.tsx";

/** One label of a line with its because; its source and how sure it is one press away. */
export function LabelWords({ label }: { label: Label }) {
  return (
    <div class="ls-label">
      <Tag classes={label.recordable ? "govuk-tag--due" : "govuk-tag--grey"}>{label.words}</Tag>
      {label.arguable && <Tag classes="govuk-tag--grey">Arguable</Tag>} <span>{label.because}</span>
      {label.prompts.length > 0 && (
        <p class="ls-small ls-tight">
          <PromptWords codes={label.prompts} />
        </p>
      )}
      <Details summary="Source and how sure this is" classes="ls-on-paper">
        <p class="govuk-body">
          Rule {label.rule}. {label.source.instrument ?? ""} {label.source.para}: {FORCE_NAMES[label.force]},{" "}
          {label.markWords}.{label.markNote === null ? "" : ` ${label.markNote}`}
          {label.arguableBecause === null ? "" : ` ${label.arguableBecause}`}
          {label.noDuty === null ? "" : ` ${label.noDuty}`}
        </p>
      </Details>
    </div>
  );
}
