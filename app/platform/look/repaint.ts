/** The few colours that govuk-frontend writes as numbers instead of by name, and what stands for them here. */
const byNumber: Readonly<Record<string, string>> = {
  "#f3f3f3": "var(--soft)",
  "#ffffff": "var(--surface)",
  "#651b1b": "var(--ink)",
};
const namedFallback = /var\((--govuk-[a-z-]+-colour), [^()]+\)/g;
const paintedByNumber = /((?:color|background|border[a-z-]*):[^;{}]*?)(#f3f3f3|#651b1b|#ffffff)(?=[;\s}])/g;
const typefaceAgain =
  /@media print \{\s*[^{}]+\{\s*font-family: inherit;\s*\}\s*\}|-(?:webkit|moz-osx)-font-smoothing: \w+;/g;

/**
 * Takes the last colours of GOV.UK out of the compiled sheet, so that the tokens alone decide and dark is dark
 * everywhere: its fallbacks behind `var()` are dropped, and the few it writes as numbers become tokens. Its
 * repeated words about the typeface go too; the body has said them once.
 */
export function repaint(css: string): string {
  return css
    .replace(namedFallback, "var($1)")
    .replace(paintedByNumber, (_, before: string, colour: string) => before + (byNumber[colour] ?? colour))
    .replace(typefaceAgain, "");
}
