import type { Who } from "#access";
import { newId } from "#platform";
import { beginCorrection } from "../correction/begin-correction.ts";
import { sendCorrection } from "../correction/send-correction.ts";
import { afternoon, report, type Person, type Room, type RoomSchool } from "../for-tests.ts";
import type { SampleDraft } from "../incident-samples.ts";
import { keepQuestion } from "../report/keep-question.ts";

type Sample = { by: Person; adults: readonly Person[]; child?: string; why?: string; begins?: string };

/** A record sent by one adult about others, who are all involved. */
export async function incidentWith(
  room: Room,
  school: RoomSchool,
  { by, adults, child, why, begins }: Sample,
): Promise<string> {
  const ids = adults.map((person) => school.who[person].adultId);
  return report(
    room,
    school,
    {
      adults: Object.fromEntries(
        ids.flatMap((id, at) => [
          [`adult-${at + 1}`, id],
          [`adult-${at + 1}-role`, "took-part"],
        ]),
      ),
      "segment-1": { adults: ids, resisted: "yes", level: "2", pressure: "no", purpose: "injury-other" },
      ...(child === undefined ? {} : { children: { "child-1": child, "child-1-role": "held" } }),
      ...(why === undefined ? {} : { why: { why } }),
      ...(begins === undefined ? {} : startingAt(school, begins)),
    },
    school.who[by],
  );
}

/** The same two minutes at another hour, like "10:15". */
function startingAt({ people }: RoomSchool, begins: string) {
  const [hours = "", minutes = "0"] = begins.split(":");
  const later = (by: number) => `${hours}:${String(Number(minutes) + by).padStart(2, "0")}`;
  const day = { "day-day": "24", "day-month": "11", "day-year": "2026" };
  return {
    "when-and-where": { ...day, begins, ends: later(8), place: people.place, spot: "by the door" },
    "what-happened": { "segment-1": "PHY.HOLD.SEAT", "from-1": begins, "to-1": later(2) },
  };
}

/** Corrects a record: these answers are not right, the others stand. */
export async function correct(room: Room, who: Who, incidentId: string, changed: SampleDraft): Promise<void> {
  const begun = await room.as(who, (work) => beginCorrection(work, who, { incidentId, draftId: newId(afternoon) }));
  if (begun.kind !== "begun") throw new Error("The sample correction was not begun.");
  const { draftId } = begun;
  const outcome = await room.as(who, async (work) => {
    for (const [question, typed] of Object.entries(changed))
      await keepQuestion(work, { draftId, question, typed, seen: 1, adultId: who.adultId });
    return sendCorrection(work, who, { draftId, reason: "It was noted wrongly." });
  });
  if (outcome.kind !== "sent")
    throw new Error(
      `The sample correction was not sent: ${JSON.stringify("gaps" in outcome ? outcome.gaps : outcome.kind)}`,
    );
}
