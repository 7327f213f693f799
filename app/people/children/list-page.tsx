import { Button, Table, Tag } from "#parts";
import { isId, readTyped, showPage, textOf } from "#platform";
import { Hono, type Context } from "hono";
import { peopleFact } from "../facts.ts";
import { groupsOf, type Group } from "../groups-store.ts";
import { onOnePage, pageAsked, PagesOf } from "../page/pages-of.tsx";
import { PersonSearch } from "../page/person-search.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { countWords } from "../page/words.ts";
import { listChildren, type ChildLine } from "./child-store.ts";

/** The list of children: by class, and found by name. */
export function childListPages(room: Room): Hono {
  return new Hono()
    .get("/", (c) =>
      showChildren(room, c, {
        groupId: c.req.query("class"),
        withEnded: c.req.query("left") === "yes",
        page: pageAsked(c.req.query("page")),
      }),
    )
    .post("/", async (c) =>
      showChildren(room, c, { search: textOf(await readTyped(c), "search"), withEnded: true, page: 1 }),
    );
}

type Asked = { groupId?: string | undefined; search?: string; withEnded: boolean; page: number };

async function showChildren(room: Room, c: Context, asked: Asked) {
  const groupId = isId(asked.groupId) ? asked.groupId : undefined;
  const found = await within(room, c, async (work) => {
    const wanted = {
      groupId,
      search: asked.search,
      withEnded: asked.withEnded,
      from: (asked.page - 1) * onOnePage,
      most: onOnePage,
    };
    const list = await listChildren(work, wanted);
    work.record(
      peopleFact("people-list-looked-at", `school:${work.schoolId}`, { list: "children", shown: list.children.length }),
    );
    return { ...list, groups: await groupsOf(work) };
  });
  const search = asked.search ?? "";
  return showPage(
    room.installation,
    c,
    { title: "Children" },
    <>
      <Sections asking={room.asking(c)} here="/people" />
      <h1 class="govuk-heading-l">Children</h1>
      <p class="govuk-body">
        <Button href="/people/children/new" classes="govuk-button--secondary">
          Add a child
        </Button>
      </p>
      <PersonSearch action="/people" label="Find a child by name" value={search} />
      {search === "" && <ClassFilter groups={found.groups} chosen={groupId} withEnded={asked.withEnded} />}
      <Found lines={found.children} inAll={found.inAll} search={search} />
      {search === "" && (
        <PagesOf path={(page) => listPath(groupId, asked.withEnded, page)} page={asked.page} inAll={found.inAll} />
      )}
    </>,
  );
}

function listPath(groupId: string | undefined, withEnded: boolean, page: number): string {
  const asked = new URLSearchParams({
    ...(groupId === undefined ? {} : { class: groupId }),
    ...(withEnded ? { left: "yes" } : {}),
    page: String(page),
  });
  return `/people?${asked.toString()}`;
}

function ClassFilter({
  groups,
  chosen,
  withEnded,
}: {
  groups: readonly Group[];
  chosen: string | undefined;
  withEnded: boolean;
}) {
  return (
    <form class="ls-filter" method="get" action="/people">
      <div class="govuk-form-group">
        <label class="govuk-label" for="class">
          Class
        </label>
        <select class="govuk-select" id="class" name="class">
          <option value="">All classes</option>
          {groups.map(({ groupId, name }) => (
            <option value={groupId} selected={groupId === chosen}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group">
        <label class="govuk-label" for="left">
          Those who have left
        </label>
        <select class="govuk-select" id="left" name="left">
          <option value="">Leave out</option>
          <option value="yes" selected={withEnded}>
            Show too
          </option>
        </select>
      </div>
      <Button classes="govuk-button--secondary">Show</Button>
    </form>
  );
}

function Found({ lines, inAll, search }: { lines: readonly ChildLine[]; inAll: number; search: string }) {
  if (lines.length === 0) {
    return (
      <p class="govuk-body">
        {search === ""
          ? "No children here yet. Bring in a file, or add a child by hand."
          : "Nobody by that name. Try a part of the name."}
      </p>
    );
  }
  const more =
    search !== "" && inAll > lines.length
      ? `. The first ${lines.length} are shown: type more of the name to see fewer.`
      : "";
  return (
    <Table
      caption={`${countWords(inAll, "child", "children")}${more}`}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={["Name", "Class", "Year"]}
      rows={lines.map(({ childId, name, classes, yearGroup, ended }) => [
        {
          text: (
            <>
              <a class="govuk-link" href={`/people/children/${childId}`}>
                {name}
              </a>{" "}
              {ended && <Tag classes="govuk-tag--grey">Has left</Tag>}
            </>
          ),
        },
        classes.join(", "),
        yearGroup,
      ])}
    />
  );
}
