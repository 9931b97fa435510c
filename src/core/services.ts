/** What commands may ask for, and the plain shapes they get; JSON replies are these shapes as they are. */
import type { DatePrecision } from "./article.ts";
import type { Citation, OtherCopy } from "./citation.ts";
import type { TimeSpan } from "./command.ts";
import type { Completion, CompletionRequest } from "./completion.ts";
import type { DigestDesk } from "./digests/desk/desk.ts";
import type { DigestResult } from "./digests/digest-results.ts";
import type { NewDate } from "./event.ts";
import type { ModelIdentity, SourceSummary } from "./ports.ts";
import type { QuotationShape, QuoteResult, VerifyResult } from "./quotation-results.ts";
import type { TimelineResult } from "./timeline-results.ts";
import type { WatchingDesk } from "./watching/watching-results.ts";

export type { Citation, OtherCopy } from "./citation.ts";
export type { CompletableKind, Completion, CompletionRequest } from "./completion.ts";

/** The filters that `ask`, `search` and `latest` share. */
export interface Filters {
  readonly language?: string;
  readonly source?: string;
  readonly from?: TimeSpan;
  readonly to?: TimeSpan;
}

/** A passage in a reply: `body.slice(start, end) === text`; unknown values are null. */
export interface FoundPassage {
  readonly articleId: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Comparable within one reply only. */
  readonly score: number;
  /** Copies of it, which are no results of their own. */
  readonly alsoIn: readonly OtherCopy[];
}

/** A sentence of an answer with the numbers of the citations that hold it. */
export interface AnswerSentence {
  readonly text: string;
  readonly citations: readonly number[];
  /** `title`: it leans on what is not shown; the title and date of its citation must stand beside it. */
  readonly context?: "title";
}

/** Citations that answer the question differently: other numbers, or yes and no. */
export interface Difference {
  readonly kind: "numbers" | "negation";
  /** Two or more numbers of citations. */
  readonly citations: readonly number[];
}

export interface AskResult {
  /** The question that was answered: what was typed, completed from the one before where it could not stand alone. */
  readonly question: string;
  /** Whether `question` is more than what was typed. */
  readonly completed: boolean;
  readonly abstained: boolean;
  /** How likely the coverage holds the answer, 0…1; calibrated by `scripts/fit-confidence.ts`. */
  readonly confidence: number;
  /** `extract`: every sentence is verbatim; `model`: written by the configured language model, each sentence checked. */
  readonly writtenBy: "extract" | "model";
  readonly sentences: readonly AnswerSentence[];
  readonly citations: readonly Citation[];
  readonly differences: readonly Difference[];
  /** For a question about now: when the newest evidence was published (ISO 8601), if that is long ago; else null. */
  readonly staleSince: string | null;
  /** The passages nearest to the question; after an abstention they are "not an answer". */
  readonly nearest: readonly FoundPassage[];
}

export interface SearchResult {
  readonly passages: readonly FoundPassage[];
}

export interface ArticleResult {
  readonly id: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly publishedAt: string | null;
  readonly datePrecision: DatePrecision;
  readonly language: string;
  readonly body: string;
  readonly addedAt: string;
  readonly sequence: number;
  readonly cleaning: {
    readonly keptLines: number;
    readonly removedLines: number;
    readonly reasons: Readonly<Record<string, number>>;
  };
  /** In the order of the text; none as well where it has not been read for them yet. */
  readonly quotations: readonly QuotationShape[];
  /** Likewise. */
  readonly dates: readonly DateShape[];
}

/** A date in an article's body: `body.slice(start, end) === text`. */
export interface DateShape extends NewDate {
  readonly text: string;
}

export interface LatestResult {
  readonly total: number;
  readonly articles: readonly {
    readonly id: string;
    readonly externalId: string;
    readonly title: string | null;
    readonly source: string | null;
    readonly language: string;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly addedAt: string;
    readonly sequence: number;
  }[];
}

export interface SourcesResult {
  readonly sources: readonly SourceSummary[];
}

export interface StatusResult {
  readonly version: string;
  /** True while the sample coverage stands in for articles of one's own. */
  readonly sample: boolean;
  readonly model: ModelIdentity | null;
  readonly articles: number;
  readonly passages: number;
  readonly languages: number;
  readonly sources: number;
  /** `articlesLeft`: articles that are still to be read for quotations. */
  readonly quotations: { readonly total: number; readonly articlesLeft: number };
  /** Likewise for events and dates; they are read together. */
  readonly events: { readonly total: number; readonly articlesLeft: number };
  readonly index: { readonly kind: string; readonly passages: number; readonly current: boolean };
  /** Resident memory of this process, MiB. */
  readonly memoryMiB: number;
  readonly uptimeSeconds: number;
}

/** At least one of topic and speaker. */
export interface QuoteRequest extends Filters {
  readonly topic?: string;
  readonly speaker?: string;
  readonly limit: number;
}

/** Words that somebody is said to have said, or a message that quotes them. */
export interface VerifyRequest extends Filters {
  readonly text: string;
  /** Who is said to have said them, in any spelling. */
  readonly speaker?: string;
}

/** `from` and `to` are of the events here, not of the articles. */
export interface TimelineRequest extends Filters {
  /** A name in any script, a phrase or a question; without one everything that happened. */
  readonly topic?: string;
  readonly detail: "few" | "normal" | "many";
  /** Whether to draw it. */
  readonly picture: boolean;
  /** BCP 47, of the reader. */
  readonly locale: string;
}

/** What is new after a sequence, as stories. */
export interface DigestRequest {
  /**
   * A sequence: articles after it. A date: those added from then on. Without it those of the last 24 hours, or of the newest
   * day that has any.
   */
  readonly since?: number | TimeSpan;
  /** Articles up to this sequence; all that are in stories where it is not given. */
  readonly upTo?: number;
  /** A name in any script, a phrase or a question. */
  readonly topic?: string | null;
  /** BCP 47; none for all. `en` takes `en-GB` too. */
  readonly languages?: readonly string[];
  /** Publishers, compared without case; none for all. */
  readonly sources?: readonly string[];
  /** Stories given; the rest is counted. */
  readonly limit: number;
  /** BCP 47, of the reader: headlines are in it where there is a choice. */
  readonly locale: string;
  /** Which of some stories the reader was told of; without it those that have earlier articles. */
  told?(stories: readonly number[]): Promise<ReadonlySet<number>>;
}

/** The use cases, wired by `src/services.ts`. */
export interface Services {
  /** `previous`: the question that this one may follow ("and in Brazil?"), as it was answered. */
  ask(request: Filters & { readonly question: string; readonly previous?: string }): Promise<AskResult>;
  search(request: Filters & { readonly query: string; readonly limit: number }): Promise<SearchResult>;
  quote(request: QuoteRequest): Promise<QuoteResult>;
  verify(request: VerifyRequest): Promise<VerifyResult>;
  timeline(request: TimelineRequest): Promise<TimelineResult>;
  digest(request: DigestRequest): Promise<DigestResult>;
  article(id: string): Promise<ArticleResult>;
  latest(request: Filters & { readonly limit: number; readonly offset: number }): Promise<LatestResult>;
  sources(): Promise<SourcesResult>;
  status(): Promise<StatusResult>;
  /** Subscriptions to digests. */
  readonly digests: DigestDesk;
  /** Sources that are watched for new articles. */
  readonly watching: WatchingDesk;
  /** Best first; from memory, so that it can follow a person's typing. */
  complete(request: CompletionRequest): Promise<readonly Completion[]>;
}
