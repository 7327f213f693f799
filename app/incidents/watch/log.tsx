import { Tag } from "#parts";
import { kindWords } from "./kinds-to-watch.ts";
import { secondInWatch, spanInShort, timeInWatch } from "./rules/watch-clock.ts";
import { breathings, childStates, endings, waysOfLooking, wordsFor } from "./rules/watch-lists.ts";
import type { WatchNow } from "./watch-now.ts";
import type { Observation, Watch } from "./watch-store.ts";

type LogProps = { watch: Watch; log: WatchNow["log"]; names: ReadonlyMap<string, string>; zone: string };

/** The log of a watch, line by line: what was done, when, by whom, and what was missed. */
export function Log(props: LogProps) {
  return (
    <ol class="ls-segments">
      {props.log.map((line) => (
        <li class="ls-segments__item ls-segment">
          <span class="ls-segment__when">{secondInWatch(line.at, props.watch.beganAt, props.zone)}</span>
          <div class="ls-segment__what">
            <LineWords line={line} {...props} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function LineWords({ line, watch, names, zone }: LogProps & { line: WatchNow["log"][number] }) {
  const name = (id: string) => names.get(id) ?? "An adult";
  const time = (at: Parameters<typeof timeInWatch>[0]) => timeInWatch(at, watch.beganAt, zone);
  switch (line.kind) {
    case "started":
      return (
        <>
          {name(watch.startedBy)} started the watch: {kindWords(watch.kind)}.
          {time(watch.beganAt) !== time(watch.startedAt) &&
            ` It had begun at ${time(watch.beganAt)}; until the watch started nobody was asked to write down what they saw.`}
        </>
      );
    case "observed":
      return (
        <>
          {line.observation.breathing === "danger" && <Tag classes="govuk-tag--late">Danger sign</Tag>}
          {line.state === "done" && line.observation.breathing !== "danger" && (
            <Tag classes="govuk-tag--done">Done</Tag>
          )}
          {line.state === "late" && line.dueAt !== undefined && (
            <Tag classes="govuk-tag--due">Late by {spanInShort(line.dueAt, line.at)}</Tag>
          )}
          {line.state === "beside" && <Tag classes="govuk-tag--grey">Told later</Tag>}{" "}
          {name(line.observation.observedBy)}: {observationWords(line.observation)}
          {isToldLater(line.observation) && ` Reached Lessen at ${time(line.observation.keptAt)}.`}
          {line.observation.words !== "" && <p class="govuk-body ls-words ls-tight">{line.observation.words}</p>}
        </>
      );
    case "missed":
      return (
        <>
          <Tag classes="govuk-tag--late">Missed</Tag>{" "}
          {line.rounds === 1 ? "No observation" : `${line.rounds} observations`} from {time(line.from)} to{" "}
          {time(line.to)}
        </>
      );
    case "taken-over":
      return (
        <>
          {name(line.taken.to)} took the watch over from {name(line.taken.from)}.
        </>
      );
    case "decided":
      return (
        <>
          {name(line.decision.decidedBy)} decided at {line.decision.minutes} minutes:{" "}
          {line.decision.decision === "goes-on" ? "it may go on." : "not approved, it is to end."}
          {line.decision.words !== "" && <p class="govuk-body ls-words ls-tight">{line.decision.words}</p>}
        </>
      );
    case "leader-missed":
      return (
        <>
          <Tag classes="govuk-tag--late">Missed</Tag>{" "}
          {line.times === 1
            ? `No leader decided at ${line.minutes} minutes.`
            : `No leader decided, ${line.times} times, from ${line.minutes} to ${line.until} minutes.`}
        </>
      );
    case "ended":
      return <EndWords watch={watch} time={time} name={name} />;
  }
}

function EndWords({
  watch,
  time,
  name,
}: {
  watch: Watch;
  time: (at: Watch["beganAt"]) => string;
  name: (id: string) => string;
}) {
  const { ended } = watch;
  if (ended === undefined) return null;
  const states = ended.childIs.map((code) => wordsFor(childStates, code).toLowerCase()).join(", ");
  return (
    <>
      {name(ended.endedBy)} ended the watch. {wordsFor(endings, ended.how)}. The child: {states}.
      {time(ended.at) !== time(ended.saidAt) && ` It had ended at ${time(ended.at)}.`}
      {ended.words !== "" && <p class="govuk-body ls-words ls-tight">{ended.words}</p>}
    </>
  );
}

function observationWords({ breathing, shows, how }: Observation): string {
  const child = shows.map((code) => wordsFor(childStates, code).toLowerCase()).join(", ");
  const looked = how === undefined ? "" : ` ${wordsFor(waysOfLooking, how)}.`;
  const danger =
    breathing === "danger" ? "a danger sign" : `breathing and colour ${wordsFor(breathings, breathing).toLowerCase()}`;
  return `${danger}${child === "" ? "" : `; ${child}`}.${looked}`;
}

/** A minute is what a slow network takes; more is worth saying. */
function isToldLater({ madeAt, keptAt }: Observation): boolean {
  return keptAt.since(madeAt).total("seconds") > 60;
}
