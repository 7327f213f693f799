import { keepObservations } from "./kept-observations.ts";

// Named by the first page after signing in: what a phone has kept of a watch is sent from there too.
keepObservations(document);
