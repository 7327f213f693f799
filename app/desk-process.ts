import { headsOf } from "#access";
import { deskHere } from "#people";
import { connect, describeError } from "#platform";
import { Temporal } from "#dates";
import type { DeskAnswer, DeskSays, DeskWork } from "./roster-desk.ts";

// The process of one reading or applying of a roster: its memory goes back to the machine with it.

process.once("message", (work: DeskWork) => {
  void doWork(work)
    // A message of the database can quote a child's name: only what may be logged leaves this process.
    .catch((error: unknown): DeskAnswer => ({ broke: describeError(error) }))
    .then((answer) => say(answer, () => process.exit(0)));
});
// Without the server there is nobody left to tell; the database takes back what is half done.
process.once("disconnect", () => process.exit(1));

function say(words: DeskSays, then = () => {}): void {
  process.send?.(words, then);
}

async function doWork({ app, doing, ...deed }: DeskWork): Promise<DeskAnswer> {
  const { database, close } = connect(app, 2);
  const desk = deskHere(database, headsOf);
  const at = { ...doing, at: Temporal.Instant.from(doing.at) };
  const outcome =
    deed.kind === "read"
      ? await desk.read(at, deed.importId)
      : await desk.apply(at, deed.confirmed, (progress) => say({ progress }));
  await close();
  return { outcome };
}
