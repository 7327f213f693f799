import type { Installation } from "#platform";
import { Hono } from "hono";
import { invitationPages } from "./invitation/page.tsx";
import { chooseSchoolPages } from "./sign-in/choose-school-page.tsx";
import { signInPages } from "./sign-in/page.tsx";
import { signOutPages } from "./sign-in/sign-out.ts";

/** The doors of the house: the only pages that open without a session. */
export function accessRoutes(installation: Installation): Hono {
  return new Hono()
    .route("/sign-in", signInPages(installation))
    .route("/sign-in/school", chooseSchoolPages(installation))
    .route("/sign-out", signOutPages(installation))
    .route("/invitation", invitationPages(installation));
}
