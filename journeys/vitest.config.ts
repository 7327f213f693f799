import { defineConfig } from "vitest/config";

// One after the other: each journey has a browser, a server and a database, and they would only slow each other down.
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    include: ["journeys/**/*.journey.test.ts"],
    globalSetup: ["journeys/chromium.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
