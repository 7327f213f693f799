import { barOf } from "./bar.ts";

const warnedFor = 300;

/** How the page asks the server: the browser's own fetch, or a test's. */
export type Ask = (address: string, how?: RequestInit) => Promise<Response>;

/**
 * Five minutes before the session ends a calm bar says so, and what was typed is saved. A countdown begins again only
 * with what the server says: typing alone does not keep a session.
 */
export function warnBeforeSessionEnds(page: Document, ask: Ask = (address, how) => fetch(address, how)): void {
  const save = keeperOf(page, ask);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (seconds: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, Math.max(seconds, 0) * 1000);
  };
  const countDown = (seconds: number) => wait(seconds - warnedFor, () => warn(Math.min(seconds, warnedFor)));
  const warn = (left: number) => {
    const minutes = Math.ceil(left / 60);
    const ends = `Your session ends in ${minutes} minute${minutes === 1 ? "" : "s"}.`;
    wait(left, () =>
      bar.say("Your session has ended. Your words are still here: press a button on this page and sign in again."),
    );
    const saving = save();
    bar.say(saving ? `${ends} What you typed is being saved.` : ends, true);
    void saving?.then((seconds) => {
      if (!seconds)
        return bar.say(`${ends} What you typed could not be saved by itself: press a button on this page now.`, true);
      countDown(seconds);
      bar.say("What you typed is saved. You are still signed in.");
    });
  };
  const bar = barOf(page, "Stay signed in", async () => {
    const seconds = await ask("/")
      .then(secondsIn)
      .catch(() => 0);
    if (!seconds)
      return bar.say("Lessen could not be reached, or your session has ended. Your words are still here.", true);
    countDown(seconds);
    bar.close();
  });
  const seconds = Number(page.body.dataset["sessionSeconds"]);
  if (seconds) countDown(seconds);
}

/** A page of ours that stands inside a session says how long it lasts; a sign-in page, or an error, says nothing. */
async function secondsIn(answer: Response): Promise<number> {
  const page = await answer.text();
  return answer.ok ? Number(/data-session-seconds="(\d+)"/.exec(page)?.[1] ?? 0) : 0;
}

/**
 * Saves the page's draft when it differs from what the server sent; an untouched page is not saved again and again,
 * so that a device left lying is signed out in the end. Gives the seconds of the session, 0 when it was not kept.
 */
function keeperOf(page: Document, ask: Ask): () => Promise<number> | undefined {
  const form = page.querySelector<HTMLFormElement>("form[data-keeps-draft]");
  if (!form) return () => undefined;
  const asSent = form.cloneNode(true) as HTMLFormElement;
  asSent.reset();
  let kept = String(typedIn(asSent));
  let saving: Promise<number> | undefined;
  // A press while the draft is under way waits for it: otherwise the person would meet their own words as a colleague's.
  form.addEventListener("submit", (event) => {
    if (!saving) return;
    event.preventDefault();
    void saving.then(() => form.requestSubmit(event.submitter));
  });
  return () => {
    const typed = typedIn(form);
    if (String(typed) === kept) return undefined;
    saving = post(page, form, typed, ask).catch(() => 0);
    void saving.then((seconds) => {
      saving = undefined;
      if (seconds) kept = String(typed);
    });
    return saving;
  };
}

function typedIn(form: HTMLFormElement): URLSearchParams {
  const data = new (form.ownerDocument.defaultView as Window & typeof globalThis).FormData(form);
  // A password is typed to sign, not to be kept; and the version is not something that anybody typed.
  for (const input of form.querySelectorAll<HTMLInputElement>(
    '[type="password"], [autocomplete*="password"], [name="seen"]',
  ))
    data.delete(input.name);
  return new URLSearchParams([...data].flatMap((pair) => (typeof pair[1] === "string" ? [[pair[0], pair[1]]] : [])));
}

async function post(page: Document, form: HTMLFormElement, typed: URLSearchParams, ask: Ask): Promise<number> {
  const here = page.URL;
  const seen = form.querySelector<HTMLInputElement>('input[name="seen"]');
  const body = new URLSearchParams(typed);
  if (seen) body.set("seen", seen.value);
  body.set("press", "later");
  const answer = await ask(form.getAttribute("action") ?? here, { method: "POST", body });
  const seconds = await secondsIn(answer);
  // Not sent on elsewhere: a colleague's answer was met, or the sign-in page came. The person must see that themselves.
  if (!seconds || !answer.redirected) return 0;
  if (seen) refresh(seen, await (await ask(here)).text());
  return seconds;
}

/** One version further is our own; two are a colleague's after ours, which the next press has to meet. */
function refresh(seen: HTMLInputElement, html: string): void {
  const field = /<input(?=[^>]*\sname="seen")[^>]*\svalue="(\d+)"/.exec(html);
  const version = Number(field?.[1] ?? seen.value);
  if (version <= Number(seen.value) + 1) seen.value = String(version);
}
