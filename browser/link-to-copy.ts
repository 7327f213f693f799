import { offerToCopy, type CopiesText } from "./copy-link.ts";

// Named only by the page that shows an invitation's link. Types promise a clipboard; over plain http there is none.
offerToCopy(document, (navigator as { clipboard?: CopiesText }).clipboard);
