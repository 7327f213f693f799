import { BackLink, Button, Input } from "#parts";
import { goTo, isId, problemOf, readTyped, sayNext, showNotFound, showPage, textOf, type Problem, type Typed } from "#platform";
import { Hono, type Context } from "hono";
import { childById } from "../children/child-store.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { addFamily, changeStanding } from "./change-standing.ts";
import { tieById } from "./family-store.ts";
import { newFamilyForm, standingForm } from "./questions.ts";
import { StandingFields } from "./standing-fields.tsx";

/** A family member's standing to one child: asked, never assumed. */
export function standingPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/:id/family/new", async (c) => {
      const child = await childHere(room, c);
      return child === undefined ? showNotFound(installation, c) : showNew(room, c, child, { typed: askedYet, problems: [] });
    })
    .post("/:id/family/new", async (c) => {
      const child = await childHere(room, c);
      if (child === undefined) return showNotFound(installation, c);
      const checked = newFamilyForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showNew(room, c, child, checked);
      await addFamily(installation.database, asking(c).doing, child.childId, { details: checked.values, said: checked.values });
      sayNext(c, "Saved.");
      return goTo(c, `/people/children/${child.childId}`);
    })
    .get("/:id/family/:familyId", async (c) => {
      const [child, tie] = [await childHere(room, c), await tieHere(room, c)];
      if (child === undefined || tie === undefined) return showNotFound(installation, c);
      const { relationship, parentalResponsibility, mayBeTold } = tie;
      return showStanding(room, c, { child, name: tie.name }, { typed: { relationship, parentalResponsibility, mayBeTold }, problems: [] });
    })
    .post("/:id/family/:familyId", async (c) => {
      const [child, tie] = [await childHere(room, c), await tieHere(room, c)];
      if (child === undefined || tie === undefined) return showNotFound(installation, c);
      const checked = standingForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showStanding(room, c, { child, name: tie.name }, checked);
      await changeStanding(installation.database, asking(c).doing, { childId: child.childId, familyId: tie.familyId }, checked.values);
      sayNext(c, "Saved.");
      return goTo(c, `/people/children/${child.childId}`);
    });
}

const askedYet: Typed = { parentalResponsibility: "ask", mayBeTold: "ask" };

async function childHere(room: Room, c: Context) {
  const childId = c.req.param("id");
  return isId(childId) ? within(room, c, (work) => childById(work, childId)) : undefined;
}

async function tieHere(room: Room, c: Context) {
  const [childId, familyId] = [c.req.param("id"), c.req.param("familyId")];
  return isId(childId) && isId(familyId) ? within(room, c, (work) => tieById(work, childId, familyId)) : undefined;
}

type Form = { typed: Typed; problems: readonly Problem[] };
type Child = { childId: string; name: string };

function showStanding({ installation }: Room, c: Context, { child, name }: { child: Child; name: string }, { typed, problems }: Form) {
  return showPage(
    installation,
    c,
    { title: "Somebody's standing", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <BackLink href={`/people/children/${child.childId}`}>Back to {child.name}</BackLink>
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">
        {name} and {child.name}
      </h1>
      <form method="post" novalidate>
        <StandingFields typed={typed} problems={problems} childName={child.name} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </>,
  );
}

function showNew({ installation }: Room, c: Context, child: Child, { typed, problems }: Form) {
  const field = (name: string, label: string, type = "text") => (
    <Input name={name} type={type} label={{ text: label }} classes="govuk-input--width-20" autocomplete="off" spellcheck={false} value={textOf(typed, name)} errorMessage={problemOf(problems, name)} />
  );
  return showPage(
    installation,
    c,
    { title: "Add somebody of the family", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <BackLink href={`/people/children/${child.childId}`}>Back to {child.name}</BackLink>
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">Add somebody of {child.name}'s family</h1>
      <form method="post" novalidate>
        {field("givenName", "Given name")}
        {field("familyName", "Family name")}
        {field("phone", "Phone", "tel")}
        {field("email", "E-mail", "email")}
        {field("language", "Language they read best")}
        <StandingFields typed={typed} problems={problems} childName={child.name} />
        <Button preventDoubleClick>Add this person</Button>
      </form>
    </>,
  );
}
