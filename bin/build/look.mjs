import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../ready/project.mjs";

const folder = join(project, "app/platform/look");

/** The style sheets and what they need. The fonts are named first, since the sheet names them. */
export async function look(keep) {
  const { buildLook, withFontAddresses } = await import("../../app/platform/look/build-look.ts");
  const { css, sheets, fonts } = await buildLook();
  const addresses = Object.fromEntries(
    Object.entries(fonts).map(([name, bytes]) => [name, `/assets/${keep(name, Buffer.from(bytes))}`]),
  );
  keep("lessen.css", Buffer.from(withFontAddresses(css, addresses)));
  for (const [name, sheet] of Object.entries(sheets)) keep(name, Buffer.from(sheet));
  for (const name of readdirSync(folder).filter((each) => /\.(svg|png)$/.test(each)))
    keep(name, readFileSync(join(folder, name)));
}
