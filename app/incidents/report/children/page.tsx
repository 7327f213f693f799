import { Button, Select } from "#parts";
import { problemOf, textOf } from "#platform";
import { filledRows, rowsToShow } from "../rows.ts";
import type { BodyProps, ReportContext, Step } from "../step.ts";
import { childRoles, childrenForm } from "./questions.ts";

function ChildrenBody({ context, typed, problems }: BodyProps) {
  const oneMore = textOf(typed, "more") !== "";
  const rows = rowsToShow(filledRows(typed, "child"), 1, oneMore);
  return (
    <>
      <h1 class="govuk-heading-l">Which child?</h1>
      {rows.map((row, index) => (
        <ChildRow
          context={context}
          row={row}
          typed={typed}
          isNew={oneMore && index === rows.length - 1}
          problem={index === 0 ? problemOf(problems, "child") : undefined}
        />
      ))}
      <Button name="press" value="more" classes="govuk-button--secondary">
        Another child was there
      </Button>
    </>
  );
}

type RowProps = Pick<BodyProps, "context" | "typed"> & { row: number; isNew: boolean; problem: string | undefined };

function ChildRow({ context, row, typed, isNew, problem }: RowProps) {
  return (
    <div class="ls-row">
      <Select
        id={row === 1 ? "child" : `child-${row}`}
        name={`child-${row}`}
        label={row === 1 ? "Child" : "Another child"}
        value={textOf(typed, `child-${row}`)}
        items={childItems(context)}
        attributes={{ autofocus: isNew }}
        errorMessage={problem}
      />
      <Select
        id={`child-${row}-role`}
        name={`child-${row}-role`}
        label="Their part"
        value={textOf(typed, `child-${row}-role`) || "held"}
        items={childRoles.map(({ code, label }) => ({ value: code, text: label }))}
      />
    </div>
  );
}

/** The adult's own classes first: the child is nearly always one of them. */
function childItems({ children, nearChildren }: ReportContext) {
  const text = (child: (typeof children)[number]) =>
    `${child.name}${child.classes.length > 0 ? `, ${child.classes.join(", ")}` : ""}`;
  const near = children.filter((child) => nearChildren.has(child.childId));
  const others = children.filter((child) => !nearChildren.has(child.childId));
  return [
    { value: "", text: "Choose" },
    ...[...near, ...others].map((child) => ({ value: child.childId, text: text(child) })),
  ];
}

export const childrenStep: Step = { name: "children", title: "Which child", form: childrenForm, body: ChildrenBody };
