import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { NotificationBanner } from "./notification-banner.tsx";

matchesFixtures("notification-banner", ({ text, html, titleText, titleHtml, ...rest }) => (
  <NotificationBanner {...rest} title={words({ text: titleText, html: titleHtml })}>
    {words({ text, html })}
  </NotificationBanner>
));
