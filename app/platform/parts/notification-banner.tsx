import { classNames, type May, type Outer, type Words } from "./part.ts";

export type NotificationBannerProps = Outer &
  May<{
    children: Words;
    /** "success" is read aloud at once and says that something was done. */
    type: "success";
    title: Words;
    titleId: string;
    titleHeadingLevel: 1 | 2 | 3 | 4;
    role: string;
    disableAutoFocus: boolean;
  }>;

/** News about what was just done, or about something else than this page. A bare string is set as a heading. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { children, type, titleId = "govuk-notification-banner-title", classes, attributes } = props;
  const isSuccess = type === "success";
  const Heading = `h${props.titleHeadingLevel ?? 2}` as const;
  return (
    <div
      class={classNames("govuk-notification-banner", isSuccess && "govuk-notification-banner--success", classes)}
      role={props.role ?? (isSuccess ? "alert" : "region")}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus?.toString()}
      {...attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.title ?? (isSuccess ? "Success" : "Important")}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {typeof children === "string" ? <p class="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
