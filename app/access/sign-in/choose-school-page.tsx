import { Button, ErrorSummary, Radios } from "#parts";
import { goTo, readTyped, showPage, textOf, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import { schoolsOf, whoHasSession } from "../access-store.ts";
import { chooseSchool } from "../choose-school.ts";
import { roleNames, type Role } from "../rules/roles.ts";
import { sessionToken } from "../session-cookie.ts";

/** For people who belong to several schools: which one now. Nothing of one school shows in another. */
export function chooseSchoolPages(installation: Installation): Hono {
  const asking = async (c: Context) => {
    const token = sessionToken(c);
    const row = token === undefined ? undefined : await whoHasSession(installation.database, token, installation.now());
    return token === undefined || row === undefined ? undefined : { token, accountId: row.account_id, schoolId: row.school_id };
  };
  return new Hono()
    .get("/", async (c) => {
      const session = await asking(c);
      return session === undefined ? goTo(c, "/sign-in") : showSchools(installation, c, session);
    })
    .post("/", async (c) => {
      const session = await asking(c);
      if (session === undefined) return goTo(c, "/sign-in");
      const schoolId = textOf(await readTyped(c), "school");
      const outcome = await chooseSchool(installation.database, session, schoolId, installation.now());
      return outcome === "chosen" ? goTo(c, "/") : showSchools(installation, c, session, "Choose one of your schools");
    });
}

async function showSchools(
  installation: Installation,
  c: Context,
  session: { accountId: string; schoolId: string | null },
  problem?: string,
) {
  const schools = await schoolsOf(installation.database, session.accountId);
  return showPage(
    installation,
    c,
    { title: "Which school?", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
    <>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#school", text: problem }]} />}
      <form method="post" action="/sign-in/school" novalidate>
        <Radios
          name="school"
          fieldset={{ legend: { text: <h1 class="govuk-fieldset__heading">Which school are you at work in?</h1>, classes: "govuk-fieldset__legend--l" } }}
          value={session.schoolId ?? ""}
          errorMessage={problem}
          items={schools.map((school) => ({
            value: school.school_id,
            text: school.name,
            hint: { text: roleNames[school.role as Role] },
          }))}
        />
        <Button preventDoubleClick>Go on</Button>
      </form>
    </>,
  );
}
