import { Button } from "#parts";
import { showPage, type Installation, type Typed } from "#platform";
import type { Context } from "hono";

/** Signed in again after the session had ended in the middle: one press sends what was being sent. */
export function showKeptWords(installation: Installation, c: Context, path: string, kept: Typed) {
  const fields = Object.entries(kept).flatMap(([name, value]) => [value].flat().map((text) => ({ name, text })));
  return showPage(
    installation,
    c,
    { title: "You are signed in again" },
    <>
      <h1 class="govuk-heading-l">You are signed in again</h1>
      <p class="govuk-body">Your words are still here. Press the button to save them and go on where you were.</p>
      <form method="post" action={path}>
        {fields.map(({ name, text }) => (
          <input type="hidden" name={name} value={text} />
        ))}
        <Button preventDoubleClick>Save what I wrote</Button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Leave them and go to the first page
        </a>
      </p>
    </>,
  );
}
