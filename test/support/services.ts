/** The use cases over a handful of articles in memory: a small real implementation, ranked by shared words. */
import type { TimeSpan } from "../../src/core/command.ts";
import { withoutDigests } from "../../src/core/digests/desk/without-digests.ts";
import { UserError } from "../../src/core/errors.ts";
import { publicationTime } from "../../src/core/filters.ts";
import type {
  ArticleResult,
  Citation,
  Filters,
  FoundPassage,
  LatestResult,
  Services,
  SourcesResult,
  StatusResult,
} from "../../src/core/services.ts";
import { withoutWatching } from "../../src/core/watching/desk/without-watching.ts";

export type FakeArticle = Omit<ArticleResult, "datePrecision">;

export interface FakeServicesOptions {
  /** In the order in which they were added. */
  readonly articles?: readonly FakeArticle[];
  readonly status?: Partial<StatusResult>;
}

/** A call as it came: the name of the use case and what it was given. */
export interface SeenCall {
  readonly name: keyof Services;
  readonly request: unknown;
}

export interface FakeServices extends Services {
  readonly seen: readonly SeenCall[];
}

/** An article with every field set, unless told otherwise. */
export function fakeArticle(id: string, fields: Partial<FakeArticle> = {}): FakeArticle {
  return {
    id,
    externalId: `${id}.txt`,
    title: `Title of ${id}`,
    source: "Karvel Courier",
    byline: "Ana Bell",
    url: `https://courier.example/${id}`,
    file: `papers/${id}.txt`,
    publishedAt: "2026-05-03",
    language: "en",
    body: `The text of ${id} stands here. It has two sentences.`,
    addedAt: "2026-05-04T06:00:00.000Z",
    sequence: 1,
    cleaning: { keptLines: 2, removedLines: 0, reasons: {} },
    quotations: [],
    dates: [],
    ...fields,
  };
}

const sentencesOf = ({ body }: FakeArticle) =>
  [...body.matchAll(/[^.。!?\n]+[.。!?]?/gu)].flatMap(({ 0: piece, index }) => {
    const text = piece.trim();
    const start = index + piece.indexOf(text);
    return text === "" ? [] : [{ text, start, end: start + text.length }];
  });

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu) ?? []);

/** Share of the question's words, 0…1. */
function overlap(question: string, text: string): number {
  const asked = wordsOf(question);
  const told = wordsOf(text);
  return asked.size === 0 ? 0 : [...asked].filter((word) => told.has(word)).length / asked.size;
}

/** The first moment of a cut ISO 8601 value, in UTC. */
function momentOf(value: string): number {
  return Date.parse(value.length === 4 ? `${value}-01` : value);
}

function inSpan(publishedAt: string | null, from?: TimeSpan, to?: TimeSpan): boolean {
  if (!from && !to) return true;
  if (publishedAt === null) return false;
  const time = momentOf(publishedAt);
  return (!from || time >= Date.parse(from.from)) && (!to || time < Date.parse(to.to));
}

function matches(article: FakeArticle, { language, source, from, to }: Filters): boolean {
  if (language !== undefined && article.language !== language) return false;
  if (source !== undefined && article.source?.toLowerCase() !== source.toLowerCase()) return false;
  return inSpan(article.publishedAt, from, to);
}

function originOf(article: FakeArticle) {
  const { id: articleId, externalId, title, source, url, file, language, publishedAt } = article;
  return { articleId, externalId, title, source, url, file, language, publishedAt };
}

function passageOf(article: FakeArticle, score: number): FoundPassage {
  return { ...originOf(article), text: article.body, start: 0, end: article.body.length, score, alsoIn: [] };
}

function sourcesOf(articles: readonly FakeArticle[]): SourcesResult {
  const names = [...new Set(articles.map(({ source }) => source))];
  return {
    sources: names.map((source) => {
      const own = articles.filter((article) => article.source === source);
      const dates = own.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
      const languages = [...new Set(own.map(({ language }) => language))].sort();
      return { source, articles: own.length, languages, newest: dates.at(-1) ?? null };
    }),
  };
}

function latestOf(articles: readonly FakeArticle[], limit: number, offset: number): LatestResult {
  return {
    total: articles.length,
    articles: articles
      .slice(offset, offset + limit)
      .map(({ id, externalId, title, source, language, url, publishedAt, addedAt, sequence }) => {
        return { id, externalId, title, source, language, url, publishedAt, addedAt, sequence };
      }),
  };
}

/** At least half of a question's words must stand in one sentence, else the fake abstains. */
const MIN_OVERLAP = 0.5;

/** The fake; `seen` keeps every call. */
export function fakeServices({ articles = [], status = {} }: FakeServicesOptions = {}): FakeServices {
  const seen: SeenCall[] = [];
  const ranked = (question: string, filters: Filters) =>
    articles
      .filter((article) => matches(article, filters))
      .map((article) => passageOf(article, overlap(question, article.body)))
      .sort((a, b) => b.score - a.score);
  return {
    seen,
    digests: withoutDigests(),
    watching: withoutWatching(),
    // Quotations are found in the real archive only; see test/core/quotations.
    async quote(request) {
      seen.push({ name: "quote", request });
      return { quotations: [], joined: [] };
    },
    async verify(request) {
      seen.push({ name: "verify", request });
      const { text, speaker = null } = request;
      const nothing = { quotation: null, difference: null, nearest: null };
      return { text, claimedSpeaker: speaker, verdict: "not_found", ...nothing, more: [] };
    },
    // Likewise events; see test/core/timeline.
    async timeline(request) {
      seen.push({ name: "timeline", request });
      return { events: [], picture: null, nearest: [], more: 0 };
    },
    // Likewise stories; see test/core/digests.
    async digest(request) {
      seen.push({ name: "digest", request });
      return { stories: [], lastSequence: 0, since: 0, topic: request.topic ?? null, articles: 0, more: 0 };
    },
    async ask(request) {
      seen.push({ name: "ask", request });
      const citations = articles
        .filter((article) => matches(article, request))
        .flatMap((article) => sentencesOf(article).map((sentence) => ({ ...sentence, article })))
        .filter(({ text }) => overlap(request.question, text) >= MIN_OVERLAP)
        .slice(0, 3)
        .map(({ text, start, end, article }, at): Citation => {
          const passage = { text: article.body, start: 0, end: article.body.length };
          return { n: at + 1, ...originOf(article), quote: text, start, end, passage, alsoIn: [] };
        });
      return {
        question: request.question,
        completed: false,
        abstained: citations.length === 0,
        confidence: citations.length === 0 ? 0 : 1,
        writtenBy: "extract",
        sentences: citations.map(({ quote, n }) => ({ text: quote, citations: [n] })),
        citations,
        differences: [],
        staleSince: null,
        nearest: ranked(request.question, request).slice(0, 5),
      };
    },
    async search(request) {
      seen.push({ name: "search", request });
      return { passages: ranked(request.query, request).slice(0, request.limit) };
    },
    async article(id) {
      seen.push({ name: "article", request: id });
      const found = articles.find((article) => article.id === id || article.externalId === id);
      if (!found) throw new UserError("article_not_found", `No article has the id “${id}”.`, { id });
      return { ...found, datePrecision: publicationTime(found.publishedAt).precision };
    },
    async latest(request) {
      seen.push({ name: "latest", request });
      const found = articles.filter((article) => matches(article, request)).reverse();
      return latestOf(found, request.limit, request.offset);
    },
    async sources() {
      seen.push({ name: "sources", request: undefined });
      return sourcesOf(articles);
    },
    async status() {
      seen.push({ name: "status", request: undefined });
      return {
        version: "1.2.3",
        sample: false,
        model: { id: "small-model", dimensions: 384 },
        articles: articles.length,
        passages: articles.length,
        languages: new Set(articles.map(({ language }) => language)).size,
        sources: sourcesOf(articles).sources.length,
        quotations: { total: 0, articlesLeft: 0 },
        events: { total: 0, articlesLeft: 0 },
        index: { kind: "HNSW", passages: articles.length, current: true },
        memoryMiB: 512,
        uptimeSeconds: 61.4,
        ...status,
      };
    },
    async complete(request) {
      seen.push({ name: "complete", request });
      const names = request.kind === "article" ? articles.map(({ id }) => id) : [];
      return names.filter((name) => name.startsWith(request.typed)).map((name) => ({ value: name, name }));
    },
  };
}
