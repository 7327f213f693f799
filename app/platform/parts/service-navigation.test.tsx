import { matchesFixtures, option } from "./fixtures/match-fixtures.ts";
import { ServiceNavigation } from "./service-navigation.tsx";

const slots = "nothing is slotted in from outside; what our pages need has its own option";

matchesFixtures(
  "service-navigation",
  ({ navigation, ...rest }) => <ServiceNavigation {...rest} navigation={navigation?.map(option)} />,
  {
    "with language navigation": slots,
    "with right-aligned language navigation": slots,
    "inverse with language navigation": slots,
    "with slotted content": slots,
    "with `inline` end slot": slots,
  },
);
