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
import { Tag } from "./tag.tsx";

export type TagOption = Option<{ readonly text: Words } & May<{ classes: string; attributes: Attributes }>>;
export type TaskItem = {
  readonly title: Option<{ readonly text: Words } & May<{ classes: string }>>;
  /** Words alone, or a tag. */
  readonly status: May<{ text: Words; tag: TagOption; classes: string }>;
} & May<{ href: string; hint: Words; classes: string }>;
export type TaskListProps = {
  readonly items: readonly (TaskItem | false | null | undefined)[];
} & Outer &
  May<{ idPrefix: string }>;

/** What there is to do, each with its state. */
export function TaskList({ items, idPrefix = "task-list", classes, attributes }: TaskListProps) {
  return (
    <ul class={classNames("govuk-task-list", classes)} {...attributes}>
      {items.map((item, index) => item && <Task item={item} id={`${idPrefix}-${index + 1}`} />)}
    </ul>
  );
}

function Task({ item, id }: { readonly item: TaskItem; readonly id: string }) {
  const { href, status, hint } = item;
  return (
    <li class={classNames("govuk-task-list__item", href && "govuk-task-list__item--with-link", item.classes)}>
      <div class="govuk-task-list__name-and-hint">
        <TaskName item={item} id={id} />
        {isGiven(hint) && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div class={classNames("govuk-task-list__status", status.classes)} id={`${id}-status`}>
        {isGiven(status.tag) ? <TagOf tag={status.tag} /> : status.text}
      </div>
    </li>
  );
}

function TaskName({ item, id }: { readonly item: TaskItem; readonly id: string }) {
  const { text, classes }: Exclude<TaskItem["title"], Words> = longForm(item.title);
  if (!item.href) return <div class={classes}>{text}</div>;
  return (
    <a
      class={classNames("govuk-link govuk-task-list__link", classes)}
      href={item.href}
      aria-describedby={classNames(isGiven(item.hint) && `${id}-hint`, `${id}-status`)}
    >
      {text}
    </a>
  );
}

function TagOf({ tag }: { readonly tag: TagOption }) {
  const { text, ...look }: Exclude<TagOption, Words> = longForm(tag);
  return <Tag {...look}>{text}</Tag>;
}
