import { ErrorSummary } from "#parts";
import { goTo, isId, readTyped, sayNext, showNotFound, showPage, textOf, textsOf, type Typed } from "#platform";
import { Hono, type Context } from "hono";
import { within } from "../page/room.ts";
import { startApplying } from "./applyings.ts";
import { State, type Missing } from "./brought-state.tsx";
import { chooseForRoster } from "./choose-for-roster.ts";
import { confirmRoster, type ConfirmOutcome } from "./confirm-roster.ts";
import { broughtById, newerWasApplied, type BroughtRoster } from "./import-store.ts";
import { answersIn } from "./questions.tsx";
import { whereConfirmed } from "./rules/being-applied.ts";
import { startReading } from "./readings.ts";
import type { BringRoom } from "./roster-desk.ts";
import { stateWords } from "./state-words.ts";
import { turnAwayRoster } from "./turn-away-roster.ts";

/** One brought file: being read, waiting for a choice, shown before it changes anything, decided. */
export function broughtPages(room: BringRoom): Hono {
  const { installation, asking, desk } = room;
  return new Hono()
    .use("/:id/*", async (c, next) => (isId(c.req.param("id")) ? next() : showNotFound(installation, c)))
    .get("/:id", async (c) => {
      const importId = c.req.param("id");
      const brought = await within(room, c, (work) => broughtById(work, importId));
      return brought === undefined ? showNotFound(installation, c) : showBrought(room, c, brought);
    })
    .post("/:id/schools", async (c) => choose(room, c, (typed) => ({ schools: textsOf(typed, "schools") })))
    .post("/:id/answers", async (c) => choose(room, c, (typed) => ({ answers: answersIn(typed) })))
    .post("/:id/confirm", async (c) => {
      const typed = await readTyped(c);
      const importId = c.req.param("id");
      const { doing, adultId } = asking(c);
      const confirmed = {
        importId,
        adultId,
        fingerprint: textOf(typed, "fingerprint"),
        heldToo: textOf(typed, "heldToo") === "yes",
      };
      const outcome = await confirmRoster(installation.database, doing, confirmed);
      if (outcome === "begun") void startApplying(desk, installation, doing, confirmed);
      return afterConfirming(room, c, importId, outcome);
    })
    .post("/:id/turn-away", async (c) => {
      const importId = c.req.param("id");
      const { doing, adultId } = asking(c);
      const outcome = await turnAwayRoster(installation.database, doing, { importId, adultId });
      if (outcome === "not-found") return showNotFound(installation, c);
      sayNext(c, turnedAwayWords[outcome]);
      return goTo(c, outcome === "being-applied" ? `/people/bring/${importId}` : "/people/bring");
    });
}

async function choose(room: BringRoom, c: Context, chosen: (typed: Typed) => Parameters<typeof chooseForRoster>[3]) {
  const { installation, asking, desk } = room;
  const importId = c.req.param("id") ?? "";
  const choices = chosen(await readTyped(c));
  const brought = await within(room, c, (work) => broughtById(work, importId));
  if (brought === undefined) return showNotFound(installation, c);
  if (choices.schools?.length === 0)
    return showBrought(room, c, brought, { field: "schools", message: "Choose which of these is your school" });
  await chooseForRoster(installation.database, asking(c).doing, importId, choices);
  void startReading(desk, installation, asking(c).doing, importId);
  return goTo(c, `/people/bring/${importId}`);
}

const turnedAwayWords = {
  "turned-away": "Turned away. Nobody was changed, and the file is gone.",
  "decided-before": "This file was decided on before.",
  "being-applied": "This file was confirmed and is being brought in. It cannot be turned away any more.",
};

/** Once it is begun the page itself says how far it is. */
const outcomeWords: Record<Exclude<ConfirmOutcome, "held" | "begun">, string> = {
  "being-applied": "This file was confirmed already. Nothing is done twice.",
  already: "This file was confirmed before. Nothing was done twice.",
  "not-ready": "This file is not ready to be confirmed. Nothing was changed.",
  "changed-meanwhile":
    "What this file would change is not what you last saw, so nothing was done. Look once more, then confirm.",
};

async function afterConfirming(room: BringRoom, c: Context, importId: string, outcome: ConfirmOutcome) {
  if (outcome === "held") {
    const brought = await within(room, c, (work) => broughtById(work, importId));
    if (brought === undefined) return showNotFound(room.installation, c);
    return showBrought(room, c, brought, {
      field: "heldToo",
      message: "Tick the box if you are sure, or turn the file away",
    });
  }
  if (outcome !== "begun") sayNext(c, outcomeWords[outcome]);
  return goTo(c, `/people/bring/${importId}`);
}

async function showBrought(room: BringRoom, c: Context, brought: BroughtRoster, missing?: Missing) {
  const { installation, asking, desk } = room;
  if (brought.state === "reading") {
    // Also after a restart: whoever opens the page sets the reading going again.
    void startReading(desk, installation, asking(c).doing, brought.importId);
  }
  const newerApplied = await within(room, c, (work) => newerWasApplied(work, brought.importId));
  const now = installation.now();
  const applying = whereConfirmed(brought.confirmed?.lastSign, now) === "being-applied";
  if (brought.state === "reading" || applying) c.header("refresh", "2");
  return showPage(
    installation,
    c,
    {
      title: stateWords(brought, now, newerApplied),
      status: missing === undefined ? 200 : 422,
      problems: missing !== undefined,
    },
    <>
      {missing !== undefined && <ErrorSummary errorList={[{ href: `#${missing.field}`, text: missing.message }]} />}
      <p class="govuk-caption-l">{brought.fileNames}</p>
      <State brought={brought} missing={missing} now={now} newerApplied={newerApplied} />
      <p class="govuk-body">
        <a class="govuk-link" href="/people/bring">
          Back to bringing in a file
        </a>
      </p>
    </>,
  );
}
