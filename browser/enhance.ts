import { countCharacters } from "./character-count.ts";
import { guardDoubleClicks } from "./double-click.ts";
import { focusErrorSummary } from "./error-summary.ts";
import { collapseMenu } from "./menu.ts";
import { sendOnlyWhatArrives } from "./no-network.ts";
import { keepNoneAlone } from "./none-of-these.ts";
import { showPasswords } from "./password.ts";
import { warnBeforeSessionEnds } from "./session-warning.ts";

// Further questions behind a radio or box are opened by the style sheet alone.
// Everything here makes a page kinder that already works without it; none of it may be needed.
focusErrorSummary(document);
guardDoubleClicks(document);
countCharacters(document);
showPasswords(document);
keepNoneAlone(document);
collapseMenu(document);
warnBeforeSessionEnds(document);
sendOnlyWhatArrives(document);
