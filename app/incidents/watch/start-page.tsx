import type { Who } from "#access";
import { BackLink, Button, Details, Select } from "#parts";
import type { ChildInList, PlaceInList } from "#people";
import type { SegmentKind } from "#regimes";
import { elsewhere } from "../rules/place-words.ts";
import { firstKinds, kindWords, otherKinds } from "./kinds-to-watch.ts";

/** What the start needs of the school. */
export type StartContext = {
  watchId: string;
  children: ChildInList[];
  nearChildren: ReadonlySet<string>;
  places: PlaceInList[];
};

type Choice = { href: string; text: string; note?: string | undefined };

/** First of three presses: the children of one's own classes first. */
export function WhichChild({ context, who }: { context: StartContext; who: Who }) {
  const near = context.children.filter(({ childId }) => context.nearChildren.has(childId));
  const others = context.children.filter(({ childId }) => !context.nearChildren.has(childId));
  const choice = (child: ChildInList): Choice => ({
    href: addressOf(context, { child: child.childId }),
    text: child.name,
    note: child.classes.join(", "),
  });
  return (
    <>
      <div class="ls-way">
        <BackLink href="/">Back</BackLink>
        <p class="ls-progress">Start a watch 1 of 3</p>
      </div>
      <h1 class="govuk-heading-l">Which child?</h1>
      {near.length > 0 && <Choices choices={near.map(choice)} />}
      {near.length > 0 && others.length > 0 && (
        <Details summary={`Another child of ${who.school.name}`}>
          <Choices choices={others.map(choice)} />
        </Details>
      )}
      {near.length === 0 && <Choices choices={others.map(choice)} />}
    </>
  );
}

/** Second: what is happening. What is dangerous or forbidden can be chosen like anything else. */
export function WhatIsHappening({ context, child }: { context: StartContext; child: ChildInList }) {
  const choice = ({ code, label }: { code: SegmentKind; label: string }): Choice => ({
    href: addressOf(context, { child: child.childId, kind: code }),
    text: label,
  });
  return (
    <>
      <div class="ls-way">
        <BackLink href={addressOf(context, {})}>Back</BackLink>
        <p class="ls-progress">Start a watch 2 of 3</p>
      </div>
      <h1 class="govuk-heading-l">What is happening with {child.name.split(" ")[0]}?</h1>
      <Choices choices={firstKinds.map(choice)} />
      <Details summary="Something else">
        {otherKinds().map(({ label, kinds }) => (
          <>
            <h2 class="govuk-heading-s">{label}</h2>
            <Choices choices={kinds.map(choice)} />
          </>
        ))}
      </Details>
    </>
  );
}

const minutesBefore = [0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** Third: where. The press on a place starts the watch. */
export function Where({ context, child, kind }: { context: StartContext; child: ChildInList; kind: SegmentKind }) {
  return (
    <>
      <div class="ls-way">
        <BackLink href={addressOf(context, { child: child.childId })}>Back</BackLink>
        <p class="ls-progress">Start a watch 3 of 3</p>
      </div>
      <h1 class="govuk-heading-l">Where? The watch then starts.</h1>
      <p class="ls-muted">
        {child.name}: {kindWords(kind)}
      </p>
      <form method="post" action="/incidents/watches" novalidate>
        <input type="hidden" name="watchId" value={context.watchId} />
        <input type="hidden" name="child" value={child.childId} />
        <input type="hidden" name="kind" value={kind} />
        <Select
          id="minutesBefore"
          name="minutesBefore"
          label="It began"
          items={minutesBefore.map((minutes) => ({
            value: String(minutes),
            text: minutes === 0 ? "Just now" : `${minutes} ${minutes === 1 ? "minute" : "minutes"} ago`,
          }))}
        />
        <ul class="ls-list ls-big-choices">
          {[...context.places, { placeId: elsewhere, name: "Somewhere else" }].map(({ placeId, name }) => (
            <li>
              <button
                class="govuk-button govuk-button--secondary"
                type="submit"
                name="place"
                value={placeId}
                data-prevent-double-click="true"
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class="ls-list ls-big-choices">
      {choices.map(({ href, text, note }) => (
        <li>
          <Button href={href} classes="govuk-button--secondary">
            {note === undefined || note === "" ? text : `${text}, ${note}`}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Ids and codes only: a name in an address would stand in the history of a shared phone. */
function addressOf({ watchId }: StartContext, chosen: { child?: string; kind?: string }): string {
  return `/incidents/watches/new?${new URLSearchParams({ watch: watchId, ...chosen }).toString()}`;
}
