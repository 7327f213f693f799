import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { Panel } from "./panel.tsx";

const interruption = "no page of ours interrupts with a panel; warnings are words beside the question";

matchesFixtures(
  "panel",
  ({ text, html, titleText, titleHtml, ...rest }) => (
    <Panel {...rest} title={words({ text: titleText, html: titleHtml })}>
      {words({ text, html })}
    </Panel>
  ),
  {
    interruption,
    "interruption-with-content-with-long-line-length": interruption,
    "interruption-with-headings-content-and-lists": interruption,
    "interruption with custom classes": interruption,
    "interruption, with actions classes and attributes": interruption,
    "interruption, submit action": interruption,
    "interruption, button link": interruption,
    "interruption, no actions": interruption,
    "interruption, no actions items": interruption,
  },
);
