import { become } from "./ready/program.mjs";
import { run } from "./ready/project.mjs";

// npm run lessen -- <verb>: the command line, installed and built like the server.
await run(() => become("lessen"));
