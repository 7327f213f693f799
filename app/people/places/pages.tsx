import { Button, Input, Select, Table } from "#parts";
import {
  choice,
  defineForm,
  goTo,
  isId,
  problemOf,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  words,
  type Problem,
  type Typed,
} from "#platform";
import { Hono, type Context } from "hono";
import { wrongAt } from "../page/fields.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { placesOf, type PlaceInList } from "../people-store.ts";
import { addPlace, stopUsingPlace } from "./change-places.ts";
import { placeKinds, placeKindWords } from "./place-kinds.ts";

const placeForm = defineForm({
  name: words({ missing: "Enter what people here call the place, like Willow room", most: 120 }),
  kind: choice(placeKinds, "Choose what kind of place it is"),
});

/** The places within the school that a report can name. */
export function placePages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/", (c) => showPlaces(room, c, { typed: {}, problems: [] }))
    .post("/", async (c) => {
      const checked = placeForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showPlaces(room, c, checked);
      const outcome = await addPlace(installation.database, asking(c).doing, checked.values);
      const named = wrongAt("name", "There is a place of this name. Choose a name that tells the two apart.");
      if (outcome === "named-before") return showPlaces(room, c, { typed: checked.typed, problems: [named] });
      sayNext(c, "The place is added.");
      return goTo(c, "/people/places");
    })
    .post("/:id/end", async (c) => {
      const placeId = c.req.param("id");
      if (!isId(placeId)) return showNotFound(installation, c);
      await stopUsingPlace(installation.database, asking(c).doing, placeId);
      sayNext(c, "Saved. New reports cannot name this place any more; older ones still do.");
      return goTo(c, "/people/places");
    });
}

type Form = { typed: Typed; problems: readonly Problem[] };

async function showPlaces(room: Room, c: Context, { typed, problems }: Form) {
  const places = await within(room, c, placesOf);
  return showPage(
    room.installation,
    c,
    { title: "Places", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <Sections asking={room.asking(c)} here="/people/places" />
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">Places</h1>
      <p class="govuk-body">
        Where things can happen at your school. A report names one of these, so that later you can see where support is
        needed.
      </p>
      {places.length > 0 && <PlaceTable places={places} />}
      <form method="post" action="/people/places" novalidate>
        <h2 class="govuk-heading-m">Add a place</h2>
        <Input
          name="name"
          label={{ text: "Name" }}
          hint={{ text: "What people here call it, like Willow room." }}
          classes="govuk-input--width-20"
          value={textOf(typed, "name")}
          errorMessage={problemOf(problems, "name")}
        />
        <Select
          name="kind"
          label={{ text: "Kind" }}
          value={textOf(typed, "kind")}
          errorMessage={problemOf(problems, "kind")}
          items={[
            { value: "", text: "Choose a kind" },
            ...placeKinds.map((kind) => ({ value: kind, text: placeKindWords[kind] })),
          ]}
        />
        <Button preventDoubleClick>Add this place</Button>
      </form>
    </>,
  );
}

function PlaceTable({ places }: { places: readonly PlaceInList[] }) {
  const kinds: Readonly<Record<string, string>> = placeKindWords;
  return (
    <Table
      caption="In use"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={["Name", { text: <span class="govuk-visually-hidden">What to do</span> }]}
      rows={places.map(({ placeId, name, kind }) => [
        {
          text: (
            <>
              {name}
              <div class="ls-under">{kinds[kind] ?? kind}</div>
            </>
          ),
        },
        {
          text: (
            <form method="post" action={`/people/places/${placeId}/end`}>
              <button class="ls-link-button" type="submit">
                No longer used<span class="govuk-visually-hidden">: {name}</span>
              </button>
            </form>
          ),
        },
      ])}
    />
  );
}
