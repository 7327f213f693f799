import { raw } from "hono/html";
import { Fieldset } from "./fieldset.tsx";
import { matchesFixtures, option } from "./fixtures/match-fixtures.ts";

matchesFixtures("fieldset", ({ legend, html, ...rest }) => (
  <Fieldset legend={option(legend)} {...rest}>
    {html && raw(html)}
  </Fieldset>
));
