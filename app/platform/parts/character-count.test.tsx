import { CharacterCount } from "./character-count.tsx";
import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures } from "./fixtures/match-fixtures.ts";

matchesFixtures(
  "character-count",
  ({ countMessage, ...field }) => (
    <CharacterCount {...fieldOptions(field)} countMessageClasses={countMessage?.classes} />
  ),
  {
    "with translations": "the script's words are in the script; another language brings its own",
    "with neither maxlength nor maxwords set": "a limit that only a script knows is no limit without it",
  },
);
