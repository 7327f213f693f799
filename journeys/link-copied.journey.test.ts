import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { invites, setsUpLarkfield, signsIn, withLists, type Invited } from "./larkfield.ts";
import { thisJourney } from "./this-journey.ts";

describe("Helen hands over the link of an invitation", () => {
  const journey = thisJourney();
  beforeAll(async () => {
    await setsUpLarkfield(await journey.comes("Helen"));
    await withLists((folder) => journey.lessen().command("import", folder, "--yes"));
  });

  const comesIn = async (screen: { scripts?: boolean }, before?: (helen: Person) => Promise<unknown>) => {
    const helen = await journey.comes("Helen", screen);
    await before?.(helen);
    await helen.opens("/");
    await signsIn(helen);
    return helen;
  };
  /** Makes a link and presses its button, by keyboard. */
  const copies = async (helen: Person, name: Invited) => {
    const link = await invites(helen, name);
    await helen.button("Copy the link").focus();
    await helen.page.keyboard.press("Enter");
    await helen.page.getByRole("status").filter({ hasText: "Send it to" }).waitFor();
    await helen.looks();
    return link;
  };

  it("a press copies it, and the page says so and whose it is", async () => {
    // A browser with a screen allows this by itself; the one of the tests is asked to.
    const helen = await comesIn({}, ({ page }) => page.context().grantPermissions(["clipboard-write"]));
    const link = await copies(helen, "Ada");
    await helen.sees("The link is copied. Send it to Ada Okafor only.");
    await helen.opens("/people/adults/new");
    const field = helen.page.getByLabel("Given name");
    await field.press("Control+V");
    expect(await field.inputValue()).toBe(link);
  });

  it("where the browser keeps the clipboard to itself, as over plain http, the link is marked", async () => {
    const withoutClipboard = () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined });
    const helen = await comesIn({}, ({ page }) => page.addInitScript(withoutClipboard));
    const link = await copies(helen, "Erik");
    await helen.sees("so the link is marked: press Ctrl and C", "Send it to Erik Lund only.");
    expect(await helen.page.evaluate(() => getSelection()?.toString())).toBe(link);
  });

  it("without scripts there is the link alone", async () => {
    const helen = await comesIn({ scripts: false });
    expect(await invites(helen, "Amira")).toContain("/invitation/");
    await helen.doesNotSee("Copy the link");
  });
});
