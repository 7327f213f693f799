import { runVerb } from "./command-line/verbs.ts";

// The way in for whoever runs Lessen: npm run lessen -- <verb>.

process.exitCode = await runVerb(process.argv.slice(2));
