import type { Temporal } from "#dates";
import { Button, Checkboxes, WarningText } from "#parts";
import { countWords } from "../page/words.ts";
import type { NotApplied } from "./apply-progress.ts";
import { BeingApplied } from "./applying-state.tsx";
import { CountTable } from "./count-table.tsx";
import type { BroughtRoster } from "./import-store.ts";
import { PreviewLists } from "./preview-lists.tsx";
import type { Preview } from "./preview.ts";
import { ProblemList } from "./problem-list.tsx";
import { Questions } from "./questions.tsx";
import { whereConfirmed } from "./rules/being-applied.ts";
import { stateWords } from "./state-words.ts";

/** What must still be ticked, and where. */
export type Missing = { field: string; message: string };

/** What a brought file's page shows, by where the file stands. */
export function State({
  brought,
  missing,
  now,
  newerApplied,
}: {
  brought: BroughtRoster;
  missing: Missing | undefined;
  now: Temporal.Instant;
  newerApplied: boolean;
}) {
  const { shown, state, importId, confirmed } = brought;
  if (state === "reading") return <Reading rows={brought.rowsRead} />;
  if (state === "turned-away" || shown === null)
    return <h1 class="govuk-heading-l">{stateWords(brought, now)}. Nobody was changed.</h1>;
  switch (shown.kind) {
    case "schools":
      return <ChooseSchools importId={importId} schools={shown.schools} missing={missing?.message} />;
    case "refused":
      return (
        <>
          <h1 class="govuk-heading-l">These files could not be read</h1>
          <p class="govuk-body">Nobody was changed. Mend what is listed here, export again, and bring the new files.</p>
          <ProblemList problems={shown.problems} />
        </>
      );
    case "decided":
      return (
        <>
          <h1 class="govuk-heading-l">Confirmed</h1>
          <p class="govuk-body">Done. The school's people are as the file said.</p>
          <CountTable counts={shown.counts} done />
        </>
      );
    case "preview": {
      const where = whereConfirmed(confirmed?.lastSign, now);
      if (where === "being-applied" && confirmed !== null)
        return <BeingApplied progress={confirmed.progress} preview={shown} />;
      const why = where === "cut-off" ? "cut-off" : brought.notApplied;
      return (
        <>
          {newerApplied && <WarningText>{overtakenWords}</WarningText>}
          {why !== "" && <WarningText>{notAppliedWords[why]}</WarningText>}
          <ShowPreview importId={importId} preview={shown} missing={missing?.message} />
        </>
      );
    }
  }
}

const overtakenWords =
  "A file that was brought after this one has been confirmed. What this one says may be out of date: turn it away, unless you know better.";

const notAppliedWords: Record<NotApplied | "cut-off", string> = {
  "changed-meanwhile":
    "Somebody changed the school's people since you last looked, so nothing was done. Look once more, then confirm.",
  "refused-by-database":
    "Two lines of the file cannot stand beside each other, so nothing at all was changed. Look for one UPN that two children share.",
  "not-ready": "This file could not be read again, so nothing was changed. Bring it once more.",
  "too-large": "This file takes more memory than Lessen has, so nothing was changed. Bring one school at a time.",
  broke:
    "Something of ours broke while bringing this in, so nothing was changed. Confirm it again; if it breaks again, tell whoever looks after Lessen.",
  "cut-off":
    "Lessen was stopped while bringing this in, so nothing was changed. Look once more, then confirm it again.",
};

function Reading({ rows }: { rows: number }) {
  return (
    <>
      <h1 class="govuk-heading-l">Reading your files</h1>
      <p class="govuk-body" role="status">
        {rows === 0 ? "This has just begun." : `${countWords(rows, "line", "lines")} read so far.`} This page looks
        again every two seconds. You may leave it and come back.
      </p>
    </>
  );
}

type School = { school: { sourceId: string; name: string }; children: number; adults: number };

function ChooseSchools({
  importId,
  schools,
  missing,
}: {
  importId: string;
  schools: readonly School[];
  missing: string | undefined;
}) {
  return (
    <form method="post" action={`/people/bring/${importId}/schools`} novalidate>
      <Checkboxes
        name="schools"
        fieldset={{
          legend: { text: "Which of these is your school?", isPageHeading: true, classes: "govuk-fieldset__legend--l" },
        }}
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

function ShowPreview({
  importId,
  preview,
  missing,
}: {
  importId: string;
  preview: Preview;
  missing: string | undefined;
}) {
  const { counts, problems, held, nothing } = preview;
  return (
    <>
      <h1 class="govuk-heading-l">{nothing ? "Nothing would change" : "This is what would change"}</h1>
      <p class="govuk-body">
        {nothing
          ? "The files say what Lessen already knows."
          : "Nothing has been changed yet. Whoever leaves is ended, never deleted."}
      </p>
      <CountTable counts={counts} />
      <Questions importId={importId} preview={preview} />
      <ProblemList problems={problems} />
      <PreviewLists preview={preview} />
      <form method="post" action={`/people/bring/${importId}/confirm`} novalidate>
        <input type="hidden" name="fingerprint" value={preview.fingerprint} />
        {held.map((why) => (
          <WarningText>{why}</WarningText>
        ))}
        {held.length > 0 && (
          <Checkboxes
            name="heldToo"
            errorMessage={missing}
            items={[{ value: "yes", text: "I have looked at the lists, and all of these have left" }]}
          />
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
    <button
      class="govuk-button govuk-button--secondary"
      type="submit"
      formaction={`/people/bring/${importId}/turn-away`}
      formnovalidate
    >
      Turn this file away
    </button>
  );
}
