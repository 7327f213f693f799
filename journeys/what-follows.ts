import { expect } from "vitest";
import type { Person } from "./a-person.ts";

// What follows a report: the second adult's own words, a leader's review, and the record as it then stands.

/** Erik finds that he owes a statement, and gives it. */
export async function statesWhatErikSaw(erik: Person): Promise<void> {
  await erik.opens("/");
  await erik.follows(/Your statement, incident 0001/);
  await erik.writes("In your own words", "I came when I heard Ada call. We sat with Sami between us.");
  await erik.writes("It began at", "ten past three");
  await erik.ticks("What did you do?", "Took hold", "Watched Sami's face and breathing");
  await erik.ticks("Which of these did you see done to Sami?", "Hold, sitting", "Kept alone");
  await erik.ticks("Did you see anyone hurt?", "Could not see");
  await erik.presses("Give this statement");
  await erik.sees(
    "Thank you.",
    "We sat with Sami between us.",
    "It began: ten past three",
    "Anyone hurt: Could not see",
  );
  await erik.doesNotSee("Where the accounts differ", "It could have ended sooner");
}

/** Amira asks about a difference and about something of her own, is told what is missing, and signs. */
export async function reviewsAndSigns(amira: Person, record: string, password: string): Promise<void> {
  await amira.opens("/");
  await amira.sees("Review incident 0001");
  await amira.opens(record);
  await amira.presses("Review this incident");
  await amira.sees("We sat with Sami between us.");
  await asksAboutADifference(amira);
  await amira.chooses("Whom?", "Ada Okafor");
  await amira.writes("Your question", "Where were your hands?");
  await amira.presses("Send the question");
  await amira.sees("Your question is sent.");
  await amira.presses("Sign as Amira Haddad");
  await amira.sees("There is a problem");
  await amira.ticks("Was it necessary?", "Yes");
  await amira.ticks("Was it proportionate", "In part");
  await amira.writes("Why?", "A moving taxi.", 0);
  await amira.writes("Why?", "The door could have been opened sooner.", 1);
  await amira.writes("Your password, to sign", password);
  await amira.presses("Sign as Amira Haddad");
  await amira.sees("The review is signed and stands on the record.", "The door could have been opened sooner.");
}

/** What she has written so far comes with her, and the question is hers to change. */
async function asksAboutADifference(amira: Person): Promise<void> {
  await amira.sees(
    "Where the accounts differ",
    "a reason to ask, not a fault",
    "When it began",
    "Alone and kept from leaving",
  );
  await amira.writes("Why?", "A moving taxi.", 0);
  await amira.presses("Ask Erik about this (When it began)");
  await amira.sees("Begun for you.");
  const begun = await amira.formHolds();
  expect([begun["necessaryWords"], begun["question"]]).toEqual([
    ["A moving taxi."],
    ["You wrote of when it began: “ten past three”. What was happening just then, and how do you know the time?"],
  ]);
  await amira.presses("Send the question");
  await amira.sees("Your question is sent.");
}

/** The labels that the law gives each line of Sami's Friday (england.md#7a, "Expected labels"). */
export async function expectLabels7a(reader: Person, record: string): Promise<void> {
  await reader.opens(record);
  const lines = await reader.page.locator(".ls-lines > li").all();
  const labels = await Promise.all(lines.map((line) => line.locator(".govuk-tag").allInnerTexts()));
  expect(labels).toEqual([
    ["Use of force"],
    ["Ordinary contact"],
    ["Time apart, free to leave"],
    ["Use of force"],
    ["Use of force"],
    ["Seclusion", "Arguable"],
    ["Time apart, free to leave"],
  ]);
  await reader.sees("3 minutes 45 seconds of use of force", "4 minutes 30 seconds of seclusion");
}

/** The record is found in the list, by its child and by its words, and not by words that nobody wrote. */
export async function findsTheRecord(amira: Person): Promise<void> {
  await amira.opens("/incidents");
  await amira.sees("1 incident", "0001 · Sami Kaya", "19 June 2026");
  await searches(amira, "talker");
  await amira.sees("1 incident", "0001 · Sami Kaya");
  await searches(amira, "swimming");
  await amira.sees("None fit.");
}

async function searches(amira: Person, words: string): Promise<void> {
  await amira.writes("Words in the records", words);
  await amira.presses("Search");
}

/** Who has looked at the record, each look kept. */
export async function seesWhoHasLooked(amira: Person, record: string): Promise<void> {
  await amira.opens(record);
  await amira.follows("Who has looked at this record");
  await amira.sees("Amira Haddad", "Erik Lund", "Ada Okafor", "The record was looked at.");
}
