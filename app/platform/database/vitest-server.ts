import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startMigratedServer, type TestServer } from "./for-tests.ts";

declare module "vitest" {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** One real PostgreSQL for a whole test run; each test file takes a fresh copy of the migrated tables. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startMigratedServer(join(import.meta.dirname, "../../.."));
  project.provide("testServer", server);
  return stop;
}
