import { Table, Tag } from "#parts";
import { readTyped, showPage, textOf } from "#platform";
import { Hono, type Context } from "hono";
import { peopleFact } from "../facts.ts";
import { onOnePage, pageAsked, PagesOf } from "../page/pages-of.tsx";
import { PersonSearch } from "../page/person-search.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { countWords } from "../page/words.ts";
import { listFamilies, type FamilyLine } from "./family-store.ts";

/** The list of family members, each with their children. */
export function familyListPages(room: Room): Hono {
  return new Hono()
    .get("/", (c) => showFamilies(room, c, { search: "", page: pageAsked(c.req.query("page")) }))
    .post("/", async (c) => showFamilies(room, c, { search: textOf(await readTyped(c), "search"), page: 1 }));
}

async function showFamilies(room: Room, c: Context, { search, page }: { search: string; page: number }) {
  const { families, inAll } = await within(room, c, async (work) => {
    const list = await listFamilies(work, { search, from: (page - 1) * onOnePage, most: onOnePage });
    work.record(
      peopleFact("people-list-looked-at", `school:${work.schoolId}`, { list: "families", shown: list.families.length }),
    );
    return list;
  });
  return showPage(
    room.installation,
    c,
    { title: "Families" },
    <>
      <Sections asking={room.asking(c)} here="/people/families" />
      <h1 class="govuk-heading-l">Families</h1>
      <p class="govuk-body">
        A contact is not yet somebody who may be told. Open a child to say how somebody stands to them.
      </p>
      <PersonSearch action="/people/families" label="Find somebody by name" value={search} />
      {families.length === 0 ? (
        <p class="govuk-body">
          {search === ""
            ? "No family is entered yet. Add them on a child's page, or bring in a file."
            : "Nobody by that name. Try a part of the name."}
        </p>
      ) : (
        <Table
          caption={countWords(inAll, "person", "people")}
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={["Name", "Children"]}
          rows={families.map(({ name, children }) => [name, { text: <Children of={children} /> }])}
        />
      )}
      {search === "" && <PagesOf path={(at) => `/people/families?page=${at}`} page={page} inAll={inAll} />}
    </>,
  );
}

function Children({ of }: { of: FamilyLine["children"] }) {
  return (
    <ul class="govuk-list">
      {of.map(({ childId, name, mayBeTold }) => (
        <li>
          <a class="govuk-link" href={`/people/children/${childId}`}>
            {name}
          </a>{" "}
          {mayBeTold === "yes" ? (
            "may be told"
          ) : mayBeTold === "no" ? (
            "may not be told"
          ) : (
            <Tag classes="govuk-tag--due">Must still be asked</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
