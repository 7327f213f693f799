import { barOf } from "./bar.ts";
import { notSent } from "./double-click.ts";
import type { Ask } from "./session-warning.ts";

const patience = 5000;

/**
 * Sends a form only where Lessen can be reached. The browser would put its own error page in the place of the form
 * otherwise, and the way back from that is a page without the words that were typed.
 */
export function sendOnlyWhatArrives(page: Document, ask: Ask = (address, how) => fetch(address, how)): void {
  const bar = barOf(page);
  const asking = new WeakSet<HTMLFormElement>();
  const reachable = new WeakSet<HTMLFormElement>();
  page.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "post" || reachable.delete(form)) return;
    event.preventDefault();
    if (asking.has(form)) return;
    asking.add(form);
    bar.close();
    void answers(ask).then((yes) => {
      asking.delete(form);
      if (!yes) {
        const how = { bubbles: true, cancelable: true, detail: event.submitter };
        // A form whose words are kept in another way says so itself.
        if (!form.dispatchEvent(new (page.defaultView ?? globalThis).CustomEvent(notSent, how))) return;
        return bar.say("Lessen cannot be reached at the moment. Your words are still here: press again in a moment.");
      }
      reachable.add(form);
      form.requestSubmit(event.submitter);
    });
  });
}

async function answers(ask: Ask): Promise<boolean> {
  try {
    return (await ask("/readyz", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}
