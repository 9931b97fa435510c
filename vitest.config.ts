import { defineConfig } from "vitest/config";

/** Pure functions: their files share a worker's modules, which halves the time that they take. */
const PURE = ["test/text/**/*.test.ts", "test/retrieval/**/*.test.ts"];

export default defineConfig({
  test: {
    setupFiles: ["test/support/property-seed.ts"],
    // The real model and database take part in some tests; two cores run them side by side.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      { extends: true, test: { name: "whole", include: ["test/**/*.test.ts"], exclude: PURE } },
    ],
  },
});
