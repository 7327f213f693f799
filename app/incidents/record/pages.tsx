import { doing, type SignedIn, type Who } from "#access";
import { BackLink, Button, ErrorSummary, Radios, Table, Textarea } from "#parts";
import {
  goTo,
  inSchool,
  isId,
  newId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import { settingsOf } from "#people";
import { versionById } from "#regimes";
import { Hono, type Context } from "hono";
import { addWords } from "../add-words.ts";
import { recordSheets } from "../full-record/section.tsx";
import { looksAt } from "../looks-at.ts";
import { overrideLabel } from "../override-label.ts";
import { readIncident, type ReadIncident } from "../read-incident.ts";
import { questionToMe } from "../question-to-me.ts";
import { mayOverrideLabel } from "../rules/who-may.ts";
import { wayBack } from "../rules/way-back.ts";
import { ElsewhereBody } from "./elsewhere.tsx";
import { OneSegment } from "./segments.tsx";
import { showRecord } from "./show-record.tsx";
import { moment, Said } from "./said.tsx";

/** The record and what may be done with it: add words, answer a question, decide a label, see who has looked. */
export function recordPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);
  const read = (who: Who, incidentId: string) => work(who, (w) => readIncident(w, who, incidentId));

  return new Hono<SignedIn>()
    .get("/:incidentId", async (c) => {
      const found = await read(c.get("who"), c.req.param("incidentId"));
      return found === undefined ? showNotFound(installation, c) : showRecord(installation, c, found);
    })
    .post("/:incidentId/additions", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const incidentId = c.req.param("incidentId");
      const added = { additionId: textOf(typed, "additionId"), incidentId, words: textOf(typed, "words") };
      const outcome = await work(who, (w) => addWords(w, who, added));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "words-missing") {
        const found = await read(who, incidentId);
        return found === undefined
          ? showNotFound(installation, c)
          : showRecord(installation, c, found, { problem: "Write the words to add" });
      }
      sayNext(c, "Your words stand beside the record, with your name and the time.");
      return goTo(c, `/incidents/${incidentId}`);
    })
    .get("/:incidentId/questions/:questionId", async (c) => {
      const who = c.get("who");
      return showQuestion(installation, c, await work(who, (w) => questionToMe(w, who, c.req.param())));
    })
    .post("/:incidentId/questions/:questionId", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const { incidentId, questionId } = c.req.param();
      const added = { additionId: textOf(typed, "additionId"), incidentId, questionId, words: textOf(typed, "words") };
      const outcome = await work(who, (w) => addWords(w, who, added));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "words-missing") {
        return showQuestion(
          installation,
          c,
          await work(who, (w) => questionToMe(w, who, { incidentId, questionId })),
          "Write your answer",
        );
      }
      sayNext(c, "Thank you. Your answer stands beside the question.");
      return goTo(c, wayBack(who, incidentId));
    })
    .get("/:incidentId/labels/:segmentNo", async (c) => {
      const found = await read(c.get("who"), c.req.param("incidentId"));
      return showLabels(installation, c, found, Number(c.req.param("segmentNo")), {});
    })
    .post("/:incidentId/labels/:segmentNo", async (c) => {
      const who = c.get("who");
      const typed = await readTyped(c);
      const incidentId = c.req.param("incidentId");
      const segmentNo = Number(c.req.param("segmentNo"));
      const decision = {
        overrideId: textOf(typed, "overrideId"),
        from: textOf(typed, "from"),
        to: textOf(typed, "to"),
        reason: textOf(typed, "reason"),
      };
      const outcome = await work(who, (w) => overrideLabel(w, who, { ...decision, incidentId, segmentNo }));
      if (outcome === "not-yours") return showNotFound(installation, c);
      if (outcome === "decided") {
        sayNext(c, "Your decision is kept, with your name and your reason.");
        return goTo(c, `/incidents/${incidentId}#labels`);
      }
      const problem =
        outcome === "reason-missing"
          ? { field: "reason" as const, message: "Write the reason for your decision" }
          : { field: "to" as const, message: "Choose what this line is called" };
      return showLabels(installation, c, await read(who, incidentId), segmentNo, { ...decision, problem });
    })
    .get("/:incidentId/elsewhere", async (c) => {
      const who = c.get("who");
      const incidentId = c.req.param("incidentId");
      const found = await work(who, async (w) => {
        const [record, school] = await Promise.all([readIncident(w, who, incidentId), settingsOf(w)]);
        return record && { record, settings: school.settings };
      });
      if (found === undefined) return showNotFound(installation, c);
      const withDormant = c.req.query("dormant") === "yes";
      const body = <ElsewhereBody read={found.record} settings={found.settings} withDormant={withDormant} />;
      return showPage(installation, c, { title: "What others would call it", sheets: ["record.css"] }, body);
    })
    .get("/:incidentId/looks", async (c) => {
      const who = c.get("who");
      const incidentId = c.req.param("incidentId");
      const looks = isId(incidentId) ? await work(who, (w) => looksAt(w, who, incidentId)) : undefined;
      if (looks === undefined) return showNotFound(installation, c);
      return showPage(
        installation,
        c,
        { title: "Who has looked" },
        <>
          <BackLink href={`/incidents/${incidentId}`}>Back to the record</BackLink>
          <h1 class="govuk-heading-l">Who has looked at this record</h1>
          <Table
            head={["When", "Who", "What"]}
            rows={looks.map((look) => [moment(look.at, who.school.zone), look.name, look.sentence])}
          />
        </>,
      );
    });
}

function showQuestion(
  installation: Installation,
  c: Context<SignedIn>,
  question: QuestionToMe | undefined,
  problem?: string,
) {
  const who = c.get("who");
  if (question === undefined) return showNotFound(installation, c);
  return showPage(
    installation,
    c,
    { title: "Answer a question", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
    <>
      <BackLink href={wayBack(who, c.req.param("incidentId") ?? "")}>Back</BackLink>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#words", text: problem }]} />}
      <h1 class="govuk-heading-l">{question.askedByName} asks you</h1>
      <Said by={question.askedByName} at={question.askedAt} zone={who.school.zone} words={question.words} />
      <form method="post" novalidate>
        <input type="hidden" name="additionId" value={newId(installation.now())} />
        <Textarea id="words" name="words" label="Your answer, in your own words" rows={6} errorMessage={problem} />
        <Button preventDoubleClick>Give this answer</Button>
      </form>
    </>,
  );
}

type QuestionToMe = Awaited<ReturnType<typeof questionToMe>>;
type Deciding = { from?: string; to?: string; reason?: string; problem?: { field: "to" | "reason"; message: string } };

function showLabels(
  installation: Installation,
  c: Context<SignedIn>,
  read: ReadIncident | undefined,
  segmentNo: number,
  deciding: Deciding,
) {
  const segment = read?.classified.segments.find(({ id }) => id === String(segmentNo));
  const version = read === undefined ? null : versionById(read.incident.regimeVersion);
  if (read === undefined || segment === undefined || version === null) return showNotFound(installation, c);
  if (!mayOverrideLabel(c.get("who"), read.involved)) return showNotFound(installation, c);
  const { problem } = deciding;
  const line = read.incident.segments.find((each) => each.segmentNo === segmentNo);
  return showPage(
    installation,
    c,
    {
      title: "Decide what this line is called",
      status: problem === undefined ? 200 : 422,
      problems: problem !== undefined,
      sheets: recordSheets(read),
    },
    <>
      <BackLink href={`/incidents/${read.incident.incidentId}#labels`}>Back to the record</BackLink>
      {problem !== undefined && <ErrorSummary errorList={[{ href: `#${problem.field}`, text: problem.message }]} />}
      <h1 class="govuk-heading-l">Line {segmentNo}: what is it called?</h1>
      <p class="govuk-body">
        Decide from the facts, with a reason. The first label stays visible beside yours. The head sees every decision
        that takes a line out of the record.
      </p>
      {line !== undefined && (
        <div class="ls-card">
          <OneSegment read={read} zone={c.get("who").school.zone} segment={line} level={2} />
        </div>
      )}
      <form method="post" novalidate>
        <input type="hidden" name="overrideId" value={newId(installation.now())} />
        <Radios
          name="from"
          fieldset={{ legend: "Which label do you decide?" }}
          value={deciding.from ?? segment.labels[0]?.code ?? ""}
          items={segment.labels.map((label) => ({ value: label.code, text: label.words, hint: label.because }))}
        />
        <Radios
          name="to"
          fieldset={{ legend: "It is called" }}
          value={deciding.to ?? ""}
          errorMessage={problem?.field === "to" ? problem.message : undefined}
          items={Object.entries(version.meanings)
            .filter(([code]) => code !== "arguable")
            .map(([code, meaning]) => ({ value: code, text: meaning.words }))}
        />
        <Textarea
          id="reason"
          name="reason"
          label="Your reason"
          rows={4}
          value={deciding.reason ?? ""}
          errorMessage={problem?.field === "reason" ? problem.message : undefined}
        />
        <Button preventDoubleClick>Keep this decision</Button>
      </form>
    </>,
  );
}
