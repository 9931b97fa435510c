/** A coverage made for one measurement: articles taken in as the program does it, and the use cases over them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Gather } from "../../src/core/ask.ts";
import { type IngestItem, ingest } from "../../src/core/ingest.ts";
import type { Embedder } from "../../src/core/ports.ts";
import type { Services } from "../../src/core/services.ts";
import type { RankWeights } from "../../src/retrieval/rank.ts";
import { openCoverage, wireServices } from "../../src/services.ts";

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SECONDS_PER_MS = 1e-3;

/** An article as the data has it. */
export interface EvaluationArticle {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly title?: string;
  readonly source?: string;
  readonly publishedAt?: string;
}

/** The use cases over one coverage, wired anew for each ranking. */
export interface EvaluationCoverage {
  services(ranking?: Partial<RankWeights>): Services;
  /** What `ask` chooses from. */
  readonly gather: Gather;
}

/**
 * Takes articles in, hands the coverage over, and removes it in the end; `fetchedAt` is when pages were saved. Throws if
 * any article is rejected.
 */
export async function withCoverage<T>(
  items: AsyncIterable<IngestItem>,
  embedder: Embedder,
  use: (coverage: EvaluationCoverage) => Promise<T>,
  { fetchedAt = null }: { readonly fetchedAt?: Date | null } = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "coverage-evaluate-"));
  const clock = () => new Date();
  const coverage = await openCoverage({ folder, model: embedder.model, clock, log: QUIET });
  try {
    const { rejected } = await ingest(
      items,
      { embedder, archive: coverage.archive, seconds: () => performance.now() * SECONDS_PER_MS },
      { defaults: { language: null, source: null, fetchedAt } },
    );
    if (rejected[0]) throw new Error(`${rejected.length} articles rejected: ${rejected[0].reason}`);
    const parts = { ...coverage, embedder, clock, log: QUIET, version: "0", sample: false };
    return await use({
      gather: wireServices(parts).gather,
      services: (ranking) => wireServices({ ...parts, ...(ranking && { ranking }) }).services,
    });
  } finally {
    coverage.archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Articles as records, for `withCoverage`; what is not given stays unknown. */
export async function* records(articles: readonly EvaluationArticle[]): AsyncGenerator<IngestItem> {
  for (const { id, language, text, title, source, publishedAt } of articles) {
    const identity = {
      key: `id:${id}`,
      externalId: id,
      file: null,
      location: id,
      line: null,
      url: null,
      byline: null,
    };
    const known = { title: title ?? null, source: source ?? null, publishedAt: publishedAt ?? null };
    yield { kind: "article", article: { kind: "record", ...identity, ...known, text, language } };
  }
}
