/** What the core needs from the world: the smallest interfaces, each with a contract test in `test/contracts`. */
import type {
  Article,
  ArticleSummary,
  NewArticle,
  NewPassage,
  Passage,
  PassageSentence,
  Span,
} from "./article.ts";
import type { EventReader } from "./event-ports.ts";
import type { PassageFilter } from "./passage-filter.ts";
import type { QuotationReader } from "./quotation-ports.ts";
import type { Reading } from "./reading/reading.ts";
import type { ReadingReader, ReadingWriter } from "./reading-ports.ts";
import type { StoryReader, StoryWriter } from "./stories/story-ports.ts";
import type { Neighbour, PassageIds } from "./vector-index.ts";

export type { EventFilter, EventReader } from "./event-ports.ts";
export type { PassageFilter } from "./passage-filter.ts";
export type { QuotationFilter, QuotationReader } from "./quotation-ports.ts";
export type {
  ReadArticle,
  ReadingCounts,
  ReadingReader,
  ReadingWriter,
  UnreadArticle,
} from "./reading-ports.ts";
export type { AnswerWriter, KeptReply, ReplyStore, WriterPassage, WrittenSentence } from "./reply-ports.ts";
export type {
  GroupedArticle,
  PlacedArticle,
  StoryKeeper,
  StoryReader,
  StoryWriter,
} from "./stories/story-ports.ts";
export type { Neighbour, PassageIds, VectorBatch, VectorIndex, VectorIndexFile } from "./vector-index.ts";

/** Which model made the embeddings of an archive; two that differ in any field must not be mixed. */
export interface ModelIdentity {
  readonly id: string;
  readonly dimensions: number;
}

/** Embeddings of some texts, in their order, each of length 1. */
export interface Embedded {
  readonly vectors: readonly Float32Array[];
  /** Tokens run through the model, padding not counted. */
  readonly tokens: number;
}

/** Who wants embeddings, and for how long. */
export interface EmbedOptions {
  /** Callers have turns, however much each wants; calls that name the same one share its turns. By default each call has its own. */
  readonly caller?: object;
  /** What still waits when it is aborted is dropped: the call rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Text to vectors. Calls may overlap: implementations batch what is waiting. */
export interface Embedder {
  readonly model: ModelIdentity;
  /** Most tokens of one text, prefix and special tokens included; the rest of a longer text would be lost. */
  readonly maxTokens: number;
  /** Tokens of each text when embedded as a passage, without the prefix and special tokens. */
  countTokens(texts: readonly string[]): Promise<number[]>;
  /** `role` picks the prefix that the model's family wants. */
  embed(texts: readonly string[], role: "query" | "passage", options?: EmbedOptions): Promise<Embedded>;
  close(): Promise<void>;
}

export type SaveOutcome = "added" | "updated" | "unchanged";

/** What an article's identity points to now. */
export interface StoredVersion {
  readonly id: string;
  readonly contentHash: string;
}

/** The writing side of the archive. Each call is one transaction. */
export interface ArticleWriter {
  find(key: string): Promise<StoredVersion | null>;
  /**
   * Stores an article whole, with its passages; an update replaces passages and reading, and keeps id, sequence and
   * addedAt. Without a reading the article is read later (`ReadingWriter`).
   */
  save(article: NewArticle, passages: readonly NewPassage[], reading?: Reading): Promise<SaveOutcome>;
  /** The articles read from `location` or from anything below it. */
  keysUnder(location: string): Promise<{ readonly key: string; readonly location: string }[]>;
  remove(keys: readonly string[]): Promise<number>;
  /** Binds the archive to a model at the first call; throws UserError `model_mismatch` for another one later. */
  claimModel(model: ModelIdentity): Promise<void>;
}

export interface ArticleList {
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
}

/** A publisher with what the archive has of it. */
export interface SourceSummary {
  /** Null gathers the articles whose publisher is unknown. */
  readonly source: string | null;
  readonly articles: number;
  /** BCP 47, in order of the alphabet; `und` left out. */
  readonly languages: readonly string[];
  /** Newest publication, ISO 8601 cut to its precision; null when none is dated. */
  readonly newest: string | null;
}

export interface ArchiveCounts {
  readonly articles: number;
  readonly passages: number;
  /** Different ones; `und` does not count. */
  readonly languages: number;
  /** Different ones, compared without case. */
  readonly sources: number;
  /** Null while nothing was embedded. */
  readonly model: ModelIdentity | null;
}

/** The reading side of the archive. */
export interface ArticleReader {
  /** By id, else by externalId. */
  article(id: string): Promise<Article | null>;
  latest(limit: number, offset: number, filter: PassageFilter): Promise<ArticleList>;
  sources(): Promise<SourceSummary[]>;
  counts(): Promise<ArchiveCounts>;
}

/** Lexemes of a passage with its title, and keys of its names and numbers, in order, with repetitions. */
export interface PassageWords {
  readonly lexemes: readonly string[];
  readonly names: readonly string[];
}

/** Passages for ranking. */
export interface PassageReader {
  /** In the order of `ids`; those that are gone are left out. */
  passages(ids: readonly number[]): Promise<Passage[]>;
  /** BM25 over lexemes, best first; `score` is positive, larger is better. */
  lexical(lexemes: readonly string[], limit: number, filter: PassageFilter): Promise<Neighbour[]>;
  /** The same over the keys of names and numbers. */
  named(keys: readonly string[], limit: number, filter: PassageFilter): Promise<Neighbour[]>;
  /** In how many passages each key stands, counted up to some thousands. */
  nameFrequencies(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** What full-text search knows of some passages; those that are gone are left out. */
  words(ids: readonly number[]): Promise<ReadonlyMap<number, PassageWords>>;
  /** Sentences of some passages; those that were stored before sentences were kept are left out. */
  sentences(ids: readonly number[]): Promise<ReadonlyMap<number, readonly PassageSentence[]>>;
  /** Ids of the passages that a filter leaves; null where the filter is empty (all). */
  matching(filter: PassageFilter): Promise<PassageIds | null>;
}

/** Embeddings for filling an index, in the order of their ids. */
export interface EmbeddingReader {
  /** Changes whenever any process has written. Cheap: may be called several times a second. */
  version(): Promise<number>;
  /** Those above `after` (all without it), ascending; ids only grow, and none is used again. */
  passageIds(after?: number): Promise<number[]>;
  passageCount(): Promise<number>;
  embeddings(ids: readonly number[]): Promise<{ readonly id: number; readonly vector: Float32Array }[]>;
}

/** The text of a passage, as it goes into a model: `start` and `end` are its place in the body. */
export interface PassageText extends Span {
  readonly id: number;
  readonly title: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** Whether the model has embedded the whole already, and only its sentences and names are missing. */
  readonly embedded: boolean;
}

export interface PassageTextList {
  /** How many passages are left, these included. */
  readonly total: number;
  readonly passages: readonly PassageText[];
}

/** What a model made of a passage. */
export interface StagedPassage {
  readonly id: number;
  /** Null where it was embedded already. */
  readonly embedding: Float32Array | null;
  readonly names: string;
  readonly sentences: readonly PassageSentence[];
}

/**
 * Gives an archive another model, and older passages the sentences and names that they lack. New embeddings are kept
 * beside those in use, where they survive a kill, and take their place in one step:
 * `while ((batch = await unembedded(m, n)).total > 0) await stage(m, …); await adopt(m)`.
 */
export interface EmbeddingWriter {
  /** Up to `limit` passages that `model` has not embedded yet, with their sentences, in order of their ids. */
  unembedded(model: ModelIdentity, limit: number): Promise<PassageTextList>;
  /** Keeps what `model` made; passages that are gone are dropped. Of the model in use, only what is missing is kept. */
  stage(model: ModelIdentity, entries: readonly StagedPassage[]): Promise<void>;
  /** Makes `model` the archive's model and drops all other embeddings; false, and no change, while any is missing. */
  adopt(model: ModelIdentity): Promise<boolean>;
}

/** Everything SQLite gives, opened together and closed together. */
export interface Archive
  extends ArticleWriter,
    ArticleReader,
    PassageReader,
    EmbeddingReader,
    EmbeddingWriter,
    QuotationReader,
    EventReader,
    ReadingReader,
    ReadingWriter,
    StoryReader,
    StoryWriter {
  /** Random, made with the archive: tells one that was begun afresh from the one before. */
  identity(): Promise<string>;
  close(): void;
}

/** The time, injected so that tests can hold it. */
export type Clock = () => Date;

/** Structured log; never given secrets or article text. */
export interface Logger {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
