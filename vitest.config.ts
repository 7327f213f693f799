import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "bin/**/*.test.{ts,mjs}", "browser/**/*.test.{ts,tsx}"],
    globalSetup: ["app/platform/database/vitest-server.ts"],
    // Every core: left to itself the runner keeps one free, which is half of a small machine.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
