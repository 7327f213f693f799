import { become } from "./ready/program.mjs";
import { run } from "./ready/project.mjs";

// npm start: whatever is missing is installed and built; then this process is the server.
await run(() => become("web"));
