import { goTo, isId, readFiles, readTyped, sayNext, showNotFound, textOf } from "#platform";
import { Hono, type Context } from "hono";
import { calendarTemplate, englandTemplate, readCalendar } from "../calendar/index.ts";
import { wrongAt } from "../page/fields.ts";
import type { Room } from "../page/room.ts";
import { countWords } from "../page/words.ts";
import { addDays, withdrawDays } from "./change-days.ts";
import { showProposedDays } from "./confirm-page.tsx";
import { showDays } from "./days-page.tsx";
import { readSpan, readSpanRows, typedRows } from "./span-rows.ts";

/** Term dates and closures: the days by which clocks are counted. */
export function dayPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/", (c) => showDays(room, c, {}))
    .get("/template.csv", (c) =>
      c.body(calendarTemplate(), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="term-dates.csv"',
      }),
    )
    .post("/add", async (c) => {
      const typed = await readTyped(c);
      const read = readSpan(typed);
      if ("problems" in read) return showDays(room, c, { typed, problems: read.problems });
      const added = await addDays(installation.database, asking(c).doing, [read.span]);
      sayNext(c, added === 1 ? "Added." : "These days were in the list already.");
      return goTo(c, "/people/days");
    })
    .post("/file", (c) => proposeFromFile(room, c))
    .get("/england", (c) => proposeEngland(room, c))
    .post("/keep", async (c) => {
      const typed = await readTyped(c);
      const read = readSpanRows(typed);
      const [title, words] = [
        textOf(typed, "title").slice(0, 100) || "Look at these days",
        "Look at the rows that need it. Nothing has been kept yet.",
      ];
      if (read.problems.length > 0) return showProposedDays(room, c, { title, words, typed, problems: read.problems });
      const added = await addDays(installation.database, asking(c).doing, read.spans);
      sayNext(
        c,
        added === 0
          ? "Nothing was added: these days were in the list already, or none was ticked."
          : `${countWords(added, "entry", "entries")} added.`,
      );
      return goTo(c, "/people/days");
    })
    .post("/:id/withdraw", async (c) => {
      const spanId = c.req.param("id");
      if (!isId(spanId)) return showNotFound(installation, c);
      await withdrawDays(installation.database, asking(c).doing, spanId);
      sayNext(c, "Withdrawn. Clocks that were counted with it can still be explained.");
      return goTo(c, "/people/days");
    });
}

async function proposeFromFile(room: Room, c: Context) {
  const [file] = await readFiles(c, "calendar");
  if (file === undefined)
    return showDays(room, c, { problems: [wrongAt("calendar", "Choose an .ics or a .csv file with your term dates")] });
  if (file.size > 5 * 1024 * 1024)
    return showDays(room, c, {
      problems: [wrongAt("calendar", "Choose a file of 5 MB at most. Export the term dates alone")],
    });
  const { spans, problems } = await readCalendar({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const words =
    spans.length === 0
      ? "No term dates were found in this file."
      : "This was found in the file. Change what is not right, untick what is not yours, then keep the rest.";
  return showProposedDays(room, c, {
    title: "Look at these days",
    words,
    typed: typedRows(spans),
    fileProblems: problems,
  });
}

function proposeEngland(room: Room, c: Context) {
  const year = c.req.query("year") ?? "";
  const proposal = englandTemplate(year);
  if (proposal === undefined)
    return showDays(room, c, { problems: [wrongAt("year", "Choose a school year, like 2026/27")] });
  const missing =
    proposal.bankHolidaysMissing.length > 0
      ? ` The bank holidays of ${proposal.bankHolidaysMissing.join(" and ")} are not known to Lessen yet: add them yourself.`
      : "";
  const words = `Every school sets its own dates. These are only usual for England: change them to yours before you keep them.${missing}`;
  return showProposedDays(room, c, { title: `Days for ${year}`, words, typed: typedRows(proposal.spans) });
}
