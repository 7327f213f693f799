import { build } from "./build/build.mjs";
import { underTheRightNode } from "./ready/under-the-right-node.mjs";
import { project, run } from "./ready/project.mjs";

// npm run build: the server, the command line, the look and the browser's scripts, into build/.
await run(() => underTheRightNode(() => build(project)));
