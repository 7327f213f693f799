import { Button, InsetText } from "#parts";

/** A link that its reader hands to one person: to copy by hand and, where scripts run, by a button. */
export function LinkToCopy({ link, name }: { readonly link: string; readonly name: string }) {
  const only = `Send it to ${name} only.`;
  return (
    <>
      <InsetText>
        <span class="ls-link-to-copy" id="link">
          {link}
        </span>
      </InsetText>
      <div data-copies="link">
        <Button type="button" attributes={{ hidden: true }}>
          Copy the link
        </Button>
        <p
          class="govuk-body ls-copied"
          role="status"
          data-copied={`The link is copied. ${only}`}
          data-marked={`This browser does not let Lessen copy, so the link is marked: press Ctrl and C (⌘ and C on a Mac), or hold a finger on it and choose Copy. ${only}`}
        ></p>
      </div>
    </>
  );
}
