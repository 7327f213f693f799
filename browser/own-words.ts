import { promptForFacts } from "./wording.ts";

// Named only by pages on which an adult writes what they saw.
promptForFacts(document);
