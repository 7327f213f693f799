import {
  classNames,
  isGiven,
  longForm,
  type Attributes,
  type May,
  type Option,
  type Outer,
  type Words,
} from "./part.ts";

type TextOption = Option<{ readonly text: Words } & May<{ classes: string }>>;
export type SummaryAction = { readonly href: string; readonly text: Words } & May<{
  /** Completes the link for those who hear it: "Change" + "where it happened". */
  visuallyHiddenText: string;
  classes: string;
  attributes: Attributes;
}>;
export type SummaryRow = { readonly key: TextOption; readonly value: TextOption } & May<{
  actions: readonly SummaryAction[];
  actionsClasses: string;
  classes: string;
}>;
export type SummaryCard = { readonly title: Words } & Outer &
  May<{
    headingLevel: 1 | 2 | 3 | 4;
    titleClasses: string;
    actions: readonly SummaryAction[];
    actionsClasses: string;
  }>;
export type SummaryListProps = {
  readonly rows: readonly (SummaryRow | false | null | undefined)[];
} & Outer &
  May<{ card: SummaryCard }>;

/** What was answered, question by question, with the way to change it. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => row && (row.actions?.length ?? 0) > 0);
  const list = (
    <dl class={classNames("govuk-summary-list", classes)} {...attributes}>
      {rows.map((row) => row && <Row row={row} anyActions={anyActions} cardTitle={card?.title} />)}
    </dl>
  );
  return card ? <Card card={card}>{list}</Card> : list;
}

type RowProps = {
  readonly row: SummaryRow;
  readonly anyActions: boolean;
  readonly cardTitle: Words;
};

function Row({ row, anyActions, cardTitle }: RowProps) {
  const key: Exclude<TextOption, Words> = longForm(row.key);
  const value: Exclude<TextOption, Words> = longForm(row.value);
  const actions = (row.actions ?? []).map((action) => <ActionLink action={action} cardTitle={cardTitle} />);
  const noActions = anyActions && !row.actions && "govuk-summary-list__row--no-actions";
  return (
    <div class={classNames("govuk-summary-list__row", noActions, row.classes)}>
      <dt class={classNames("govuk-summary-list__key", key.classes)}>{key.text}</dt>
      <dd class={classNames("govuk-summary-list__value", value.classes)}>{value.text}</dd>
      {actions.length > 0 && (
        <dd class={classNames("govuk-summary-list__actions", row.actionsClasses)}>
          {actions.length === 1 ? (
            actions
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {actions.map((action) => (
                <li class="govuk-summary-list__actions-list-item">{action}</li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  );
}

function Card({ card, children }: { readonly card: SummaryCard; readonly children?: Words }) {
  const Heading = `h${card.headingLevel ?? 2}` as const;
  return (
    <div class={classNames("govuk-summary-card", card.classes)} {...card.attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {isGiven(card.title) && (
          <Heading class={classNames("govuk-summary-card__title", card.titleClasses)}>{card.title}</Heading>
        )}
        <CardActions card={card} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function CardActions({ card }: { readonly card: SummaryCard }) {
  const links = (card.actions ?? []).map((action) => <ActionLink action={action} cardTitle={card.title} />);
  const names = classNames("govuk-summary-card__actions", card.actionsClasses);
  if (links.length === 0) return null;
  if (links.length === 1) return <div class={names}>{links}</div>;
  return (
    <ul class={names}>
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  );
}

function ActionLink({ action, cardTitle }: { readonly action: SummaryAction; readonly cardTitle: Words }) {
  const { href, text, visuallyHiddenText, classes, attributes } = action;
  return (
    <a class={classNames("govuk-link", classes)} href={href} {...attributes}>
      {text}
      {(isGiven(visuallyHiddenText) || isGiven(cardTitle)) && (
        <span class="govuk-visually-hidden">
          {isGiven(visuallyHiddenText) && ` ${visuallyHiddenText}`}
          {isGiven(cardTitle) && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
