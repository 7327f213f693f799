import { Button, ErrorSummary, InsetText, Radios } from "#parts";
import { goTo, readTyped, showPage, textOf, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import { schoolsOf, whoHasSession } from "../access-store.ts";
import { chooseSchool } from "../choose-school.ts";
import { roleNames, type Role } from "../rules/roles.ts";
import { sessionToken } from "../session-cookie.ts";
import { KeptFields, type Kept } from "./kept-fields.tsx";
import { localPath, readKept } from "./kept-words.ts";
import { showKeptWords } from "./kept-words-page.tsx";

type Session = { accountId: string; schoolId: string | null };

/** For people who belong to several schools: which one now. Nothing of one school shows in another. */
export function chooseSchoolPages(installation: Installation): Hono {
  const asking = async (c: Context) => {
    const token = sessionToken(c);
    const row = token === undefined ? undefined : await whoHasSession(installation.database, token, installation.now());
    return token === undefined || row === undefined
      ? undefined
      : { token, accountId: row.account_id, schoolId: row.school_id };
  };
  return new Hono()
    .get("/", async (c) => {
      const session = await asking(c);
      if (session === undefined) return goTo(c, "/sign-in");
      return showSchools(installation, c, session, { back: localPath(c.req.query("back") ?? "/"), kept: undefined });
    })
    .post("/", async (c) => {
      const session = await asking(c);
      if (session === undefined) return goTo(c, "/sign-in");
      const typed = await readTyped(c);
      const [back, kept] = [localPath(textOf(typed, "back") || "/"), readKept(typed)];
      const outcome = await chooseSchool(installation.database, session, textOf(typed, "school"), installation.now());
      if (outcome !== "chosen")
        return showSchools(installation, c, session, { back, kept, problem: "Choose one of your schools" });
      return kept === undefined ? goTo(c, back) : showKeptWords(installation, c, back, kept);
    });
}

/** The schools to choose from, carrying on what was being sent. */
export async function showSchools(
  installation: Installation,
  c: Context,
  session: Session,
  showing: Kept & { problem?: string },
) {
  const { problem, back, kept } = showing;
  const schools = await schoolsOf(installation.database, session.accountId);
  if (schools.length === 0) return showNoSchool(installation, c);
  return showPage(
    installation,
    c,
    { title: "Which school?", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
    <>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#school", text: problem }]} />}
      <form method="post" action="/sign-in/school" novalidate>
        <KeptFields back={back} kept={kept} />
        {kept !== undefined && (
          <InsetText>What you wrote is kept: choose the school where you were writing it.</InsetText>
        )}
        <Radios
          name="school"
          fieldset={{
            legend: {
              text: <h1 class="govuk-fieldset__heading">Which school are you at work in?</h1>,
              classes: "govuk-fieldset__legend--l",
            },
          }}
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

/** Signed in, but the last school has ended this sign-in: says so instead of offering an empty choice. */
function showNoSchool(installation: Installation, c: Context) {
  return showPage(
    installation,
    c,
    { title: "No school now", status: 403 },
    <>
      <h1 class="govuk-heading-l">This sign-in belongs to no school now</h1>
      <p class="govuk-body">If you still work at the school, ask its office for a new link.</p>
      <form method="post" action="/sign-out">
        <Button>Sign out</Button>
      </form>
    </>,
  );
}
