import { BackLink, Button, Input } from "#parts";
import {
  goTo,
  isId,
  problemOf,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Problem,
  type Typed,
} from "#platform";
import { Hono, type Context } from "hono";
import { childById } from "../children/child-store.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { addFamily, changeFamily, endFamilyTie } from "./change-family.ts";
import { tieById, type Tie } from "./family-store.ts";
import { familyForm } from "./questions.ts";
import { StandingFields } from "./standing-fields.tsx";

/** A family member and their standing to one child: asked, never assumed. */
export function familyPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/:id/family/new", async (c) => {
      const child = await childHere(room, c);
      return child === undefined
        ? showNotFound(installation, c)
        : showFamily(room, c, { child, typed: askedYet, problems: [] });
    })
    .post("/:id/family/new", async (c) => {
      const child = await childHere(room, c);
      if (child === undefined) return showNotFound(installation, c);
      const checked = familyForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showFamily(room, c, { ...checked, child });
      await addFamily(installation.database, asking(c).doing, child.childId, {
        details: checked.values,
        said: checked.values,
      });
      return saved(c, child);
    })
    .get("/:id/family/:familyId", async (c) => {
      const [child, tie] = [await childHere(room, c), await tieHere(room, c)];
      if (child === undefined || tie === undefined) return showNotFound(installation, c);
      return showFamily(room, c, { child, tie, typed: { ...tie }, problems: [] });
    })
    .post("/:id/family/:familyId", async (c) => {
      const [child, tie] = [await childHere(room, c), await tieHere(room, c)];
      if (child === undefined || tie === undefined) return showNotFound(installation, c);
      const checked = familyForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showFamily(room, c, { ...checked, child, tie });
      const pair = { childId: child.childId, familyId: tie.familyId };
      await changeFamily(installation.database, asking(c).doing, pair, {
        details: checked.values,
        said: checked.values,
      });
      return saved(c, child);
    })
    .post("/:id/family/:familyId/end", async (c) => {
      const [child, familyId] = [await childHere(room, c), c.req.param("familyId")];
      if (child === undefined || !isId(familyId)) return showNotFound(installation, c);
      await endFamilyTie(installation.database, asking(c).doing, { childId: child.childId, familyId });
      return saved(c, child);
    });
}

const askedYet: Typed = { parentalResponsibility: "ask", mayBeTold: "ask" };

type Child = { childId: string; name: string };

function saved(c: Context, { childId }: Child): Response {
  sayNext(c, "Saved.");
  return goTo(c, `/people/children/${childId}`);
}

async function childHere(room: Room, c: Context) {
  const childId = c.req.param("id");
  return isId(childId) ? within(room, c, (work) => childById(work, childId)) : undefined;
}

async function tieHere(room: Room, c: Context) {
  const [childId, familyId] = [c.req.param("id"), c.req.param("familyId")];
  return isId(childId) && isId(familyId) ? within(room, c, (work) => tieById(work, childId, familyId)) : undefined;
}

type Form = { child: Child; tie?: Tie; typed: Typed; problems: readonly Problem[] };

function showFamily({ installation }: Room, c: Context, { child, tie, typed, problems }: Form) {
  const page = {
    title: tie === undefined ? "Add somebody of the family" : "Somebody's standing",
    problems: problems.length > 0,
  };
  return showPage(
    installation,
    c,
    { ...page, status: page.problems ? 422 : 200 },
    <>
      <BackLink href={`/people/children/${child.childId}`}>Back to {child.name}</BackLink>
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">
        {tie === undefined ? `Add somebody of ${child.name}'s family` : `${tie.name} and ${child.name}`}
      </h1>
      <form method="post" novalidate>
        {tie === undefined && <WhoFields typed={typed} problems={problems} />}
        <StandingFields typed={typed} problems={problems} childName={child.name} />
        {tie !== undefined && <h2 class="govuk-heading-m">Who they are</h2>}
        {tie !== undefined && <WhoFields typed={typed} problems={problems} />}
        <Button preventDoubleClick>{tie === undefined ? "Add this person" : "Save"}</Button>
      </form>
      {tie !== undefined && <EndTie child={child} tie={tie} />}
    </>,
  );
}

function WhoFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const field = (name: string, label: string, type = "text") => (
    <Input
      name={name}
      type={type}
      label={{ text: label }}
      classes="govuk-input--width-20"
      autocomplete="off"
      spellcheck={false}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
  return (
    <>
      {field("givenName", "Given name")}
      {field("familyName", "Family name")}
      {field("phone", "Phone", "tel")}
      {field("email", "E-mail", "email")}
      {field("language", "Language they read best")}
    </>
  );
}

function EndTie({ child, tie }: { child: Child; tie: Tie }) {
  return (
    <form method="post" action={`/people/children/${child.childId}/family/${tie.familyId}/end`}>
      <h2 class="govuk-heading-m">No longer family</h2>
      <p class="govuk-body">
        {tie.name} is then left out of {child.name}'s page. If your school's file still names them, the next file brings
        them back: say above that they may not be told instead.
      </p>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        No longer family of {child.name}
      </Button>
    </form>
  );
}
