import { FileUpload } from "./file-upload.tsx";
import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures } from "./fixtures/match-fixtures.ts";

const browsersOwn = "the browser's own control is kept; no drop zone is drawn over it";

matchesFixtures("file-upload", (options) => <FileUpload {...fieldOptions(options)} />, {
  enhanced: browsersOwn,
  "enhanced, with error message and hint": browsersOwn,
  "enhanced, multiple files": browsersOwn,
  "enhanced, custom wrapper classes and attributes": browsersOwn,
  translated: browsersOwn,
});
