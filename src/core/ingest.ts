/** Takes articles in: prepared ahead, embedded side by side, stored in order, each in one transaction. */
import type { RawArticle, Reject } from "./article.ts";
import type { EmbeddedPassages } from "./embed-passages.ts";
import { ModelLine } from "./model-line.ts";
import type { ArticleWriter, Embedder, SaveOutcome } from "./ports.ts";
import { type IngestDefaults, type PreparedPassage, prepareArticle, preparePassages } from "./prepare.ts";
import { type ReadingRules, readingIfWhole } from "./reading/prepare-reading.ts";
import type { Reading } from "./reading/reading.ts";

export type IngestItem =
  | { readonly kind: "article"; readonly article: RawArticle }
  | { readonly kind: "reject"; readonly reject: Reject };

/** What an ingest did; printed as it is by `--json`. */
export interface IngestSummary {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: readonly Reject[];
  /** Passages embedded in this run. */
  readonly passages: number;
  /** Tokens run through the model, padding not counted. */
  readonly tokens: number;
  /** From the first article read to the last one stored. */
  readonly seconds: number;
  readonly passagesPerSecond: number;
}

export interface IngestProgress {
  readonly articles: number;
  readonly passages: number;
  /** Null while the sources still hold unread articles. */
  readonly totalPassages: number | null;
  readonly passagesPerSecond: number;
}

export interface IngestParts {
  readonly embedder: Embedder;
  readonly archive: ArticleWriter;
  /** Seconds from any fixed point on; grows. */
  readonly seconds: () => number;
  /** Instead of the usual ones, for tests. */
  readonly rules?: ReadingRules;
}

export interface IngestOptions {
  readonly defaults: IngestDefaults;
  /** Stops after the articles whose last passages are at the model. */
  readonly signal?: AbortSignal;
  /** At `signal`, those are dropped too: for many ingests at once, that must end soon. */
  readonly dropsAtModel?: boolean;
  /** Set for `--prune`: articles from these places that did not come again are removed. */
  readonly prune?: { readonly roots: readonly string[]; covers(location: string): boolean };
  onProgress?(progress: IngestProgress): void;
}

interface Waiting {
  readonly article: Parameters<ArticleWriter["save"]>[0];
  readonly passages: readonly PreparedPassage[];
  /** Undefined where a part of it failed; the article is then read later. */
  readonly reading: Reading | undefined;
}

/** Runs one ingest to its end, or to `signal`. What was stored before an error stays stored. */
export async function ingest(
  items: AsyncIterable<IngestItem>,
  parts: IngestParts,
  options: IngestOptions,
): Promise<IngestSummary> {
  const run = new IngestRun(parts, options);
  await parts.archive.claimModel(parts.embedder.model);
  for await (const item of items) {
    if (options.signal?.aborted) break;
    await run.take(item);
  }
  await run.finish();
  return run.summary();
}

/** One ingest under way: counts, the articles prepared ahead, and those at the model. */
class IngestRun {
  readonly #parts: IngestParts;
  readonly #options: IngestOptions;
  readonly #started: number;
  readonly #counts = { added: 0, updated: 0, unchanged: 0, removed: 0, passages: 0, tokens: 0 };
  readonly #rejected: Reject[] = [];
  readonly #keys = new Set<string>();
  readonly #line: ModelLine<Waiting>;
  #known = 0;
  #allRead = false;

  constructor(parts: IngestParts, options: IngestOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#started = parts.seconds();
    this.#line = new ModelLine({
      embedder: parts.embedder,
      store: (next, embedded) => this.#store(next, embedded),
      signal: options.signal,
      dropsAtModel: options.dropsAtModel ?? false,
    });
  }

  async take(item: IngestItem): Promise<void> {
    if (item.kind === "reject") {
      this.#rejected.push(item.reject);
      return;
    }
    const raw = item.article;
    this.#keys.add(raw.key);
    const prepared = prepareArticle(raw, this.#options.defaults);
    if (prepared.kind === "reject") {
      this.#rejected.push(rejectOf(raw, prepared.reason));
      return;
    }
    const stored = await this.#parts.archive.find(raw.key);
    if (stored?.contentHash === prepared.article.contentHash) {
      this.#counts.unchanged += 1;
      this.#report();
      return;
    }
    const passages = await preparePassages(prepared.article, this.#parts.embedder);
    this.#known += passages.length;
    const reading = await readingIfWhole(prepared.article, this.#parts.rules);
    await this.#line.push({ article: prepared.article, passages, reading });
  }

  async finish(): Promise<void> {
    this.#allRead = true;
    await this.#line.finish();
    if (this.#options.prune && !this.#options.signal?.aborted) await this.#prune(this.#options.prune);
    this.#report();
  }

  summary(): IngestSummary {
    const seconds = this.#parts.seconds() - this.#started;
    const { added, updated, unchanged, removed, passages, tokens } = this.#counts;
    return {
      added,
      updated,
      unchanged,
      removed,
      rejected: this.#rejected,
      passages,
      tokens,
      seconds: round(seconds),
      passagesPerSecond: round(seconds > 0 ? passages / seconds : 0),
    };
  }

  async #store(next: Waiting, embedded: EmbeddedPassages): Promise<void> {
    const passages = next.passages.flatMap(({ input: _, ...passage }, at) => {
      const made = embedded.passages[at];
      return made?.embedding ? [{ ...passage, sentences: made.sentences, embedding: made.embedding }] : [];
    });
    const outcome: SaveOutcome = await this.#parts.archive.save(next.article, passages, next.reading);
    this.#counts[outcome] += 1;
    this.#counts.passages += passages.length;
    this.#counts.tokens += embedded.tokens;
    this.#report();
  }

  async #prune(prune: NonNullable<IngestOptions["prune"]>): Promise<void> {
    const gone: string[] = [];
    for (const root of prune.roots) {
      for (const { key, location } of await this.#parts.archive.keysUnder(root)) {
        // An article whose file could not be read whole is not known to be gone.
        const unread = this.#rejected.some(({ file }) => location.endsWith(file));
        if (prune.covers(location) && !this.#keys.has(key) && !unread) gone.push(key);
      }
    }
    this.#counts.removed += await this.#parts.archive.remove([...new Set(gone)]);
  }

  #report(): void {
    const { added, updated, unchanged, passages } = this.#counts;
    const seconds = this.#parts.seconds() - this.#started;
    this.#options.onProgress?.({
      articles: added + updated + unchanged,
      passages,
      totalPassages: this.#allRead ? this.#known : null,
      passagesPerSecond: seconds > 0 ? passages / seconds : 0,
    });
  }
}

function rejectOf(raw: RawArticle, reason: string): Reject {
  const file = raw.file ?? raw.externalId;
  return raw.line === null ? { file, reason } : { file, line: raw.line, reason };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
