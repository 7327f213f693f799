import { Button, Table, Tag } from "#parts";
import { readTyped, showPage, textOf } from "#platform";
import { Hono, type Context } from "hono";
import { peopleFact } from "../facts.ts";
import { onOnePage, pageAsked, PagesOf } from "../page/pages-of.tsx";
import { PersonSearch } from "../page/person-search.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { countWords } from "../page/words.ts";
import { listAdults, type AdultLine } from "./adult-store.ts";

/** The list of adults. */
export function adultListPages(room: Room): Hono {
  return new Hono()
    .get("/", (c) =>
      showAdults(room, c, {
        search: "",
        withEnded: c.req.query("left") === "yes",
        page: pageAsked(c.req.query("page")),
      }),
    )
    .post("/", async (c) =>
      showAdults(room, c, { search: textOf(await readTyped(c), "search"), withEnded: true, page: 1 }),
    );
}

async function showAdults(
  room: Room,
  c: Context,
  { search, withEnded, page }: { search: string; withEnded: boolean; page: number },
) {
  const { adults, inAll } = await within(room, c, async (work) => {
    const list = await listAdults(work, { search, withEnded, from: (page - 1) * onOnePage, most: onOnePage });
    work.record(
      peopleFact("people-list-looked-at", `school:${work.schoolId}`, { list: "adults", shown: list.adults.length }),
    );
    return list;
  });
  return showPage(
    room.installation,
    c,
    { title: "Adults" },
    <>
      <Sections asking={room.asking(c)} here="/people/adults" />
      <h1 class="govuk-heading-l">Adults</h1>
      <p class="govuk-body">
        <Button href="/people/adults/new" classes="govuk-button--secondary">
          Add an adult
        </Button>
      </p>
      <PersonSearch action="/people/adults" label="Find an adult by name" value={search} />
      {adults.length === 0 ? (
        <p class="govuk-body">Nobody by that name. Try a part of the name.</p>
      ) : (
        <AdultTable adults={adults} inAll={inAll} />
      )}
      {search === "" && (
        <PagesOf path={(at) => `/people/adults?${withEnded ? "left=yes&" : ""}page=${at}`} page={page} inAll={inAll} />
      )}
      {search === "" && (
        <p class="govuk-body">
          <a class="govuk-link" href={withEnded ? "/people/adults" : "/people/adults?left=yes"}>
            {withEnded ? "Leave out those who have left" : "Show those who have left too"}
          </a>
        </p>
      )}
    </>,
  );
}

/** On a narrow screen an address breaks at its @ and not in the middle of a name. */
function Address({ email }: { email: string }) {
  const at = email.indexOf("@") + 1;
  return (
    <span class="ls-words">
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </span>
  );
}

function AdultTable({ adults, inAll }: { adults: readonly AdultLine[]; inAll: number }) {
  return (
    <Table
      caption={countWords(inAll, "adult", "adults")}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={["Name", "Work e-mail"]}
      rows={adults.map(({ adultId, name, jobTitle, email, ended }) => [
        {
          text: (
            <>
              <a class="govuk-link" href={`/people/adults/${adultId}`}>
                {name}
              </a>{" "}
              {ended && <Tag classes="govuk-tag--grey">Has left</Tag>}
              <div class="ls-under">{jobTitle}</div>
            </>
          ),
        },
        { text: <Address email={email} /> },
      ])}
    />
  );
}
