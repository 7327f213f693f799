import { ServiceNavigation } from "#parts";
import type { PeopleAsking } from "../asking.ts";

const people = [
  { href: "/people", text: "Children" },
  { href: "/people/adults", text: "Adults" },
  { href: "/people/families", text: "Families" },
  { href: "/people/bring", text: "Bring in a file" },
];
const school = [
  { href: "/people/places", text: "Places" },
  { href: "/people/days", text: "Term dates" },
  { href: "/people/techniques", text: "Techniques" },
  { href: "/people/settings", text: "School" },
];

/** The pages of this room that the person may open. */
export function Sections({ asking, here }: { asking: PeopleAsking; here: string }) {
  const pages = [...(asking.mayLookAfterPeople ? people : []), ...(asking.mayChangeSettings ? school : [])];
  return (
    <ServiceNavigation
      navigationLabel="People and school"
      navigationId="people-sections"
      collapseNavigationOnMobile={false}
      navigation={pages.map((page) => ({ ...page, active: page.href === here }))}
    />
  );
}
