import { Button, ErrorSummary, PasswordInput } from "#parts";
import { goTo, readTyped, showNotFound, showPage, textOf, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import { acceptInvitation, openInvitation, type OpenInvitation } from "../accept-invitation.ts";
import { giveSession } from "../session-cookie.ts";
import { beginSession } from "../sign-in.ts";
import { waitWords } from "../sign-in/wait-words.ts";
import { rememberDevice, visitOf } from "../visit.ts";

/** The page behind an invitation's link: choose a password, or give the one already used for another school. */
export function invitationPages(installation: Installation): Hono {
  const { database, now } = installation;
  return new Hono()
    .get("/:schoolId/:secret", async (c) => {
      const invitation = await openInvitation(database, c.req.param(), now());
      return invitation === undefined ? showGone(installation, c) : showInvitation(installation, c, invitation);
    })
    .post("/:schoolId/:secret", async (c) => {
      const link = c.req.param();
      const password = textOf(await readTyped(c), "password");
      const visit = visitOf(installation, c);
      const outcome = await acceptInvitation(database, link, { password, ...visit }, now());
      if (outcome.kind === "joined") {
        const session = await beginSession(database, outcome.accountId, now());
        if (session.kind !== "signed-in") return goTo(c, "/sign-in");
        giveSession(installation, c, session.token);
        rememberDevice(installation, c, visit);
        return goTo(c, session.hasToChoose ? "/sign-in/school" : "/");
      }
      const invitation = outcome.kind === "gone" ? undefined : await openInvitation(database, link, now());
      if (outcome.kind === "gone" || invitation === undefined) return showGone(installation, c);
      return showInvitation(
        installation,
        c,
        invitation,
        outcome.kind === "wait" ? waitWords(outcome.seconds) : outcome.message,
      );
    })
    .all("*", (c) => showNotFound(installation, c));
}

function showInvitation(installation: Installation, c: Context, invitation: OpenInvitation, problem?: string) {
  const { givenName, schoolName, email, hasAccount } = invitation;
  return showPage(
    installation,
    c,
    { title: "Your invitation", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
    <>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#password", text: problem }]} />}
      <h1 class="govuk-heading-l">Welcome, {givenName}</h1>
      <p class="govuk-body">
        {schoolName} has made a sign-in for <strong>{email}</strong>.
      </p>
      <form method="post" novalidate>
        <PasswordInput
          id="password"
          name="password"
          label={{ text: hasAccount ? "The password you already use for Lessen" : "Choose a password" }}
          hint={
            hasAccount ? undefined : { text: "12 characters or more. Three words you can picture together work well." }
          }
          autocomplete={hasAccount ? "current-password" : "new-password"}
          errorMessage={problem}
        />
        <Button preventDoubleClick>{hasAccount ? "Join this school" : "Keep this password and go on"}</Button>
      </form>
    </>,
  );
}

function showGone(installation: Installation, c: Context) {
  return showPage(
    installation,
    c,
    { title: "This link does not open any more", status: 404 },
    <>
      <h1 class="govuk-heading-l">This link does not open any more</h1>
      <p class="govuk-body">
        It was used, replaced by a newer one, or is older than 14 days. Your school's office can make a new one.
      </p>
      <p class="govuk-body">
        Have you a password already?{" "}
        <a class="govuk-link" href="/sign-in">
          Sign in
        </a>
      </p>
    </>,
  );
}
