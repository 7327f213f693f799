import type { Temporal } from "#dates";
import { Button, Details, FileUpload, Radios, Table } from "#parts";
import { goTo, readFiles, readTyped, showPage, textOf, type Problem } from "#platform";
import { Hono, type Context } from "hono";
import { wrongAt } from "../page/fields.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { dayWords } from "../page/words.ts";
import { lessenTemplate } from "../roster/index.ts";
import { bringRoster } from "./bring-roster.ts";
import { latestBrought, type BroughtRoster } from "./import-store.ts";
import type { BringRoom } from "./roster-desk.ts";
import { startReading } from "./readings.ts";
import { stateWords } from "./state-words.ts";

/** A whole school's files are far below this; what is above is something else. */
const mostBytes = 50 * 1024 * 1024;

/** Bringing a file: what is accepted, the template, the upload, and what was brought before. */
export function uploadPages(room: BringRoom): Hono {
  const { installation, asking, desk } = room;
  return new Hono()
    .get("/", (c) => showUpload(room, c, []))
    .post("/", async (c) => {
      const files = await readFiles(c, "files");
      const problem = uploadProblem(files);
      if (problem !== undefined) return showUpload(room, c, [problem]);
      const uploads = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const mode = textOf(await readTyped(c), "mode");
      const who = asking(c);
      const importId = await bringRoster(
        installation.database,
        who,
        uploads,
        mode === "bulk" || mode === "delta" ? { mode } : {},
      );
      void startReading(desk, installation, who.doing, importId);
      return goTo(c, `/people/bring/${importId}`);
    })
    .get("/template/:file", (c) => {
      const file = lessenTemplate().find((one) => one.file === c.req.param("file"));
      if (file === undefined) return c.notFound();
      return c.body(file.text, 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${file.file}"`,
      });
    });
}

function uploadProblem(files: readonly File[]): Problem | undefined {
  if (files.length === 0) return wrongAt("files", "Choose a file: one or more .csv files, or a .zip that holds them");
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  if (bytes > mostBytes)
    return wrongAt(
      "files",
      "Choose files of 50 MB together at most. Export one school at a time, or pack them as a .zip",
    );
  return undefined;
}

async function showUpload(room: Room, c: Context, problems: readonly Problem[]) {
  const before = await within(room, c, (work) => latestBrought(work, 10));
  return showPage(
    room.installation,
    c,
    { title: "Bring in a file", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <Sections asking={room.asking(c)} here="/people/bring" />
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">Bring in a file</h1>
      <p class="govuk-body">
        Bring the lists from your school's own system. You see what would change before anything does, and nobody is
        ever deleted.
      </p>
      <Accepted />
      <form method="post" action="/people/bring" enctype="multipart/form-data" novalidate>
        <FileUpload
          name="files"
          multiple
          label={{ text: "Files from your school's system" }}
          hint={{ text: "One or more .csv files, or one .zip with all of them." }}
          errorMessage={problems[0]?.message}
          attributes={{ accept: ".csv,.zip,.txt,.tsv" }}
        />
        <Radios
          name="mode"
          value=""
          fieldset={{ legend: { text: "Is everybody in these files?" } }}
          items={[
            {
              value: "",
              text: "Let the files say",
              checked: true,
              hint: { text: "Most exports do. Our own template has a column for it." },
            },
            {
              value: "bulk",
              text: "Yes, the whole school",
              hint: { text: "Whoever came by an earlier file and is missing in these has left." },
            },
            { value: "delta", text: "No, only what has changed", hint: { text: "Nobody is ended for being missing." } },
          ]}
        />
        <Button preventDoubleClick>Read these files</Button>
      </form>
      {before.length > 0 && <Before brought={before} now={room.installation.now()} />}
    </>,
  );
}

function Accepted() {
  return (
    <Details summary="Which files can be read">
      <p class="govuk-body">Three kinds, each as .csv files or packed in a .zip:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>our own template, filled in by hand or from a spreadsheet</li>
        <li>OneRoster 1.1 or 1.2, which most school systems can export</li>
        <li>School Data Sync 2.1</li>
      </ul>
      <p class="govuk-body">The template, with an example line in each file. Use the files you need:</p>
      <ul class="govuk-list">
        {lessenTemplate().map(({ file }) => (
          <li>
            <a class="govuk-link" href={`/people/bring/template/${file}`} download={file}>
              {file}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Passwords and ethnic groups in a file are never read. The files themselves are thrown away as soon as you have
        decided, and after two weeks if nobody decides.
      </p>
    </Details>
  );
}

function Before({ brought, now }: { brought: readonly BroughtRoster[]; now: Temporal.Instant }) {
  return (
    <Table
      caption="Brought before"
      captionClasses="govuk-table__caption--m"
      head={["Brought on", "Files", "State"]}
      rows={brought.map((one, at) => [
        dayWords(one.broughtAt),
        {
          text: (
            <a class="govuk-link" href={`/people/bring/${one.importId}`}>
              {one.fileNames}
            </a>
          ),
        },
        // The newest stands first.
        stateWords(
          one,
          now,
          brought.slice(0, at).some(({ state }) => state === "applied"),
        ),
      ])}
    />
  );
}
