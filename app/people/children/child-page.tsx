import { BackLink, Button, SummaryList, Tag } from "#parts";
import { goTo, isId, sayNext, showNotFound, showPage } from "#platform";
import { Hono, type Context } from "hono";
import { peopleFact } from "../facts.ts";
import { familyOf, type Tie } from "../families/family-store.ts";
import { standingWords } from "../families/questions.ts";
import { within, type Room } from "../page/room.ts";
import { dayWords } from "../page/words.ts";
import { childLeaves, childReturns } from "./change-child.ts";
import { childById, type ChildPage } from "./child-store.ts";
import { needsParts, needWords } from "./questions.ts";

/** One child's page, and their leaving and coming back. Every look at it is kept. */
export function childPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/:id", async (c) => {
      const childId = c.req.param("id");
      const found = isId(childId) ? await within(room, c, (work) => lookAt(work, childId)) : undefined;
      return found === undefined ? showNotFound(installation, c) : showChild(room, c, found);
    })
    .post("/:id/leave", async (c) => {
      const childId = c.req.param("id");
      const left = isId(childId) && (await childLeaves(installation.database, asking(c).doing, childId));
      if (!left) return showNotFound(installation, c);
      sayNext(c, "Saved. The child has left as of today; the record stays.");
      return goTo(c, `/people/children/${childId}`);
    })
    .post("/:id/return", async (c) => {
      const childId = c.req.param("id");
      const outcome = isId(childId) ? await childReturns(installation.database, asking(c).doing, childId) : undefined;
      if (outcome === undefined || outcome.kind === "not-found") return showNotFound(installation, c);
      sayNext(
        c,
        outcome.kind === "saved"
          ? "Saved. The child is here again."
          : "Not saved: another child here has the same UPN. Change one of the two first.",
      );
      return goTo(c, `/people/children/${childId}`);
    });
}

type Looked = { child: ChildPage; family: Tie[] };

async function lookAt(work: Parameters<typeof childById>[0], childId: string): Promise<Looked | undefined> {
  const child = await childById(work, childId);
  if (child === undefined) return undefined;
  work.record(peopleFact("child-looked-at", `child:${childId}`, {}));
  return { child, family: await familyOf(work, childId) };
}

function showChild({ installation }: Room, c: Context, { child, family }: Looked) {
  const path = `/people/children/${child.childId}`;
  return showPage(
    installation,
    c,
    { title: "A child's details" },
    <>
      <BackLink href="/people">All children</BackLink>
      <h1 class="govuk-heading-l">
        {child.name} {child.endedOn !== null && <Tag classes="govuk-tag--grey">Has left</Tag>}
      </h1>
      <Details child={child} />
      <p class="govuk-body">
        <Button href={`${path}/edit`} classes="govuk-button--secondary">
          Change these details
        </Button>
      </p>
      <h2 class="govuk-heading-m">Family</h2>
      <p class="govuk-body">
        A contact is not yet somebody who may be told. Each person's standing is asked, never assumed.
      </p>
      {family.length === 0 && <p class="govuk-body">Nobody is entered yet.</p>}
      {family.map((tie) => (
        <FamilyCard tie={tie} path={path} />
      ))}
      <p class="govuk-body">
        <Button href={`${path}/family/new`} classes="govuk-button--secondary">
          Add somebody of the family
        </Button>
      </p>
      <Leaving child={child} path={path} />
    </>,
  );
}

function Details({ child }: { child: ChildPage }) {
  const { codes, others } = needsParts(child.needs);
  const needs = [...codes.map((code) => needWords[code]), others].filter((words) => words !== "");
  return (
    <SummaryList
      rows={[
        // Without another name the heading has said it.
        child.knownAs !== "" && { key: "Full name", value: `${child.givenName} ${child.familyName}` },
        child.knownAs !== "" && { key: "Known as", value: child.knownAs },
        { key: "Born", value: child.bornOn === null ? "Not entered" : dayWords(child.bornOn) },
        { key: "Year", value: child.yearGroup || "Not entered" },
        { key: "Classes", value: child.classes.map(({ name }) => name).join(", ") || "None" },
        { key: "SEN provision", value: child.senProvision === null ? "Not entered" : senWords[child.senProvision] },
        { key: "Needs", value: needs.join("; ") || "Not entered" },
        { key: "Residential", value: child.residential ? "Yes" : "No" },
        { key: "UPN", value: child.upn ?? "Not entered" },
        child.endedOn !== null && { key: "Left on", value: dayWords(child.endedOn) },
        { key: "Comes from", value: child.broughtByFile ? "A file the school brought" : "Typed here by hand" },
      ]}
    />
  );
}

/** SEN provision in plain words. */
export const senWords = { N: "None", K: "SEN support", E: "Education, health and care plan" } as const;

function FamilyCard({ tie, path }: { tie: Tie; path: string }) {
  return (
    <SummaryList
      card={{
        title: tie.name,
        headingLevel: 3,
        actions: [
          { href: `${path}/family/${tie.familyId}`, text: "Change standing", visuallyHiddenText: `of ${tie.name}` },
        ],
      }}
      rows={[
        { key: "Relationship", value: tie.relationship || "Not entered" },
        { key: "Parental responsibility", value: standingTag(tie.parentalResponsibility) },
        { key: "May be told", value: standingTag(tie.mayBeTold) },
        tie.phone !== "" && { key: "Phone", value: tie.phone },
        tie.email !== "" && { key: "E-mail", value: tie.email },
        tie.language !== "" && { key: "Language", value: tie.language },
      ]}
    />
  );
}

function standingTag(standing: Tie["mayBeTold"]) {
  return standing === "ask" ? <Tag classes="govuk-tag--due">{standingWords.ask}</Tag> : standingWords[standing];
}

function Leaving({ child, path }: { child: ChildPage; path: string }) {
  const left = child.endedOn !== null;
  return (
    <form method="post" action={`${path}/${left ? "return" : "leave"}`}>
      <h2 class="govuk-heading-m">{left ? "Coming back" : "Leaving the school"}</h2>
      <p class="govuk-body">
        {left
          ? "The child's record is still here, as it was."
          : "The child is left out of lists from today. Nothing about them is deleted."}
      </p>
      <Button classes="govuk-button--secondary" preventDoubleClick>
        {left ? "Bring this child back" : "This child has left"}
      </Button>
    </form>
  );
}
