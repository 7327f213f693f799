import type { Child } from "hono/jsx";
import { SkipLink } from "../parts/skip-link.tsx";
import type { Assets } from "./assets.ts";

/** What stands round every page: whose school, who is signed in, where one can go. */
export type Surroundings = {
  schoolName?: string | undefined;
  fictional?: boolean;
  personName?: string | undefined;
  navigation: readonly { href: string; text: string }[];
  /** Seconds until the session ends without a press; the page warns before it does, and keeps what is typed. */
  sessionSeconds?: number | undefined;
  canChangeSchool?: boolean;
};

export type FrameProps = {
  title: string;
  assets: Assets;
  surroundings: Surroundings;
  path: string;
  said?: string | undefined;
  /** Assets of this page alone, which make kinder what already works. */
  scripts?: readonly string[];
  /** Style sheets of what few pages have: every page would pay for them otherwise. */
  sheets?: readonly string[];
  children?: Child;
};

/** The frame of every page. No inline script or style: the policy forbids them. */
export function Frame({ title, assets, surroundings, path, said, scripts = [], sheets = [], children }: FrameProps) {
  return (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{title} – Lessen</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={assets.href("icon.svg")} type="image/svg+xml" />
        {["lessen.css", ...sheets].map((sheet) => (
          <link rel="stylesheet" href={assets.href(sheet)} />
        ))}
        {["enhance.js", ...scripts].map((script) => (
          <script type="module" src={assets.href(script)} defer />
        ))}
      </head>
      <body class="govuk-template__body" {...sessionAttributes(surroundings)}>
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        {surroundings.fictional === true && <FictionalBanner />}
        <Header surroundings={surroundings} path={path} />
        <div class="govuk-width-container">
          {said !== undefined && (
            <div class="ls-said" role="status">
              {said}
            </div>
          )}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            {children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  );
}

function sessionAttributes({ sessionSeconds }: Surroundings) {
  return sessionSeconds === undefined ? {} : { "data-session-seconds": String(sessionSeconds) };
}

function FictionalBanner() {
  return (
    <aside class="ls-banner" aria-label="A fictional school">
      <div class="govuk-width-container">
        <p>
          <strong>A fictional school.</strong> Nobody here is real.
        </p>
      </div>
    </aside>
  );
}

function Header({ surroundings, path }: { surroundings: Surroundings; path: string }) {
  const { schoolName, personName, navigation, canChangeSchool } = surroundings;
  return (
    <header class="ls-header">
      <div class="govuk-width-container ls-header__row">
        <a class="ls-header__name" href="/">
          Lessen
        </a>
        {schoolName !== undefined && <span class="ls-header__school">{schoolName}</span>}
        {personName !== undefined && (
          <div class="ls-header__person">
            <span>{personName}</span>
            {canChangeSchool === true && <a href="/sign-in/school">Change school</a>}
            <form method="post" action="/sign-out">
              <button class="ls-link-button" type="submit">
                Sign out
              </button>
            </form>
          </div>
        )}
      </div>
      {navigation.length > 0 && (
        <nav class="govuk-width-container ls-header__nav" aria-label="Main">
          <ul>
            {navigation.map(({ href, text }) => (
              <li>
                <a href={href} aria-current={isHere(path, href) ? "page" : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function isHere(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}

function Footer() {
  return (
    <footer class="ls-footer">
      <div class="govuk-width-container">
        <p>Restraint is a last resort to keep a child safe. Every record here is kept, told and learnt from.</p>
      </div>
    </footer>
  );
}
