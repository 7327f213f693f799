import { pickOnBody } from "./pick-on-body.ts";

// Named only by pages that ask where on the body.
pickOnBody(document);
