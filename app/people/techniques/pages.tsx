import { BackLink, Button, InsetText } from "#parts";
import {
  goTo,
  isId,
  newId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Problem,
  type Typed,
} from "#platform";
import { Hono, type Context } from "hono";
import { dayTyped, wrongAt } from "../page/fields.ts";
import { only } from "../page/guarded.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { todayIn } from "../today.ts";
import { addTechnique } from "./add-technique.ts";
import { changeTechnique, type ChangeOutcome } from "./change-technique.ts";
import { endTechnique } from "./end-technique.ts";
import { showTechniques } from "./list-page.tsx";
import { saidIn, techniqueForm, typedOf } from "./questions.ts";
import { inOrder, newestOf } from "./rules/technique-that-day.ts";
import type { Technique } from "./rules/technique.ts";
import { TechniqueFields } from "./technique-fields.tsx";
import { showTechnique } from "./technique-page.tsx";
import { techniquesOf } from "./technique-store.ts";
import { limitsWords, saidStanding } from "./words.ts";

const path = "/people/techniques";

/** The school's techniques: read by whoever works with children, kept by the head and the office. */
export function techniquePages(room: Room): Hono {
  const { installation, asking } = room;
  const keepers = only(room, (who) => who.mayChangeSettings);
  return new Hono()
    .get("/", (c) => showTechniques(room, c))
    .get("/new", keepers, async (c) => {
      const today = await within(room, c, todayIn);
      return showForm(room, c, { typed: dayTyped("from", today), problems: [] });
    })
    .post("/new", keepers, (c) => add(room, c))
    .get("/:id", (c) => showTechnique(room, c))
    .get("/:id/change", keepers, async (c) => {
      const technique = await techniqueHere(room, c);
      if (technique === undefined) return showNotFound(installation, c);
      if (technique.endedOn !== null) return goTo(c, `${path}/${technique.techniqueId}`);
      const today = await within(room, c, todayIn);
      return showForm(room, c, { typed: typedOf(newestOf(technique), today), problems: [], technique });
    })
    .post("/:id/change", keepers, (c) => change(room, c))
    .post("/:id/end", keepers, async (c) => {
      const techniqueId = c.req.param("id");
      const outcome = isId(techniqueId)
        ? await endTechnique(installation.database, asking(c).doing, techniqueId)
        : "not-found";
      if (outcome === "not-found") return showNotFound(installation, c);
      sayNext(c, "It is out of the library. Records that name it stay as they are.");
      return goTo(c, path);
    });
}

async function techniqueHere(room: Room, c: Context): Promise<Technique | undefined> {
  const techniqueId = c.req.param("id");
  const library = await within(room, c, techniquesOf);
  return library.find((one) => one.techniqueId === techniqueId);
}

const codeTaken = wrongAt("code", "There is a technique with this code. Choose one that tells the two apart.");

async function add(room: Room, c: Context) {
  const { installation, asking } = room;
  const typed = await readTyped(c);
  const checked = techniqueForm(await within(room, c, todayIn)).checkComplete(typed);
  if (checked.values === undefined) return showForm(room, c, checked);
  const { doing, adultId: by } = asking(c);
  const said = { ...saidIn(checked.values), by };
  const id = textOf(typed, "techniqueId");
  const asNew = () => addTechnique(installation.database, doing, newId(doing.at), said);
  const first = isId(id) ? await addTechnique(installation.database, doing, id, said) : await asNew();
  // The back button, and the form filled in anew: that is another technique, and not to be lost.
  const outcome = first === "another-there" ? await asNew() : first;
  if (outcome === "coded-before") return showForm(room, c, { typed, problems: [codeTaken] });
  sayNext(c, "The technique is added. Reports can name it.");
  return goTo(c, path);
}

const changeProblems: Partial<Record<ChangeOutcome, Problem>> = {
  "coded-before": codeTaken,
  "changed-meanwhile": wrongAt(
    "provider",
    "Somebody else changed this technique while you wrote. Nothing of yours is lost: compare the two, then save again.",
  ),
  ended: wrongAt("provider", "This technique was taken out of the library while you wrote. Nothing was changed."),
};

async function change(room: Room, c: Context) {
  const { installation, asking } = room;
  const technique = await techniqueHere(room, c);
  if (technique === undefined) return showNotFound(installation, c);
  const { techniqueId } = technique;
  const typed = await readTyped(c);
  const seen = Number(/^\d{1,6}$/.exec(textOf(typed, "seen"))?.[0] ?? 0);
  const checked = techniqueForm(await within(room, c, todayIn)).checkComplete(typed);
  if (checked.values === undefined) return showForm(room, c, { ...checked, technique, seen });
  const { doing, adultId: by } = asking(c);
  const said = { ...saidIn(checked.values), by, seen };
  const outcome = await changeTechnique(installation.database, doing, techniqueId, said);
  const problem = changeProblems[outcome];
  if (problem !== undefined) {
    const met = outcome === "changed-meanwhile";
    const stands = met ? ((await techniqueHere(room, c)) ?? technique) : technique;
    return showForm(room, c, { typed, problems: [problem], technique: stands, ...(met ? {} : { seen }), met });
  }
  sayNext(c, "Saved. What stood before is kept.");
  return goTo(c, `${path}/${techniqueId}`);
}

type Form = {
  typed: Typed;
  problems: readonly Problem[];
  /** Left out where a technique is added. */
  technique?: Technique;
  /** The version that the form was filled in from; the newest where nothing is said. */
  seen?: number;
  /** Somebody else said something newer meanwhile. */
  met?: boolean;
};

async function showForm(room: Room, c: Context, { typed, problems, technique, seen, met = false }: Form) {
  const library = await within(room, c, techniquesOf);
  const providers = [...new Set(inOrder(library.map(newestOf)).map(({ provider }) => provider))];
  const newest = technique === undefined ? undefined : newestOf(technique);
  const wrong = problems.length > 0;
  const title = technique === undefined ? "Add a technique" : "Change what is said of a technique";
  return showPage(
    room.installation,
    c,
    { title, status: wrong ? 422 : 200, problems: wrong },
    <>
      <BackLink href={technique === undefined ? path : `${path}/${technique.techniqueId}`}>
        {technique === undefined ? "All techniques" : "Back to the technique"}
      </BackLink>
      <Problems problems={problems} first={{ from: "from-day" }} />
      <h1 class="govuk-heading-l">{newest === undefined ? title : `${newest.code} ${newest.name}`}</h1>
      {newest !== undefined && <InsetText>What stands now is kept: it still counts for the days before.</InsetText>}
      {met && newest !== undefined && (
        <InsetText>
          Now it reads: {newest.provider}, {newest.code} {newest.name}. {limitsWords(newest)}. {saidStanding(newest)}.
        </InsetText>
      )}
      <form method="post" novalidate>
        {newest === undefined ? (
          <input
            type="hidden"
            name="techniqueId"
            value={textOf(typed, "techniqueId") || newId(room.asking(c).doing.at)}
          />
        ) : (
          <input type="hidden" name="seen" value={String(seen ?? newest.version)} />
        )}
        <TechniqueFields typed={typed} problems={problems} providers={providers} />
        <Button preventDoubleClick>{newest === undefined ? "Add this technique" : "Save"}</Button>
      </form>
    </>,
  );
}
