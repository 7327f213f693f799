import { underTheRightNode } from "./ready/under-the-right-node.mjs";
import { run } from "./ready/project.mjs";

// npm run tables: writes the table types from the migrated database; with --check, only compares.
await run(() => underTheRightNode(() => import("./tables.ts"), { forTests: true }));
