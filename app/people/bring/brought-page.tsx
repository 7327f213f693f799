import { Button, Checkboxes, ErrorSummary, WarningText } from "#parts";
import { goTo, isId, readTyped, sayNext, showNotFound, showPage, textOf, textsOf, type Typed } from "#platform";
import { Hono, type Context } from "hono";
import { within, type Room } from "../page/room.ts";
import { countWords } from "../page/words.ts";
import { applyRoster, type ApplyOutcome } from "./apply-roster.ts";
import { chooseForRoster } from "./choose.ts";
import { CountTable } from "./count-table.tsx";
import { broughtById, type BroughtRoster } from "./import-store.ts";
import type { Preview } from "./preview.ts";
import { PreviewLists } from "./preview-lists.tsx";
import { ProblemTable } from "./problem-table.tsx";
import { Questions, answersIn } from "./questions.tsx";
import { startReading } from "./readings.ts";
import { turnAwayRoster } from "./turn-away-roster.ts";
import { stateWords } from "./upload-page.tsx";

/** One brought file: being read, waiting for a choice, shown before it changes anything, decided. */
export function broughtPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .use("/:id/*", async (c, next) => (isId(c.req.param("id")) ? next() : showNotFound(installation, c)))
    .get("/:id", async (c) => {
      const importId = c.req.param("id");
      const brought = isId(importId) ? await within(room, c, (work) => broughtById(work, importId)) : undefined;
      return brought === undefined ? showNotFound(installation, c) : showBrought(room, c, brought);
    })
    .post("/:id/schools", async (c) => choose(room, c, (typed) => ({ schools: textsOf(typed, "schools") })))
    .post("/:id/answers", async (c) => choose(room, c, (typed) => ({ answers: answersIn(typed) })))
    .post("/:id/confirm", async (c) => {
      const typed = await readTyped(c);
      const importId = c.req.param("id");
      const { doing, adultId } = asking(c);
      const confirmed = { importId, adultId, fingerprint: textOf(typed, "fingerprint"), heldToo: textOf(typed, "heldToo") === "yes" };
      const outcome = await applyRoster(installation.database, doing, confirmed);
      return afterConfirming(room, c, importId, outcome);
    })
    .post("/:id/turn-away", async (c) => {
      const importId = c.req.param("id");
      const { doing, adultId } = asking(c);
      const outcome = await turnAwayRoster(installation.database, doing, { importId, adultId });
      if (outcome === "not-found") return showNotFound(installation, c);
      sayNext(c, outcome === "turned-away" ? "Turned away. Nobody was changed, and the file is gone." : "This file was decided on before.");
      return goTo(c, "/people/bring");
    });
}

async function choose(room: Room, c: Context, chosen: (typed: Typed) => Parameters<typeof chooseForRoster>[3]) {
  const { installation, asking } = room;
  const importId = c.req.param("id") ?? "";
  const choices = chosen(await readTyped(c));
  const brought = await within(room, c, (work) => broughtById(work, importId));
  if (brought === undefined) return showNotFound(installation, c);
  if (choices.schools?.length === 0) return showBrought(room, c, brought, { field: "schools", message: "Choose which of these is your school" });
  await chooseForRoster(installation.database, asking(c).doing, importId, choices);
  void startReading(installation, asking(c).doing, importId);
  return goTo(c, `/people/bring/${importId}`);
}

const outcomeWords: Record<Exclude<ApplyOutcome["kind"], "held">, string> = {
  applied: "Done. The school's people are as the file says.",
  already: "This file was confirmed before. Nothing was done twice.",
  "not-ready": "This file is not ready to be confirmed. Nothing was changed.",
  "changed-meanwhile": "Somebody changed the school's people since you last looked, so nothing was done. Look once more, then confirm.",
  "refused-by-database": "Two lines of the file cannot stand beside each other, so nothing at all was changed. Look for one UPN that two children share.",
};

async function afterConfirming(room: Room, c: Context, importId: string, outcome: ApplyOutcome) {
  if (outcome.kind === "held") {
    const brought = await within(room, c, (work) => broughtById(work, importId));
    if (brought === undefined) return showNotFound(room.installation, c);
    return showBrought(room, c, brought, { field: "heldToo", message: "Tick the box if you are sure, or turn the file away" });
  }
  sayNext(c, outcomeWords[outcome.kind]);
  return goTo(c, `/people/bring/${importId}`);
}

type Missing = { field: string; message: string };

async function showBrought(room: Room, c: Context, brought: BroughtRoster, missing?: Missing) {
  const { installation, asking } = room;
  if (brought.state === "reading") {
    // Also after a restart: whoever opens the page sets the reading going again.
    void startReading(installation, asking(c).doing, brought.importId);
    c.header("refresh", "2");
  }
  return showPage(
    installation,
    c,
    { title: stateWords[brought.state], status: missing === undefined ? 200 : 422, problems: missing !== undefined },
    <>
      {missing !== undefined && <ErrorSummary errorList={[{ href: `#${missing.field}`, text: missing.message }]} />}
      <p class="govuk-caption-l">{brought.fileNames}</p>
      <State brought={brought} missing={missing} />
      <p class="govuk-body">
        <a class="govuk-link" href="/people/bring">
          Back to bringing in a file
        </a>
      </p>
    </>,
  );
}

function State({ brought, missing }: { brought: BroughtRoster; missing: Missing | undefined }) {
  const { shown, state, importId } = brought;
  if (state === "reading") return <Reading rows={brought.rowsRead} />;
  if (state === "turned-away" || shown === null) return <h1 class="govuk-heading-l">{stateWords[state]}. Nobody was changed.</h1>;
  switch (shown.kind) {
    case "schools":
      return <ChooseSchools importId={importId} schools={shown.schools} missing={missing?.message} />;
    case "refused":
      return (
        <>
          <h1 class="govuk-heading-l">These files could not be read</h1>
          <p class="govuk-body">Nobody was changed. Mend what is listed here, export again, and bring the new files.</p>
          <ProblemTable problems={shown.problems} />
        </>
      );
    case "decided":
      return (
        <>
          <h1 class="govuk-heading-l">Confirmed</h1>
          <CountTable counts={shown.counts} done />
        </>
      );
    case "preview":
      return <ShowPreview importId={importId} preview={shown} missing={missing?.message} />;
  }
}

function Reading({ rows }: { rows: number }) {
  return (
    <>
      <h1 class="govuk-heading-l">Reading your files</h1>
      <p class="govuk-body" role="status">
        {rows === 0 ? "This has just begun." : `${countWords(rows, "line", "lines")} read so far.`} This page looks again every two seconds. You may leave it and come back.
      </p>
    </>
  );
}

type School = { school: { sourceId: string; name: string }; children: number; adults: number };

function ChooseSchools({ importId, schools, missing }: { importId: string; schools: readonly School[]; missing: string | undefined }) {
  return (
    <form method="post" action={`/people/bring/${importId}/schools`} novalidate>
      <Checkboxes
        name="schools"
        fieldset={{ legend: { text: "Which of these is your school?", isPageHeading: true, classes: "govuk-fieldset__legend--l" } }}
        hint={{ text: "Only the people of the schools you tick are read. The others never enter Lessen." }}
        errorMessage={missing}
        items={schools.map(({ school, children, adults }) => ({
          value: school.sourceId,
          text: school.name,
          hint: { text: `${countWords(children, "child", "children")}, ${countWords(adults, "adult", "adults")}` },
        }))}
      />
      <Button preventDoubleClick>Read these people</Button>
      <TurnAway importId={importId} />
    </form>
  );
}

function ShowPreview({ importId, preview, missing }: { importId: string; preview: Preview; missing: string | undefined }) {
  const { counts, problems, held, nothing } = preview;
  return (
    <>
      <h1 class="govuk-heading-l">{nothing ? "Nothing would change" : "This is what would change"}</h1>
      <p class="govuk-body">{nothing ? "The files say what Lessen already knows." : "Nothing has been changed yet. Whoever leaves is ended, never deleted."}</p>
      <CountTable counts={counts} />
      <Questions importId={importId} preview={preview} />
      <ProblemTable problems={problems} />
      <PreviewLists preview={preview} />
      <form method="post" action={`/people/bring/${importId}/confirm`} novalidate>
        <input type="hidden" name="fingerprint" value={preview.fingerprint} />
        {held.map((why) => (
          <WarningText>{why}</WarningText>
        ))}
        {held.length > 0 && (
          <Checkboxes name="heldToo" errorMessage={missing} items={[{ value: "yes", text: "I have looked at the lists, and all of these have left" }]} />
        )}
        <div class="govuk-button-group">
          {!nothing && <Button preventDoubleClick>Confirm these changes</Button>}
          <TurnAway importId={importId} />
        </div>
      </form>
    </>
  );
}

function TurnAway({ importId }: { importId: string }) {
  return (
    <button class="govuk-button govuk-button--secondary" type="submit" formaction={`/people/bring/${importId}/turn-away`} formnovalidate>
      Turn this file away
    </button>
  );
}
