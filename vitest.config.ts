import { defineConfig } from "vitest/config";

/** Tests that leave nothing behind in the modules they use: their files share a worker's, which halves the time that they take. */
const SHARING = [
  "test/{text,retrieval,core,commands,sources,answer,picture,console,schedule,web,storage}/**/*.test.ts",
  "test/discord/render/**/*.test.ts",
];

export default defineConfig({
  test: {
    setupFiles: ["test/support/property-seed.ts"],
    // The real model and database take part in some tests; two cores run them side by side.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "sharing", include: SHARING, isolate: false } },
      { extends: true, test: { name: "alone", include: ["test/**/*.test.ts"], exclude: SHARING } },
    ],
  },
});
