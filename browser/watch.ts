import { keepObservations } from "./kept-observations.ts";
import { followWatch } from "./live-watch.ts";
import { promptForFacts } from "./wording.ts";

// Named only by the page of a watch.
followWatch(document);
keepObservations(document);
promptForFacts(document);
