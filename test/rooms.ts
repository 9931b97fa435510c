/** The rooms of the house: who may import what. `architecture.test.ts` holds every file to it. */

export interface Room {
  /** Files of this room start with one of these paths. */
  readonly paths: readonly string[];
  /** Starts of the paths it may import, besides its own. */
  readonly may: readonly string[];
  /** Packages and builtins it may import; null allows all. */
  readonly libraries: readonly string[] | null;
}

/** One row a room; the first that fits a file counts. */
export const ROOMS: readonly Room[] = [
  { paths: ["src/text/"], may: [], libraries: ["any-ascii", "eld", "franc-all", "n2words"] },
  { paths: ["src/retrieval/"], may: ["src/text/base-language.ts"], libraries: [] },
  { paths: ["src/core/"], may: ["src/text/", "src/retrieval/"], libraries: ["zod", "node:crypto"] },
  { paths: ["commands/"], may: ["src/core/"], libraries: [] },
  { paths: ["src/storage/"], may: ["src/core/"], libraries: ["better-sqlite3", "node:"] },
  {
    paths: ["src/sources/"],
    may: ["src/core/"],
    libraries: [
      "@mozilla/readability",
      "linkedom",
      "chardet",
      "iconv-lite",
      "picomatch",
      "feedsmith",
      "node:",
    ],
  },
  {
    paths: ["src/console/"],
    may: ["src/core/"],
    libraries: ["string-width", "get-east-asian-width", "node:"],
  },
  { paths: ["src/schedule/"], may: ["src/core/"], libraries: ["node-cron", "node:"] },
  { paths: ["src/web/"], may: ["src/core/"], libraries: ["undici", "ipaddr.js", "robots-parser", "node:"] },
  { paths: ["src/answer/"], may: ["src/core/", "src/text/"], libraries: [] },
  { paths: ["src/discord/"], may: ["src/core/"], libraries: ["discord.js", "node:"] },
  {
    paths: ["src/picture/"],
    may: ["src/core/"],
    libraries: ["sharp", "harfbuzzjs", "wawoff2", "bidi-js", "node:"],
  },
  {
    paths: ["embeddings/"],
    may: ["src/core/"],
    libraries: ["@xenova/transformers", "hnswlib-node", "node:"],
  },
  { paths: ["src/config.ts"], may: ["src/core/errors.ts"], libraries: ["zod", "node:"] },
  { paths: ["src/holder.ts"], may: [], libraries: ["node:"] },
  { paths: ["src/failure.ts"], may: ["src/core/errors.ts", "src/log.ts"], libraries: [] },
  { paths: ["src/log.ts"], may: ["src/core/"], libraries: ["pino", "node:"] },
  {
    paths: [
      "src/desks.ts",
      "src/digests.ts",
      "src/main.ts",
      "src/prepare.ts",
      "src/program.ts",
      "src/serve.ts",
      "src/services.ts",
      "src/watching.ts",
      "scripts/",
    ],
    may: ["src/", "embeddings/", "commands/", "scripts/"],
    libraries: null,
  },
];

/** Each I/O library has one importer. */
export const SOLE_IMPORTERS: readonly (readonly [library: string, room: string])[] = [
  ["discord.js", "src/discord/"],
  ["node-cron", "src/schedule/"],
  ["better-sqlite3", "src/storage/"],
  ["@xenova/transformers", "embeddings/"],
  ["hnswlib-node", "embeddings/"],
  ["undici", "src/web/"],
  ["ipaddr.js", "src/web/"],
  ["robots-parser", "src/web/"],
  ["pino", "src/log.ts"],
  ["linkedom", "src/sources/"],
  ["feedsmith", "src/sources/feeds/"],
  ["sharp", "src/picture/"],
  ["harfbuzzjs", "src/picture/"],
];
