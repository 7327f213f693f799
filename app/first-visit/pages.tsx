import { giveSession, passwordProblem } from "#access";
import { Button, ErrorSummary, Input, PasswordInput, Radios } from "#parts";
import { settingKinds, settingWords } from "#people";
import {
  choice,
  defineForm,
  goTo,
  problemOf,
  readTyped,
  sayNext,
  showPage,
  textOf,
  words,
  type Installation,
  type Problem,
  type Typed,
} from "#platform";
import { Hono, type Context } from "hono";
import { fictionalPages } from "./fictional-pages.tsx";
import { hasNoSchoolYet } from "./installation-kind.ts";
import { setUpSchool } from "./set-up-school.ts";

const setUpForm = defineForm({
  schoolName: words({ missing: "Enter your school's name", most: 200 }),
  setting: choice(settingKinds, "Choose what kind of school it is"),
  givenName: words({ missing: "Enter your given name", most: 100 }),
  familyName: words({ missing: "Enter your family name", most: 100 }),
  email: words({ missing: "Enter your work e-mail address", most: 200 }),
});

/** The first visit to an empty installation: set up a school, or look around a fictional one. */
export function firstVisitPages(installation: Installation): Hono {
  return new Hono()
    .get("/", async (c) => ((await hasNoSchoolYet(installation)) ? showChoice(installation, c) : goTo(c, "/sign-in")))
    .get("/set-up", async (c) =>
      (await hasNoSchoolYet(installation)) ? showSetUp(installation, c, {}, []) : goTo(c, "/sign-in"),
    )
    .post("/set-up", async (c) => {
      if (!(await hasNoSchoolYet(installation))) return goTo(c, "/sign-in");
      const typed = await readTyped(c);
      const checked = setUpForm.checkComplete(typed);
      const problems = [...checked.problems, ...ownProblems(typed)];
      if (checked.values === undefined || problems.length > 0) return showSetUp(installation, c, typed, problems);
      const asked = { ...checked.values, password: textOf(typed, "password") };
      const outcome = await setUpSchool(installation.database, asked, installation.now());
      if (outcome.kind === "already") return goTo(c, "/sign-in");
      giveSession(installation, c, outcome.token);
      sayNext(c, "Your school is set up. Next, bring in its people from a file, or add them by hand.");
      return goTo(c, "/people/bring");
    })
    .route("/fictional", fictionalPages(installation));
}

function ownProblems(typed: Typed): Problem[] {
  const email = textOf(typed, "email");
  const password = passwordProblem(textOf(typed, "password"), email);
  return [
    ...(email !== "" && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)
      ? [{ field: "email", kind: "wrong" as const, message: "Enter an e-mail address like name@school.example" }]
      : []),
    ...(password === undefined ? [] : [{ field: "password", kind: "wrong" as const, message: password }]),
  ];
}

function showChoice(installation: Installation, c: Context) {
  return showPage(
    installation,
    c,
    { title: "Welcome to Lessen" },
    <>
      <h1 class="govuk-heading-xl">Welcome to Lessen</h1>
      <p class="ls-lead">
        Record every restraint of a child truthfully. Hear everyone who was there. Learn, so that it happens less.
      </p>
      <div class="ls-beside">
        <section class="ls-card" aria-labelledby="real">
          <h2 class="govuk-heading-m" id="real">
            Set up your school
          </h2>
          <p class="govuk-body">
            Three minutes: your school's name and your own sign-in. Then bring in children and adults from a file.
          </p>
          <Button href="/first-visit/set-up">Set up your school</Button>
        </section>
        <section class="ls-card" aria-labelledby="fictional">
          <h2 class="govuk-heading-m" id="fictional">
            Look around a fictional school
          </h2>
          <p class="govuk-body">
            60 invented children, 45 invented adults and two years of invented records. No passwords. It makes way when
            you set up a real school elsewhere.
          </p>
          <form method="post" action="/first-visit/fictional">
            <Button classes="govuk-button--secondary" preventDoubleClick>
              Look around a fictional school
            </Button>
          </form>
        </section>
      </div>
    </>,
  );
}

function showSetUp(installation: Installation, c: Context, typed: Typed, problems: readonly Problem[]) {
  const field = (name: string, label: string, more: { type?: string; autocomplete?: string; hint?: string } = {}) => (
    <Input
      id={name}
      name={name}
      label={label}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
      {...more}
    />
  );
  return showPage(
    installation,
    c,
    { title: "Set up your school", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field: name, message }) => ({ href: `#${name}`, text: message }))} />
      )}
      <h1 class="govuk-heading-l">Set up your school</h1>
      <p class="govuk-body">You become its head here: you can invite everyone else, and hand the role on later.</p>
      <form method="post" novalidate>
        {field("schoolName", "Your school's name", { autocomplete: "organization" })}
        <Radios
          name="setting"
          fieldset={{ legend: "What kind of school is it?" }}
          hint="You can add a second kind later, for example a registered children's home."
          value={textOf(typed, "setting")}
          items={settingKinds.map((kind) => ({ value: kind, text: settingWords[kind] }))}
          errorMessage={problemOf(problems, "setting")}
        />
        {field("givenName", "Your given name", { autocomplete: "given-name" })}
        {field("familyName", "Your family name", { autocomplete: "family-name" })}
        {field("email", "Your work e-mail address", { type: "email", autocomplete: "username" })}
        <PasswordInput
          id="password"
          name="password"
          label="Choose a password"
          hint="12 characters or more. Three words you can picture together work well."
          autocomplete="new-password"
          errorMessage={problemOf(problems, "password")}
        />
        <Button preventDoubleClick>Set up the school</Button>
      </form>
    </>,
  );
}
