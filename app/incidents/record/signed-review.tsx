import { SummaryList, Tag } from "#parts";
import type { ReadIncident } from "../read-incident.ts";
import { moment } from "./said.tsx";

/** The decision of whoever reviewed it, as it was signed. */
export function SignedReview({ read, zone }: { read: ReadIncident; zone: string }) {
  const { review } = read;
  if (review === undefined) return null;
  const words: Record<string, string> = { yes: "Yes", no: "No", "in-part": "In part" };
  return (
    <section class="ls-sign-off" aria-labelledby="reviewed">
      <h2 class="govuk-heading-m" id="reviewed">
        Reviewed
      </h2>
      <SummaryList
        rows={[
          {
            key: "Was it necessary?",
            value: (
              <>
                <Tag classes="govuk-tag--grey">{words[review.necessary]}</Tag>{" "}
                <span class="ls-words">{review.necessaryWords}</span>
              </>
            ),
          },
          {
            key: "Was it proportionate?",
            value: (
              <>
                <Tag classes="govuk-tag--grey">{words[review.proportionate]}</Tag>{" "}
                <span class="ls-words">{review.proportionateWords}</span>
              </>
            ),
          },
          { key: "Signed", value: `${read.names.get(review.reviewer)}, ${moment(review.signedAt, zone)}` },
        ]}
      />
    </section>
  );
}
