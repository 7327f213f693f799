import { classNames, isGiven, type Attributes, type May, type Outer, type Words } from "./part.ts";

export type NavigationItem = { readonly text: Words } & May<{
  href: string;
  /** This very page. */
  current: boolean;
  /** Some page below it. */
  active: boolean;
  attributes: Attributes;
}>;
export type ServiceNavigationProps = Outer &
  May<{
    serviceName: Words;
    serviceUrl: string;
    navigation: readonly (NavigationItem | false | null | undefined)[];
    navigationLabel: string;
    navigationId: string;
    navigationClasses: string;
    collapseNavigationOnMobile: boolean;
    menuButtonText: string;
    menuButtonLabel: string;
    ariaLabel: string;
  }>;

/** The product's name and the ways to its rooms, on every page. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceUrl, ariaLabel = "Service information", classes, attributes } = props;
  const items = (props.navigation ?? []).filter((item) => isGiven(item));
  const shared = {
    class: classNames("govuk-service-navigation", classes),
    "data-module": "govuk-service-navigation",
    ...attributes,
  };
  const inside = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {isGiven(serviceName) && <ServiceName name={serviceName} url={serviceUrl} />}
        {items.length > 0 && <Navigation items={items} {...props} />}
      </div>
    </div>
  );
  if (!isGiven(serviceName)) return <div {...shared}>{inside}</div>;
  return (
    <section aria-label={ariaLabel} {...shared}>
      {inside}
    </section>
  );
}

function ServiceName({ name, url }: { readonly name: Words; readonly url: string | undefined }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Navigation({ items, ...props }: ServiceNavigationProps & { readonly items: readonly NavigationItem[] }) {
  const menu = props.menuButtonText || "Menu";
  const id = props.navigationId || "navigation";
  const collapses = props.collapseNavigationOnMobile ?? items.length > 1;
  return (
    <nav
      aria-label={props.navigationLabel || menu}
      class={classNames("govuk-service-navigation__wrapper", props.navigationClasses)}
    >
      {collapses && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={props.menuButtonLabel === menu ? undefined : props.menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menu}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {items.map(oneItem)}
      </ul>
    </nav>
  );
}

function oneItem({ text, href, current, active, attributes }: NavigationItem) {
  const isHere = current || active;
  const here = isHere ? (current ? "page" : "true") : undefined;
  const words = isHere ? <strong class="govuk-service-navigation__active-fallback">{text}</strong> : text;
  return (
    <li class={classNames("govuk-service-navigation__item", isHere && "govuk-service-navigation__item--active")}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={here} {...attributes}>
          {words}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={here}>
          {words}
        </span>
      )}
    </li>
  );
}
