import { build } from "./build/build.mjs";
import { underTheRightNode } from "./ready/under-the-right-node.mjs";
import { project, run } from "./ready/project.mjs";

// npm run build: the server, the command line, the look and the browser's scripts, into build/ of the checkout or of the folder named.
await run(() => underTheRightNode(() => build(process.argv[2] ?? project)));
