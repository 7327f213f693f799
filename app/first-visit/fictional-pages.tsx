import { beginSession, giveSession, roleNames, type Role } from "#access";
import { Button } from "#parts";
import { goTo, isId, readTyped, showNotFound, showPage, textOf, type Installation } from "#platform";
import { Hono } from "hono";
import { fictionalPeople, fillFictionalSchool } from "./fictional-school.ts";
import { installationKind } from "./installation-kind.ts";

/** The fictional school: fill it once, then come in as anyone, without a password. Gone once a real school exists. */
export function fictionalPages(installation: Installation): Hono {
  const { database, now } = installation;
  return new Hono()
    .post("/", async (c) => {
      if ((await installationKind(database)) === "real") return goTo(c, "/sign-in");
      await fillFictionalSchool(installation);
      return goTo(c, "/first-visit/fictional");
    })
    .get("/", async (c) => {
      if ((await installationKind(database)) !== "fictional") return goTo(c, "/first-visit");
      const people = await fictionalPeople(installation);
      return showPage(
        installation,
        c,
        { title: "Come in as somebody" },
        <>
          <h1 class="govuk-heading-l">Come in as somebody</h1>
          <p class="govuk-body">Each sees only what their role shows. Sign out to come back as somebody else.</p>
          {people.map((person) => (
            <form method="post" action="/first-visit/fictional/come-in" class="ls-card ls-come-in">
              <input type="hidden" name="account" value={person.accountId} />
              <h2 class="govuk-heading-s">
                {person.name} <span class="ls-muted">{roleNames[person.role as Role]}</span>
              </h2>
              <p class="govuk-body">{person.jobTitle}</p>
              <Button classes="govuk-button--secondary" preventDoubleClick>
                Come in as {person.name.split(" ")[0]}
              </Button>
            </form>
          ))}
        </>,
      );
    })
    .post("/come-in", async (c) => {
      const accountId = textOf(await readTyped(c), "account");
      if ((await installationKind(database)) !== "fictional" || !isId(accountId)) return showNotFound(installation, c);
      const session = await beginSession(database, accountId, now());
      if (session.kind !== "signed-in") return showNotFound(installation, c);
      giveSession(installation, c, session.token);
      return goTo(c, "/");
    });
}
