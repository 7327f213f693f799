import { defineConfig } from "vitest/config";

// One after the other: each journey has a browser, a server and a database, and they would only slow each other down.
export default defineConfig({
  test: {
    include: ["journeys/**/*.journey.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
