import { classNames, longForm, type Attributes, type May, type Option, type Outer, type Words } from "./part.ts";

export type CellOption = Option<
  { readonly text: Words } & May<{
    /** "numeric" sets figures to the right, one under the other. */
    format: "numeric";
    classes: string;
    colspan: number;
    rowspan: number;
    attributes: Attributes;
  }>
>;
export type TableProps = {
  readonly rows: readonly (readonly CellOption[] | false | null | undefined)[];
} & Outer &
  May<{
    head: readonly CellOption[];
    caption: Words;
    captionClasses: string;
    firstCellIsHeader: boolean;
  }>;

/** Figures or facts in rows and columns. */
export function Table({ rows, head, caption, captionClasses, firstCellIsHeader, classes, attributes }: TableProps) {
  return (
    <table class={classNames("govuk-table", classes)} {...attributes}>
      {caption && <caption class={classNames("govuk-table__caption", captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">{head.map((cell) => heading(cell, "col"))}</tr>
        </thead>
      )}
      <tbody class="govuk-table__body">{rows.map((row) => row && oneRow(row, firstCellIsHeader))}</tbody>
    </table>
  );
}

function oneRow(row: readonly CellOption[], firstCellIsHeader: boolean | undefined) {
  return (
    <tr class="govuk-table__row">
      {row.map((cell, index) => (firstCellIsHeader && index === 0 ? heading(cell, "row") : ordinary(cell)))}
    </tr>
  );
}

function heading(option: CellOption, scope: "col" | "row") {
  const { text, format, classes, attributes, ...span }: Exclude<CellOption, Words> = longForm(option);
  const numeric = scope === "col" && format && `govuk-table__header--${format}`;
  return (
    <th scope={scope} class={classNames("govuk-table__header", numeric, classes)} {...span} {...attributes}>
      {text}
    </th>
  );
}

function ordinary(option: CellOption) {
  const { text, format, classes, attributes, ...span }: Exclude<CellOption, Words> = longForm(option);
  return (
    <td
      class={classNames("govuk-table__cell", format && `govuk-table__cell--${format}`, classes)}
      {...span}
      {...attributes}
    >
      {text}
    </td>
  );
}
