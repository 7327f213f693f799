import { BackLink, Button, Input, Tag } from "#parts";
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
import type { HeadsOf } from "../asking.ts";
import { groupsOf } from "../groups-store.ts";
import { ClassFields } from "../page/class-fields.tsx";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { dayWords } from "../page/words.ts";
import { adultById, type AdultPage } from "./adult-store.ts";
import { addAdultByHand, adultStays, changeAdult, type StayOutcome } from "./change-adult.ts";
import { adultForm } from "./questions.ts";

/** What these pages are given besides what all pages of this room are. */
type AdultRoom = Room & { headsOf: HeadsOf };

/** Adding an adult, one adult's page, their leaving and coming back. */
export function adultPages(room: AdultRoom): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/new", (c) => showAdult(room, c, { typed: {}, problems: [] }))
    .post("/new", async (c) => {
      const checked = adultForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showAdult(room, c, checked);
      const { values } = checked;
      await addAdultByHand(installation.database, asking(c).doing, values, {
        groupIds: values.classes.filter(isId),
        newClass: values.newClass,
      });
      sayNext(c, "The adult is added. They can sign in once they are invited.");
      return goTo(c, "/people/adults");
    })
    .get("/:id", async (c) => {
      const adult = await adultHere(room, c);
      return adult === undefined
        ? showNotFound(installation, c)
        : showAdult(room, c, { typed: typedOf(adult), problems: [], adult });
    })
    .post("/:id", async (c) => {
      const adult = await adultHere(room, c);
      if (adult === undefined) return showNotFound(installation, c);
      const checked = adultForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showAdult(room, c, { ...checked, adult });
      const { values } = checked;
      const classes = { groupIds: values.classes.filter(isId), newClass: values.newClass };
      await changeAdult(installation.database, asking(c).doing, adult.adultId, { details: values, classes });
      sayNext(c, "Saved.");
      return goTo(c, `/people/adults/${adult.adultId}`);
    })
    .post("/:id/leave", (c) => stay(room, c, false))
    .post("/:id/return", (c) => stay(room, c, true));
}

async function adultHere(room: Room, c: Context) {
  const adultId = c.req.param("id");
  return isId(adultId) ? within(room, c, (work) => adultById(work, adultId)) : undefined;
}

const said: Record<Exclude<StayOutcome, "not-found">, string> = {
  saved: "Saved.",
  "only-head":
    "Not saved: this is the school's only head who can sign in. Make somebody else head under Sign-ins first.",
  "not-oneself": "Not saved: somebody else must say that you have left, so that the school is never without anybody.",
};

async function stay({ installation, asking, headsOf }: AdultRoom, c: Context, here: boolean) {
  const adultId = c.req.param("id");
  const outcome = isId(adultId)
    ? await adultStays(installation.database, asking(c).doing, adultId, { here, headsOf })
    : "not-found";
  if (outcome === "not-found") return showNotFound(installation, c);
  sayNext(c, said[outcome]);
  return goTo(c, `/people/adults/${adultId}`);
}

function typedOf({ givenName, familyName, knownAs, email, jobTitle, classes }: AdultPage): Typed {
  return { givenName, familyName, knownAs, email, jobTitle, classes: classes.map(({ groupId }) => groupId) };
}

type Form = { typed: Typed; problems: readonly Problem[]; adult?: AdultPage };

async function showAdult(room: Room, c: Context, { typed, problems, adult }: Form) {
  const groups = await within(room, c, groupsOf);
  const field = (name: string, label: string, hint?: string) => (
    <Input
      name={name}
      type={name === "email" ? "email" : "text"}
      label={{ text: label }}
      hint={hint === undefined ? undefined : { text: hint }}
      classes="govuk-input--width-20"
      autocomplete="off"
      spellcheck={false}
      value={textOf(typed, name)}
      errorMessage={problemOf(problems, name)}
    />
  );
  return showPage(
    room.installation,
    c,
    {
      title: adult === undefined ? "Add an adult" : "An adult's details",
      status: problems.length > 0 ? 422 : 200,
      problems: problems.length > 0,
    },
    <>
      <BackLink href="/people/adults">All adults</BackLink>
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">
        {adult?.name ?? "Add an adult"}{" "}
        {adult != null && adult.endedOn !== null && (
          <Tag classes="govuk-tag--grey">Left on {dayWords(adult.endedOn)}</Tag>
        )}
      </h1>
      <form method="post" novalidate>
        {field("givenName", "Given name")}
        {field("familyName", "Family name")}
        {field("knownAs", "Known as")}
        {field("jobTitle", "Job title")}
        {field("email", "Work e-mail", "The address they are invited by and sign in with.")}
        <ClassFields typed={typed} problems={problems} groups={groups} />
        <Button preventDoubleClick>{adult === undefined ? "Add this adult" : "Save"}</Button>
      </form>
      {adult !== undefined && <Leaving adult={adult} />}
    </>,
  );
}

function Leaving({ adult }: { adult: AdultPage }) {
  const left = adult.endedOn !== null;
  return (
    <form method="post" action={`/people/adults/${adult.adultId}/${left ? "return" : "leave"}`}>
      <h2 class="govuk-heading-m">{left ? "Coming back" : "Leaving the school"}</h2>
      <p class="govuk-body">
        {left ? "What they wrote is still here." : "They are left out of lists from today. What they wrote stays."}
      </p>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        {left ? "Bring this adult back" : "This adult has left"}
      </Button>
    </form>
  );
}
