import type { ReadIncident } from "../read-incident.ts";

/** The way to each part of a long record. */
export function OnThisPage({ read, differ }: { read: ReadIncident; differ: boolean }) {
  const parts: (readonly [id: string, title: string, isThere?: boolean])[] = [
    ["labels", "What adults did"],
    ["before", "What came before"],
    ["rest", "Was it the last resort?"],
    ["injuries", "Injuries"],
    ["afterwards", "Afterwards"],
    ["differences", "Where the accounts differ", differ],
    ["watched", "The watch", read.watches.length > 0],
    ["statements", "Each adult's own words"],
    ["corrections", "Corrections", read.corrections.length > 0],
    ["reviewed", "The review", read.review !== undefined],
  ];
  return (
    <nav class="ls-contents" aria-label="On this page">
      <ul>
        {parts.map(
          ([id, title, isThere = true]) =>
            isThere && (
              <li>
                <a class="govuk-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
