import { Button, ErrorSummary, Input, InsetText, PasswordInput } from "#parts";
import { goTo, problemOf, readTyped, showPage, textOf, type Installation, type Problem } from "#platform";
import { Hono, type Context } from "hono";
import { whoHasSession } from "../access-store.ts";
import { giveSession } from "../session-cookie.ts";
import { signIn } from "../sign-in.ts";
import { rememberDevice, visitOf } from "../visit.ts";
import { showSchools } from "./choose-school-page.tsx";
import { KeptFields, type Kept } from "./kept-fields.tsx";
import { localPath, readKept } from "./kept-words.ts";
import { showKeptWords } from "./kept-words-page.tsx";
import { waitWords } from "./wait-words.ts";

type Showing = Kept & { email: string; problems: Problem[] };

/** The sign-in page; it carries what somebody was sending when their session ended. */
export function showSignIn(installation: Installation, c: Context, showing: Showing) {
  const { email, problems, back, kept } = showing;
  return showPage(
    installation,
    c,
    {
      title: "Sign in",
      status: problems.length > 0 ? 422 : c.req.path === "/sign-in" ? 200 : 401,
      problems: problems.length > 0,
    },
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <h1 class="govuk-heading-l">Sign in</h1>
      {kept !== undefined && (
        <InsetText>
          Your session had ended. What you wrote is kept on this page: sign in, and it is there to save.
        </InsetText>
      )}
      <form method="post" action="/sign-in" novalidate>
        <KeptFields back={back} kept={kept} />
        <Input
          id="email"
          name="email"
          type="email"
          label={{ text: "Your work e-mail address" }}
          value={email}
          autocomplete="username"
          spellcheck={false}
          errorMessage={problemOf(problems, "email")}
        />
        <PasswordInput
          id="password"
          name="password"
          label={{ text: "Your password" }}
          autocomplete="current-password"
          errorMessage={problemOf(problems, "password")}
        />
        <Button preventDoubleClick>Sign in</Button>
      </form>
      <p class="govuk-body">No sign-in yet? Your school's office makes you a link.</p>
      <p class="govuk-body">Password forgotten? Whoever runs Lessen for your school gives you a new one.</p>
    </>,
  );
}

/** GET and POST of the sign-in page. */
export function signInPages(installation: Installation): Hono {
  return new Hono()
    .get("/", (c) => showSignIn(installation, c, { email: "", problems: [], back: "/", kept: undefined }))
    .post("/", async (c) => {
      const typed = await readTyped(c);
      const email = textOf(typed, "email");
      const [back, kept] = [localPath(textOf(typed, "back")), readKept(typed)];
      const visit = visitOf(installation, c);
      const outcome = await signIn(
        installation.database,
        { email, password: textOf(typed, "password"), ...visit },
        installation.now(),
      );
      if (outcome.kind !== "signed-in") {
        return showSignIn(installation, c, { email, problems: problemsOf(outcome), back, kept });
      }
      giveSession(installation, c, outcome.token);
      rememberDevice(installation, c, visit);
      if (outcome.hasToChoose) return goToChoice(installation, c, outcome.token, { back, kept });
      return kept === undefined ? goTo(c, back) : showKeptWords(installation, c, back, kept);
    });
}

/** Words that wait go with the choice: sent on before a school is chosen, they would be lost. */
async function goToChoice(installation: Installation, c: Context, token: string, { back, kept }: Kept) {
  if (kept === undefined) return goTo(c, `/sign-in/school?back=${encodeURIComponent(back)}`);
  const row = await whoHasSession(installation.database, token, installation.now());
  return row === undefined
    ? goTo(c, "/sign-in")
    : showSchools(installation, c, { accountId: row.account_id, schoolId: null }, { back, kept });
}

function problemsOf(
  outcome: { kind: "does-not-fit" } | { kind: "wait"; seconds: number } | { kind: "no-school" },
): Problem[] {
  const at = (field: string, message: string): Problem[] => [{ field, message, kind: "wrong" }];
  switch (outcome.kind) {
    case "does-not-fit":
      return at("email", "The e-mail address and the password do not fit together. Check both and try again.");
    case "wait":
      return at("password", waitWords(outcome.seconds));
    case "no-school":
      return at("email", "This sign-in belongs to no school now. Ask your school's office for a new link.");
  }
}
