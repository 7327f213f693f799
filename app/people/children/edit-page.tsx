import { BackLink, Button } from "#parts";
import { goTo, isId, readTyped, sayNext, showNotFound, showPage, type Problem, type Typed } from "#platform";
import { Hono, type Context } from "hono";
import { groupsOf } from "../groups-store.ts";
import { wrongAt } from "../page/fields.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { addChild, changeChild } from "./change-child.ts";
import { ChildFields } from "./child-fields.tsx";
import { childById } from "./child-store.ts";
import { childForm, detailsOf, typedOf } from "./questions.ts";

const upnTaken = wrongAt("upn", "Another child here has this UPN. Look up whose it is, or leave it empty for now.");

/** Adding a child, and changing one. */
export function childEditPages(room: Room): Hono {
  const { installation, asking } = room;
  const childHere = (c: Context, childId: string) =>
    isId(childId) ? within(room, c, (work) => childById(work, childId)) : undefined;
  return new Hono()
    .get("/new", (c) => showForm(room, c, { typed: {}, problems: [] }))
    .post("/new", async (c) => {
      const checked = childForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showForm(room, c, checked);
      const { values } = checked;
      const classes = { groupIds: values.classes.filter(isId), newClass: values.newClass };
      const outcome = await addChild(installation.database, asking(c).doing, detailsOf(values), classes);
      if (outcome.kind !== "saved") return showForm(room, c, { typed: checked.typed, problems: [upnTaken] });
      sayNext(c, "The child is added. Now add their family.");
      return goTo(c, `/people/children/${outcome.childId}`);
    })
    .get("/:id/edit", async (c) => {
      const child = await childHere(c, c.req.param("id"));
      if (child === undefined) return showNotFound(installation, c);
      return showForm(room, c, { typed: typedOf(child), problems: [], child });
    })
    .post("/:id/edit", async (c) => {
      const child = await childHere(c, c.req.param("id"));
      if (child === undefined) return showNotFound(installation, c);
      const checked = childForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showForm(room, c, { ...checked, child });
      const { values } = checked;
      const classes = { groupIds: values.classes.filter(isId), newClass: values.newClass };
      const change = { details: detailsOf(values, child.needs), classes, keep: values.keep === "yes" };
      const outcome = await changeChild(installation.database, asking(c).doing, child.childId, change);
      if (outcome.kind === "not-found") return showNotFound(installation, c);
      if (outcome.kind === "upn-taken") return showForm(room, c, { typed: checked.typed, problems: [upnTaken], child });
      sayNext(c, "Saved.");
      return goTo(c, `/people/children/${child.childId}`);
    });
}

type Form = {
  typed: Typed;
  problems: readonly Problem[];
  child?: { childId: string; name: string; broughtByFile: boolean };
};

async function showForm(room: Room, c: Context, { typed, problems, child }: Form) {
  const groups = await within(room, c, groupsOf);
  const back = child === undefined ? "/people" : `/people/children/${child.childId}`;
  return showPage(
    room.installation,
    c,
    {
      title: child === undefined ? "Add a child" : "Change a child's details",
      status: problems.length > 0 ? 422 : 200,
      problems: problems.length > 0,
    },
    <>
      <BackLink href={back}>{child === undefined ? "All children" : `Back to ${child.name}`}</BackLink>
      <Problems problems={problems} first={{ born: "born-day" }} />
      <h1 class="govuk-heading-l">{child === undefined ? "Add a child" : `Change the details of ${child.name}`}</h1>
      <form method="post" novalidate>
        <ChildFields typed={typed} problems={problems} groups={groups} offerKeep={child?.broughtByFile === true} />
        <Button preventDoubleClick>{child === undefined ? "Add this child" : "Save"}</Button>
      </form>
    </>,
  );
}
