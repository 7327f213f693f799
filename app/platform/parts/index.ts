export { BackLink, type BackLinkProps } from "./back-link.tsx";
export { Breadcrumbs, type BreadcrumbsProps } from "./breadcrumbs.tsx";
export { Button, type ButtonProps } from "./button.tsx";
export { CharacterCount, type CharacterCountProps } from "./character-count.tsx";
export { Checkboxes, type CheckboxesProps, type CheckboxItem } from "./checkboxes.tsx";
export { ChildWords, type ChildWordsProps } from "./child-words.tsx";
export type { ChoiceItem } from "./choices.tsx";
export { ConflictPanel, type ConflictPanelProps, type ConflictSide } from "./conflict-panel.tsx";
export { DateInput, type DateInputItem, type DateInputProps } from "./date-input.tsx";
export { Details, type DetailsProps } from "./details.tsx";
export { ErrorMessage, type ErrorMessageProps } from "./error-message.tsx";
export { ErrorSummary, type ErrorSummaryProps, type SummarisedError } from "./error-summary.tsx";
export { Fieldset, type FieldsetProps, type LegendOption } from "./fieldset.tsx";
export { FileUpload, type FileUploadProps } from "./file-upload.tsx";
export type { ErrorOption, FieldProps, HintOption, LabelOption } from "./form-group.tsx";
export { Hint, type HintProps } from "./hint.tsx";
export { Input, type InputProps } from "./input.tsx";
export { InsetText, type InsetTextProps } from "./inset-text.tsx";
export { Label, type LabelProps } from "./label.tsx";
export {
  LoopLine,
  type LoopLineProps,
  type LoopStation,
  type LoopStationName,
} from "./loop-line.tsx";
export { NotificationBanner, type NotificationBannerProps } from "./notification-banner.tsx";
export { OwedList, type OwedItem, type OwedListProps } from "./owed-list.tsx";
export { Pagination, type PaginationProps } from "./pagination.tsx";
export { Panel, type PanelProps } from "./panel.tsx";
export { classNames, type Attributes, type Words } from "./part.ts";
export { PasswordInput, type PasswordInputProps } from "./password-input.tsx";
export { PhaseBanner, type PhaseBannerProps } from "./phase-banner.tsx";
export { Radios, type RadiosProps } from "./radios.tsx";
export { Select, type SelectItem, type SelectProps } from "./select.tsx";
export {
  ServiceNavigation,
  type NavigationItem,
  type ServiceNavigationProps,
} from "./service-navigation.tsx";
export { SideBySide, type SideBySideProps } from "./side-by-side.tsx";
export { SkipLink, type SkipLinkProps } from "./skip-link.tsx";
export { StateShape, type OwedState } from "./state-shape.tsx";
export {
  SummaryList,
  type SummaryAction,
  type SummaryListProps,
  type SummaryRow,
} from "./summary-list.tsx";
export { Table, type CellOption, type TableProps } from "./table.tsx";
export { Tag, type TagProps } from "./tag.tsx";
export { TaskList, type TaskItem, type TaskListProps } from "./task-list.tsx";
export { Textarea, type TextareaProps } from "./textarea.tsx";
export {
  Timeline,
  type SegmentKind,
  type TimelineProps,
  type TimelineSegment,
} from "./timeline.tsx";
export { WarningText, type WarningTextProps } from "./warning-text.tsx";
