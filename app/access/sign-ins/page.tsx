import { BackLink, Button, ErrorSummary, Radios, Tag } from "#parts";
import {
  goTo,
  inSchool,
  isId,
  readTyped,
  sayNext,
  showNotFound,
  showPage,
  textOf,
  type Installation,
  type Work,
} from "#platform";
import { Hono, type Context } from "hono";
import type { SignedIn } from "../asking.ts";
import { changeRole, endMembership } from "../change-membership.ts";
import { inviteAdult, invitationDays, newLinkSecret } from "../invite-adult.ts";
import { membersOf, type MemberRow } from "../membership-store.ts";
import { endHeadReviewer, nameHeadReviewer } from "../name-head-reviewer.ts";
import { roleNames, roles, roleWords, type Role } from "../rules/roles.ts";
import { mayInvite, mayLookAfterPeople, mayNameHeadReviewer } from "../rules/who-may.ts";
import { doing, type Who } from "../who.ts";
import { LinkToCopy } from "./link-to-copy.tsx";

/** Who may sign in and as what: invitations by link, roles, endings. For the office and the head. */
export function signInsPages(installation: Installation): Hono<SignedIn> {
  const { database, now } = installation;
  const work = <T,>(who: Who, deed: (work: Work) => Promise<T>) => inSchool(database, doing(who, now()), deed);
  const pages = new Hono<SignedIn>();
  pages.use(async (c, next) => (mayLookAfterPeople(c.get("who")) ? next() : showNotFound(installation, c)));

  return pages
    .get("/", async (c) => showMembers(installation, c, await work(c.get("who"), membersOf)))
    .get("/:adultId", async (c) => {
      const member = await find(c.req.param("adultId"), () => work(c.get("who"), membersOf));
      return member === undefined ? showNotFound(installation, c) : showMember(installation, c, member);
    })
    .post("/:adultId", async (c) => {
      const who = c.get("who");
      const adultId = c.req.param("adultId");
      const member = await find(adultId, () => work(who, membersOf));
      if (member === undefined) return showNotFound(installation, c);
      const typed = await readTyped(c);
      const role = roles.find((known) => known === textOf(typed, "role"));
      const press = textOf(typed, "press");
      if (press === "end")
        return afterChange(installation, c, member, await work(who, (w) => endMembership(w, who, adultId)));
      if (press === "reviewer" || press === "reviewer-no-more") {
        if (!mayNameHeadReviewer(who))
          return showMember(installation, c, member, "Only the head names who reviews for the head");
        if (press === "reviewer-no-more") {
          await work(who, (w) => endHeadReviewer(w, adultId));
          sayNext(c, "Changed. This person reviews no more incidents of the head. What they have signed stands.");
          return goTo(c, "/sign-ins");
        }
        if (!canReviewForHead(member))
          return showMember(
            installation,
            c,
            member,
            "Only a governor or proprietor can do this, because every leader answers to the head. Make the person a governor first.",
          );
        await work(who, (w) => nameHeadReviewer(w, adultId, who.adultId));
        sayNext(c, "Named. Incidents that the head took part in now come to this person to review.");
        return goTo(c, "/sign-ins");
      }
      if (role === undefined) return showMember(installation, c, member, "Choose a role");
      if (!mayInvite(who, role)) return showMember(installation, c, member, "Only the head gives this role");
      if (member.role !== undefined)
        return afterChange(installation, c, member, await work(who, (w) => changeRole(w, who, adultId, role)));
      if (member.email === "")
        return showMember(installation, c, member, "Give this adult an e-mail address first, under People");
      const { path } = await work(who, (w) => inviteAdult(w, { adultId, role, secret: textOf(typed, "secret") }));
      return showLink(installation, c, member, `${installation.settings.publicUrl}${path}`);
    });
}

/** Every leader of the school answers to the head, so only somebody from outside that line can review in their place. */
function canReviewForHead(member: MemberRow): boolean {
  return member.role === "governor";
}

async function find(adultId: string, members: () => Promise<MemberRow[]>): Promise<MemberRow | undefined> {
  return isId(adultId) ? (await members()).find((member) => member.adultId === adultId) : undefined;
}

function afterChange(
  installation: Installation,
  c: Context<SignedIn>,
  member: MemberRow,
  outcome: Awaited<ReturnType<typeof changeRole>>,
) {
  switch (outcome) {
    case "changed":
      sayNext(c, "Changed.");
      return goTo(c, "/sign-ins");
    case "last-head":
      return showMember(installation, c, member, "This is the school's only head. Make somebody else head first.");
    case "not-yours":
      return showMember(installation, c, member, "Only the head changes this role");
    case "not-a-member":
      return goTo(c, "/sign-ins");
  }
}

function showMembers(installation: Installation, c: Context<SignedIn>, members: readonly MemberRow[]) {
  const who = c.get("who");
  return showPage(
    installation,
    c,
    { title: "Sign-ins" },
    <>
      <h1 class="govuk-heading-l">Sign-ins</h1>
      <p class="govuk-body">Every adult of the school, and whether they can sign in. Adults come in under People.</p>
      <ul class="ls-list">
        {members.map((member) => (
          <li class="ls-list__item">
            <div class="ls-list__main">
              <a class="govuk-link" href={`/sign-ins/${member.adultId}`}>
                {member.name}
                {member.adultId === who.adultId && " (you)"}
              </a>
              <div class="ls-muted">{member.email === "" ? "No e-mail address yet" : member.email}</div>
            </div>
            <div>
              {member.role !== undefined && <Tag>{roleNames[member.role]}</Tag>}
              {member.role === undefined && member.invited && <Tag classes="govuk-tag--due">Invited</Tag>}
              {member.role === undefined && !member.invited && <Tag classes="govuk-tag--grey">No sign-in</Tag>}
              {member.reviewsForHead && <Tag classes="govuk-tag--grey">Reviews for the head</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </>,
  );
}

function showMember(installation: Installation, c: Context<SignedIn>, member: MemberRow, problem?: string) {
  const who = c.get("who");
  const offered = roles.filter((role) => mayInvite(who, role));
  return showPage(
    installation,
    c,
    { title: "A sign-in", status: problem === undefined ? 200 : 422, problems: problem !== undefined },
    <>
      <BackLink href="/sign-ins">Back to sign-ins</BackLink>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#role", text: problem }]} />}
      <h1 class="govuk-heading-l">{member.name}</h1>
      <form method="post" novalidate>
        <Radios
          name="role"
          fieldset={{ legend: member.role === undefined ? "Invite as" : "Role" }}
          value={member.role ?? "adult"}
          items={offered.map((role: Role) => ({ value: role, text: roleWords[role] }))}
          errorMessage={problem}
        />
        {member.role === undefined && <input type="hidden" name="secret" value={newLinkSecret()} />}
        <Button preventDoubleClick>{member.role === undefined ? "Make an invitation link" : "Change the role"}</Button>
      </form>
      {mayNameHeadReviewer(who) && canReviewForHead(member) && !member.reviewsForHead && (
        <form method="post">
          <p class="govuk-body">
            If the head takes part in an incident, somebody outside the head's own line reviews it.
          </p>
          <Button name="press" value="reviewer" classes="govuk-button--secondary">
            Let {member.name} review incidents of the head
          </Button>
        </form>
      )}
      {mayNameHeadReviewer(who) && member.reviewsForHead && (
        <form method="post">
          <p class="govuk-body">{member.name} reviews incidents that the head took part in.</p>
          <Button name="press" value="reviewer-no-more" classes="govuk-button--secondary" preventDoubleClick>
            Let {member.name} review them no more
          </Button>
        </form>
      )}
      {member.role !== undefined && mayInvite(who, member.role) && (
        <form method="post">
          <p class="govuk-body">
            Without a sign-in {member.name} opens nothing of this school any more. Their name and their words on records
            stay.
          </p>
          <Button name="press" value="end" classes="govuk-button--warning" preventDoubleClick>
            End this sign-in
          </Button>
        </form>
      )}
    </>,
  );
}

/** The link is shown once and sent by nobody: whoever made it hands it over in their own way. */
function showLink(installation: Installation, c: Context<SignedIn>, member: MemberRow, link: string) {
  return showPage(
    installation,
    c,
    { title: "The invitation link", scripts: ["link-to-copy.js"] },
    <>
      <h1 class="govuk-heading-l">The link for {member.name}</h1>
      <p class="govuk-body">
        Copy it now and give it to {member.name} yourself. It is shown only this once and opens for {invitationDays}{" "}
        days.
      </p>
      <LinkToCopy link={link} name={member.name} />
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-ins">
          Back to sign-ins
        </a>
      </p>
    </>,
  );
}
