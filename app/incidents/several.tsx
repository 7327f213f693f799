import { Checkboxes, Details } from "#parts";
import { problemOf, textsOf, type Problem, type Typed } from "#platform";
import type { CodeList } from "#regimes";

type SeveralProps = {
  name: string;
  list: CodeList;
  /** What is answered most, so that it is found without looking; everything else is one press away. */
  usual: ReadonlySet<string>;
  /** The heading of the page. */
  legend: string;
  /** What the folded part is called. */
  more: string;
  typed: Typed;
  problems: readonly Problem[];
};

/** Several answers of a long list, on one screen of a phone. */
export function Several({ name, list, usual, legend, more, typed, problems }: SeveralProps) {
  const ticked = textsOf(typed, name);
  const item = ({ code, label }: { code: string; label: string }) => ({ value: code, text: label });
  const others = list.entries.filter(({ code }) => !usual.has(code));
  return (
    <>
      <Checkboxes
        name={name}
        fieldset={{ legend: { text: legend, isPageHeading: true, classes: "govuk-fieldset__legend--l" } }}
        classes="govuk-checkboxes--small"
        values={ticked}
        items={list.entries.filter(({ code }) => usual.has(code)).map(item)}
        errorMessage={problemOf(problems, name)}
      />
      {others.length > 0 && (
        <Details summary={more} open={others.some(({ code }) => ticked.includes(code))}>
          <Checkboxes
            name={name}
            idPrefix={`${name}-more`}
            fieldset={{ legend: { text: more, classes: "govuk-visually-hidden" } }}
            classes="govuk-checkboxes--small"
            values={ticked}
            items={others.map(item)}
          />
        </Details>
      )}
    </>
  );
}
