import type { Context } from "hono";
import type { Installation } from "../installation.ts";
import { showPage } from "./show-page.tsx";

/** No such page, or none for this person: the two look alike, so that nobody learns what exists elsewhere. */
export function showNotFound(installation: Pick<Installation, "assets">, c: Context) {
  return showPage(
    installation,
    c,
    { title: "There is nothing here for you", status: 404 },
    <>
      <h1 class="govuk-heading-l">There is nothing here for you</h1>
      <p class="govuk-body">The address may be mistyped, or it leads to something that is not yours to see.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/">
          Go to your first page
        </a>
      </p>
    </>,
  );
}

/** Something of ours broke. Says what is safe, and what to do. */
export function showBroken(installation: Pick<Installation, "assets">, c: Context) {
  return showPage(
    installation,
    c,
    { title: "Something of ours has broken", status: 500 },
    <>
      <h1 class="govuk-heading-l">Something of ours has broken</h1>
      <p class="govuk-body">What you saved before is safe. What you typed just now may not be kept yet.</p>
      <p class="govuk-body">
        Go back in your browser: your words should still be there. Copy them if you can, wait a minute, and try again.
      </p>
    </>,
  );
}

/** More was sent than any page of ours asks for. */
export function showTooLarge(installation: Pick<Installation, "assets">, c: Context) {
  return showPage(
    installation,
    c,
    { title: "That was too much at once", status: 413 },
    <>
      <h1 class="govuk-heading-l">That was too much at once</h1>
      <p class="govuk-body">Nothing was changed. Go back in your browser: your words should still be there.</p>
      <p class="govuk-body">Keep a shorter text here, and put a long document in your school's files.</p>
    </>,
  );
}
