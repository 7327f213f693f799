import { beginSession, giveSession, roleNames } from "#access";
import { Button, ErrorSummary, Input } from "#parts";
import { describeError, goTo, isId, readTyped, showNotFound, showPage, textOf, type Installation } from "#platform";
import { Hono, type Context } from "hono";
import {
  fictionalPeople,
  fillFictionalSchool,
  fillingState,
  furtherSchools,
  headOfSchool,
} from "./fictional-school.ts";
import { installationKind } from "./installation-kind.ts";

/** The fictional school: fill it once, then come in as anyone, without a password. Gone once a real school exists. */
export function fictionalPages(installation: Installation): Hono {
  const { database, now } = installation;
  return new Hono()
    .post("/", async (c) => {
      if ((await installationKind(database)) === "real") return goTo(c, "/sign-in");
      fillBehind(installation);
      return goTo(c, "/first-visit/fictional");
    })
    .get("/", async (c) => {
      const kind = await installationKind(database);
      if (kind === "real") return goTo(c, "/sign-in");
      const state = await fillingState(installation);
      if (state.kind === "not-begun") return goTo(c, "/first-visit");
      if (state.kind === "filled") return showPeople(installation, c);
      if (state.kind === "stopped") return showStopped(installation, c);
      // A Lessen that ended half-way left the rest to whoever looks next; looking twice fills once.
      fillBehind(installation);
      return showProgress(installation, c, state);
    })
    .post("/come-in", async (c) => {
      const typed = await readTyped(c);
      const isOpen =
        (await installationKind(database)) === "fictional" && (await fillingState(installation)).kind === "filled";
      const number = textOf(typed, "number").trim();
      const accountId =
        isOpen && "number" in typed ? await headOfSchool(installation, number) : textOf(typed, "account");
      if (isOpen && accountId === undefined) return showPeople(installation, c, number);
      if (!isOpen || !isId(accountId)) return showNotFound(installation, c);
      const session = await beginSession(database, accountId, now());
      if (session.kind !== "signed-in") return showNotFound(installation, c);
      giveSession(installation, c, session.token);
      return goTo(c, "/");
    });
}

/** Filling takes longer than anybody waits for a page: it goes on behind it. */
function fillBehind(installation: Installation): void {
  fillFictionalSchool(installation).catch((error: unknown) => {
    installation.log.error({ error: describeError(error) }, "filling the fictional school stopped");
  });
}

function showProgress(
  installation: Installation,
  c: Context,
  { done, total }: { done: number; total: number | undefined },
) {
  // Without a script the page asks again by itself.
  c.header("Refresh", "2");
  const words =
    done === 0
      ? "Bringing in 60 children, their families and 45 adults."
      : `Writing 2 years of records: ${done}${total === undefined ? " so far" : ` of ${total}`}.`;
  return showPage(
    installation,
    c,
    { title: "Filling the fictional school" },
    <>
      <h1 class="govuk-heading-l">Filling the fictional school</h1>
      <p class="ls-lead" role="status">
        {words}
      </p>
      {done > 0 && total !== undefined && (
        <progress class="ls-progress" max={total} value={done} aria-label="Records written" />
      )}
      <p class="govuk-body">
        Everything goes in by the same way as at a real school: the office's files, each report question by question,
        each adult's statement, each review. It takes about half a minute. This page looks again by itself.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/first-visit/fictional">
          Look again now
        </a>
      </p>
    </>,
  );
}

function showStopped(installation: Installation, c: Context) {
  return showPage(
    installation,
    c,
    { title: "The filling stopped", status: 500 },
    <>
      <h1 class="govuk-heading-l">The filling stopped half-way</h1>
      <p class="govuk-body">
        What was written is kept. Go on, and it continues where it stopped. If it stops again, look at the log for the
        reason.
      </p>
      <form method="post" action="/first-visit/fictional">
        <Button preventDoubleClick>Go on filling</Button>
      </form>
    </>,
  );
}

/** Whom to come in as; `missed` is the number of a school that is not there. */
async function showPeople(installation: Installation, c: Context, missed?: string) {
  const [people, schools] = await Promise.all([fictionalPeople(installation), furtherSchools(installation)]);
  const message = missed === undefined ? undefined : `Enter a school's number, from 1 to ${schools}`;
  return showPage(
    installation,
    c,
    { title: "Come in as somebody", ...(message === undefined ? {} : { status: 422, problems: true }) },
    <>
      {message !== undefined && <ErrorSummary errorList={[{ href: "#number", text: message }]} />}
      <h1 class="govuk-heading-l">Come in as somebody</h1>
      <p class="govuk-body">
        This is Fernlow School. Nobody here is real. Each person sees only what their role shows; sign out to come back
        as somebody else.
      </p>
      <ul class="ls-list">
        {people.map((person) => (
          <li class="ls-list__item">
            <div class="ls-list__main">
              <h2 class="govuk-heading-s ls-tight">{person.name}</h2>
              <p class="ls-muted">
                {roleNames[person.role]}
                {person.jobTitle !== roleNames[person.role] && ` · ${person.jobTitle}`}
              </p>
            </div>
            <form method="post" action="/first-visit/fictional/come-in">
              <input type="hidden" name="account" value={person.accountId} />
              <Button classes="govuk-button--secondary" preventDoubleClick>
                Come in as {person.name.split(" ")[0]}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {schools > 0 && <FurtherSchools schools={schools} missed={missed} message={message} />}
    </>,
  );
}

/** The way into the invented schools that `lessen seed` has made beside this one. */
function FurtherSchools(props: { schools: number; missed: string | undefined; message: string | undefined }) {
  const count = props.schools.toLocaleString("en-GB");
  return (
    <>
      <h2 class="govuk-heading-m">
        {props.schools === 1 ? "One more invented school" : `${count} more invented schools`}
      </h2>
      <form method="post" action="/first-visit/fictional/come-in" novalidate>
        <Input
          id="number"
          name="number"
          label="School's number"
          hint={props.schools === 1 ? "It has the number 1." : `From 1 to ${props.schools}.`}
          inputmode="numeric"
          classes="govuk-input--width-5"
          value={props.missed ?? "1"}
          errorMessage={props.message}
        />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Come in as its head
        </Button>
      </form>
    </>
  );
}
