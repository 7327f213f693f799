import { Button, Checkboxes, Input, Textarea } from "#parts";
import {
  choices,
  defineForm,
  goTo,
  problemOf,
  readTyped,
  sayNext,
  showPage,
  textOf,
  textsOf,
  words,
  type Field,
  type Problem,
  type Typed,
} from "#platform";
import { Hono, type Context } from "hono";
import { settingKinds, settingWords } from "../begin-school.ts";
import { Problems } from "../page/problems.tsx";
import { within, type Room } from "../page/room.ts";
import { Sections } from "../page/sections.tsx";
import { changeSettings } from "./change-settings.ts";
import { settingsOf, type SchoolSettings } from "./settings-store.ts";
import { WatchPaceFields } from "./watch-pace-fields.tsx";

const settingsForm = defineForm({
  name: words({ missing: "Enter the school's name", most: 200 }),
  settings: choices(settingKinds, "Tick at least one kind: the law asks different things of each"),
  thanksWords: words({ most: 1000 }),
  observeMinutes: minutes(60),
  heldMinutes: minutes(240),
  apartMinutes: minutes(240),
});

/** So many minutes, or nothing, where our own proposal is to stand. */
function minutes(most: number): Field<number | undefined> {
  return (typed, name) => {
    const text = textOf(typed, name);
    if (text === "") return { value: undefined };
    const wrong = { kind: "wrong" as const, message: `Enter minutes from 1 to ${most}, or leave it empty` };
    return /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most
      ? { value: Number(text) }
      : { problem: wrong };
  };
}

/** What the school says of itself. */
export function settingPages(room: Room): Hono {
  const { installation, asking } = room;
  return new Hono()
    .get("/", async (c) => showSettings(room, c, { typed: typedOf(await within(room, c, settingsOf)), problems: [] }))
    .post("/", async (c) => {
      const checked = settingsForm.checkComplete(await readTyped(c));
      if (checked.values === undefined) return showSettings(room, c, checked);
      await changeSettings(installation.database, asking(c).doing, checked.values);
      sayNext(c, "Saved.");
      return goTo(c, "/people/settings");
    });
}

/** What stands, as the form would post it. */
function typedOf({ observeMinutes, heldMinutes, apartMinutes, ...rest }: SchoolSettings): Typed {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    ...rest,
    observeMinutes: text(observeMinutes),
    heldMinutes: text(heldMinutes),
    apartMinutes: text(apartMinutes),
  };
}

type Form = { typed: Typed; problems: readonly Problem[] };

function showSettings(room: Room, c: Context, { typed, problems }: Form) {
  return showPage(
    room.installation,
    c,
    { title: "Your school", status: problems.length > 0 ? 422 : 200, problems: problems.length > 0 },
    <>
      <Sections asking={room.asking(c)} here="/people/settings" />
      <Problems problems={problems} />
      <h1 class="govuk-heading-l">Your school</h1>
      <form method="post" action="/people/settings" novalidate>
        <Input
          name="name"
          label={{ text: "Name" }}
          value={textOf(typed, "name")}
          errorMessage={problemOf(problems, "name")}
        />
        <Checkboxes
          name="settings"
          values={textsOf(typed, "settings")}
          fieldset={{ legend: { text: "What kind of school is it?" } }}
          hint={{ text: "Tick all that fit. Which duties apply depends on it." }}
          errorMessage={problemOf(problems, "settings")}
          items={settingKinds.map((kind) => ({ value: kind, text: settingWords[kind] }))}
        />
        <Textarea
          name="thanksWords"
          label={{ text: "Words of thanks" }}
          hint={{
            text: "Shown to an adult after they have given their statement. Say who they can talk to, and when.",
          }}
          rows={4}
          value={textOf(typed, "thanksWords")}
          errorMessage={problemOf(problems, "thanksWords")}
        />
        <WatchPaceFields typed={typed} problems={problems} />
        <Button preventDoubleClick>Save</Button>
      </form>
    </>,
  );
}
