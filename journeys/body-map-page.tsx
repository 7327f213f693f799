import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { Details } from "#parts";
import { defineForm, choices, openAssets, readTyped, securityHeaders, showPage } from "#platform";
import { BODY_SPOTS, codesOf } from "#regimes";
import { BodyMapShown } from "../app/incidents/report/body-map/body-map-shown.tsx";
import { BodyMap, bodyMapAssets } from "../app/incidents/report/body-map/body-map.tsx";

const form = defineForm({ where: choices(codesOf(BODY_SPOTS)) });

/** A page that asks with a body map: the real frame, policy, assets and form, and what was posted shown in its codes. */
export async function serveBodyMap(): Promise<{ url: string; stop(): void }> {
  const assets = openAssets(join(import.meta.dirname, "..", "build"));
  const page = { title: "Where was Sami hurt?", sheets: bodyMapAssets.sheets, scripts: bodyMapAssets.scripts };
  const house = new Hono()
    .use(securityHeaders)
    .route("/assets", assets.routes)
    // Asked by a page before it sends a form.
    .get("/readyz", (c) => c.text("ready"))
    .get("/", (c) =>
      showPage(
        { assets },
        c,
        page,
        <form method="post">
          {/* As on the pages of the rest: below a summary, which takes room from the picture. */}
          <Details summary="Where on the body?" open>
            <BodyMap
              name="where"
              chosen={c.req.queries("chosen") ?? []}
              hint="Choose as many places as there are."
              legend={{ text: page.title, isPageHeading: true, classes: "govuk-fieldset__legend--l" }}
            />
          </Details>
          <button class="govuk-button">Continue</button>
        </form>,
      ),
    )
    .post("/", async (c) => {
      const where = form.checkComplete(await readTyped(c)).values?.where ?? [];
      return showPage(
        { assets },
        c,
        page,
        <>
          <h1 class="govuk-heading-l">Kept</h1>
          <p data-posted>{where.join(" ")}</p>
          <BodyMapShown id="kept" caption="Where Sami was hurt" points={where} />
        </>,
      );
    });
  const server = createAdaptorServer(house).listen(0);
  await once(server, "listening");
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() };
}
