import { defineConfig } from "vitest/config";

// Two at a time: while a browser looks hard at a page, its server and its database have nothing to do.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["journeys/**/*.journey.test.ts"],
    globalSetup: ["journeys/chromium.ts"],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
