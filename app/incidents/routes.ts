import type { SignedIn } from "#access";
import type { Installation } from "#platform";
import { Hono } from "hono";
import { correctionPages } from "./correction/pages.tsx";
import { fullRecordPages } from "./full-record/pages.tsx";
import { listPages } from "./list/page.tsx";
import { alertPages } from "./record/alert-pages.tsx";
import { recordPages } from "./record/pages.tsx";
import { draftPages } from "./report/draft-pages.tsx";
import { questionPages } from "./report/pages.tsx";
import { reviewPages } from "./review/pages.tsx";
import { statementPages } from "./statement/pages.tsx";
import { watchPages } from "./watch/pages.tsx";

/** Everything below /incidents. */
export function incidentRoutes(installation: Installation): Hono<SignedIn> {
  return new Hono<SignedIn>()
    .route("/", listPages(installation))
    .route("/watches", watchPages(installation))
    .route("/drafts", questionPages(installation))
    .route("/drafts", draftPages(installation))
    .route("/", statementPages(installation))
    .route("/", reviewPages(installation))
    .route("/", fullRecordPages(installation))
    .route("/", alertPages(installation))
    .route("/", correctionPages(installation))
    .route("/", recordPages(installation));
}
