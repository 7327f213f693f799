import { Button, ErrorSummary, Input, InsetText, PasswordInput } from "#parts";
import { goTo, readTyped, showPage, textOf, type Installation, type Problem, type Typed } from "#platform";
import { problemOf } from "#platform";
import { Hono, type Context } from "hono";
import { getConnInfo } from "@hono/node-server/conninfo";
import { giveSession } from "../session-cookie.ts";
import { signIn } from "../sign-in.ts";
import { localPath, readKept } from "./kept-words.ts";
import { showKeptWords } from "./kept-words-page.tsx";

type Showing = {
  email: string;
  problems: Problem[];
  /** Where to go once signed in: always a path of ours. */
  back: string;
  /** What was being sent when the session had ended. */
  kept: Typed | undefined;
};

/** The sign-in page; it carries what somebody was sending when their session ended. */
export function showSignIn(installation: Installation, c: Context, showing: Showing) {
  const { email, problems, back, kept } = showing;
  return showPage(
    installation,
    c,
    { title: "Sign in", status: problems.length > 0 ? 422 : c.req.path === "/sign-in" ? 200 : 401, problems: problems.length > 0 },
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, message }) => ({ href: `#${field}`, text: message }))} />
      )}
      <h1 class="govuk-heading-l">Sign in</h1>
      {kept !== undefined && (
        <InsetText>Your session had ended. What you wrote is kept on this page: sign in, and it is there to save.</InsetText>
      )}
      <form method="post" action="/sign-in" novalidate>
        <input type="hidden" name="back" value={back} />
        {kept !== undefined && <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
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
      <p class="govuk-body">No sign-in yet, or the password is forgotten? Your school's office makes you a link.</p>
    </>,
  );
}

/** Where a visitor comes from, for slowing down guesses. */
function originOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}

/** GET and POST of the sign-in page. */
export function signInPages(installation: Installation): Hono {
  return new Hono()
    .get("/", (c) => showSignIn(installation, c, { email: "", problems: [], back: "/", kept: undefined }))
    .post("/", async (c) => {
      const typed = await readTyped(c);
      const email = textOf(typed, "email");
      const [back, kept] = [localPath(textOf(typed, "back")), readKept(textOf(typed, "kept"))];
      const visit = { email, password: textOf(typed, "password"), origin: originOf(c) };
      const outcome = await signIn(installation.database, visit, installation.now());
      if (outcome.kind !== "signed-in") {
        return showSignIn(installation, c, { email, problems: problemsOf(outcome), back, kept });
      }
      giveSession(installation, c, outcome.token);
      if (kept !== undefined) return showKeptWords(installation, c, back, kept);
      return goTo(c, outcome.hasToChoose ? "/sign-in/school" : back);
    });
}

function problemsOf(outcome: { kind: "does-not-fit" } | { kind: "wait"; seconds: number } | { kind: "no-school" }): Problem[] {
  const at = (field: string, message: string): Problem[] => [{ field, message, kind: "wrong" }];
  switch (outcome.kind) {
    case "does-not-fit":
      return at("email", "The e-mail address and the password do not fit together. Check both and try again.");
    case "wait":
      return at("password", `Too many tries from here. Wait ${waitWords(outcome.seconds)}, then try again.`);
    case "no-school":
      return at("email", "This sign-in belongs to no school now. Ask your school's office for a new link.");
  }
}

function waitWords(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
