/** Reads articles that were stored unread, or read by older rules: in the background and without any model. */
import { UserError } from "../errors.ts";
import type { Logger, ReadArticle, ReadingReader, ReadingWriter, UnreadArticle } from "../ports.ts";
import { prepareReading, READING_RULES, type ReadingFailed, type ReadingRules } from "./prepare-reading.ts";

/** Articles read between two writes: a kill loses at most their reading, and a write takes a few milliseconds. */
const BATCH_ARTICLES = 8;

export interface CatchUpParts {
  readonly archive: ReadingWriter & ReadingReader;
  readonly log: Logger;
  /** Instead of the usual ones, for tests. */
  readonly rules?: ReadingRules;
}

export interface CatchUpOptions {
  readonly signal?: AbortSignal;
  /** Rests after each article for as long as it took, so that whoever asks meanwhile hardly waits. */
  readonly unhurried?: boolean;
  onProgress?(progress: CatchUpProgress): void;
}

export interface CatchUpProgress {
  /** By this run. */
  readonly articlesRead: number;
  /** As last counted; null before it was. */
  readonly articlesLeft: number | null;
}

export interface ReadingCatchUp {
  /** Begins to read, newest added first; does nothing once begun or stopped, or where the archive cannot be written. */
  start(): void;
  /** Resolves when what was read is stored, after which the archive may be closed. */
  stop(): Promise<void>;
  progress(): CatchUpProgress;
}

/** A run in the background; a failure ends it with one line in the log, and the next start goes on from there. */
export function readingCatchUp(parts: CatchUpParts): ReadingCatchUp {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let now: CatchUpProgress = { articlesRead: 0, articlesLeft: null };
  const onProgress = (progress: CatchUpProgress) => {
    now = progress;
  };
  return {
    start() {
      if (stopping.signal.aborted) return;
      running ??= readOlderArticles(parts, { signal: stopping.signal, unhurried: true, onProgress }).then(
        () => undefined,
        (error: unknown) => parts.log.warn({ err: error }, "older articles were not read"),
      );
    },
    async stop() {
      stopping.abort();
      await running;
    },
    progress: () => now,
  };
}

/** Reads all that is left, or up to `signal`; returns how many articles this run read. Two runs at once do no harm. */
export async function readOlderArticles(parts: CatchUpParts, options: CatchUpOptions = {}): Promise<number> {
  const { archive, log } = parts;
  if (options.signal?.aborted) return 0;
  const { articlesLeft } = await archive.readingCounts();
  if (articlesLeft === 0 || !(await isWritable(archive))) return 0;
  log.info({ articles: articlesLeft }, "reading older articles for quotations and events");
  let articlesRead = 0;
  while (!options.signal?.aborted) {
    const articles = await archive.unread(BATCH_ARTICLES);
    if (articles.length === 0) break;
    const found = await readAll(articles, parts, options);
    await archive.saveReadings(found);
    articlesRead += found.length;
    options.onProgress?.({ articlesRead, articlesLeft: Math.max(0, articlesLeft - articlesRead) });
  }
  const message = options.signal?.aborted ? "stopped reading older articles" : "older articles are read";
  log.info({ articles: articlesRead }, message);
  return articlesRead;
}

/** With a turn of the event loop after each article. */
async function readAll(
  articles: readonly UnreadArticle[],
  { log, rules = READING_RULES }: CatchUpParts,
  { signal, unhurried = false }: CatchUpOptions,
): Promise<ReadArticle[]> {
  const found: ReadArticle[] = [];
  for (const article of articles) {
    if (signal?.aborted) break;
    const started = performance.now();
    found.push({ article, reading: await prepareReading(article, logFailure(article, log), rules) });
    await rest(unhurried ? performance.now() - started : 0);
  }
  return found;
}

/** An article that rules fail on counts as read, or it would come again for ever. */
function logFailure({ sequence }: UnreadArticle, log: Logger): ReadingFailed {
  return (part, error) => log.warn({ err: error, sequence, part }, "a part of an article could not be read");
}

/** Writing nothing tells whether something could be written. */
async function isWritable(archive: ReadingWriter): Promise<boolean> {
  try {
    await archive.saveReadings([]);
    return true;
  } catch (error) {
    if (error instanceof UserError && error.code === "data_readonly") return false;
    throw error;
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
