/** What the tests of suggestions share: an archive that counts how often it is asked, and does what a test wants. */
import type { ArticleSummary } from "../../src/core/article.ts";
import { type CompletingParts, completing } from "../../src/core/complete.ts";
import type { SourceSummary } from "../../src/core/ports.ts";
import type { Speaker } from "../../src/core/quotation.ts";
import type { CompletableKind } from "../../src/core/services.ts";
import { createQuietLog } from "../support/quiet-log.ts";

export function articleOf(id: string, fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    externalId: `${id}.txt`,
    sequence: 1,
    title: `Title of ${id}`,
    source: null,
    language: "en",
    url: null,
    file: null,
    published: { value: null, precision: "none" },
    addedAt: "2026-05-20T12:00:00.000Z",
    ...fields,
  };
}

export const publisher = (
  source: string | null,
  articles = 1,
  languages: readonly string[] = ["en"],
): SourceSummary => ({
  source,
  articles,
  languages,
  newest: null,
});

export interface World {
  articles: readonly ArticleSummary[];
  sources: readonly SourceSummary[];
  speakers: readonly Speaker[];
  version: number;
  /** Awaited before every answer of the archive. */
  gate: Promise<unknown>;
}

/** `asked` counts calls of the archive; `pass` moves the clock. */
export function suggesting(start: Partial<World> = {}) {
  const world: World = {
    articles: [],
    sources: [],
    speakers: [],
    version: 1,
    gate: Promise.resolve(),
    ...start,
  };
  const asked = { version: 0, latest: 0, sources: 0 };
  const archive: CompletingParts["archive"] = {
    async version() {
      asked.version += 1;
      await world.gate;
      return world.version;
    },
    async latest(limit) {
      asked.latest += 1;
      await world.gate;
      return { total: world.articles.length, articles: world.articles.slice(0, limit) };
    },
    async sources() {
      asked.sources += 1;
      await world.gate;
      return [...world.sources];
    },
    async speakers(limit) {
      await world.gate;
      return world.speakers.slice(0, limit);
    },
  };
  let now = 1_000_000;
  const log = createQuietLog();
  const { complete } = completing({ archive, clock: () => new Date(now), log });
  return {
    world,
    asked,
    log,
    pass(ms: number) {
      now += ms;
    },
    complete: (kind: CompletableKind, typed = "", locale = "en-US") =>
      complete({ kind, typed, caller: { locale } }),
    values: async (kind: CompletableKind, typed = "", locale = "en-US") =>
      (await complete({ kind, typed, caller: { locale } })).map(({ value }) => value),
  };
}
