import type { LabelCode, LabelMeaning } from "../rules/regime-version.ts";

/** What each English label means in plain words, whether it is recordable, and which minutes it adds to. */
export const meanings: Readonly<Record<LabelCode, LabelMeaning>> = {
  "not-staff": { words: "Not done by the school", recordable: false, counts: null },
  "search-with-force": { words: "Search with force", recordable: true, counts: "force" },
  "use-of-force": { words: "Use of force", recordable: true, counts: "force" },
  "appropriate-contact": { words: "Ordinary contact", recordable: false, counts: null },
  "restraint-no-force": {
    words: "Restraint without a hold",
    recordable: true,
    counts: "restraint",
  },
  seclusion: { words: "Seclusion", recordable: true, counts: "seclusion" },
  "removal-disciplinary": {
    words: "Time out of class as a sanction",
    recordable: false,
    counts: null,
  },
  withdrawal: { words: "Time apart, free to leave", recordable: false, counts: null },
  "site-security": {
    words: "A lock that is the same for everybody",
    recordable: false,
    counts: null,
  },
  "other-restrictive-practice": { words: "Another restriction", recordable: false, counts: null },
  none: { words: "Nothing this duty names", recordable: false, counts: null },
  arguable: { words: "Not clear yet: a person decides", recordable: true, counts: null },
};
