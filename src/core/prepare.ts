/** From what a source delivers to an article ready to be embedded: cleaned, named, dated, cut into passages. */
import { createHash } from "node:crypto";
import { cleanPage } from "../text/clean.ts";
import { readIsoTime } from "../text/dates/iso.ts";
import { identifyLanguage } from "../text/language.ts";
import { lexemes } from "../text/lexemes.ts";
import { findMetadata } from "../text/metadata.ts";
import { namesIn } from "../text/names.ts";
import { splitPassages } from "../text/passages.ts";
import { splitSentences } from "../text/sentences.ts";
import type { CleaningReport, NewArticle, PublicationTime, RawArticle, Span } from "./article.ts";
import type { Embedder } from "./ports.ts";
import { createTurns, mapped, type Turns } from "./turns.ts";

/** What `--language`, `--source` and `--fetched-at` set: a record's own field goes first, then these, then the text. */
export interface IngestDefaults {
  readonly language: string | null;
  readonly source: string | null;
  /** When the pages were saved: what "six hours ago" and a date without a year are read against. */
  readonly fetchedAt: Date | null;
}

/** An article, or the reason why it could not be taken. */
export type Prepared =
  | { readonly kind: "article"; readonly article: NewArticle }
  | { readonly kind: "reject"; readonly reason: string };

/** A passage with what is embedded and what is searched for words and names. */
export interface PreparedPassage extends Span {
  readonly input: string;
  readonly lexemes: string;
  readonly names: string;
  /** Those that are embedded by themselves; none where the passage is a single one. */
  readonly sentences: readonly Span[];
}

/** Tokens a passage aims at: long enough for context, short enough that a question finds it. */
const TARGET_TOKENS = 256;
/** Room that stays free for the prefix, special tokens and rounding in the counts. */
const RESERVED_TOKENS = 16;
/** A title travels with each passage up to this length; longer ones are no titles. */
const MAX_TITLE_CHARS = 200;
/** Of the model's tokens; beside a longer title (some models take 128 tokens) too little of the text would fit. */
const MAX_TITLE_SHARE = 0.5;
/** Sentences whose tokens are counted together. */
const COUNTED_SENTENCES = 100;
/** Letters of a sentence that can tell anything: "Yes." cannot, "He won." hardly. */
const MIN_SENTENCE_WEIGHT = 6;

interface Parts {
  readonly title: string | null;
  readonly head: readonly string[];
  readonly body: string;
  readonly tail: readonly string[];
  readonly cleaning: CleaningReport;
}

/** Cleans a page (a record's text stays as it is) and finds what stands in it. Nothing is invented. */
export function prepareArticle(raw: RawArticle, defaults: IngestDefaults): Prepared {
  const given = raw.publishedAt === null ? null : readIsoTime(raw.publishedAt);
  if (raw.kind === "record" && raw.publishedAt !== null && given === null)
    return {
      kind: "reject",
      reason: `publishedAt: expected ISO 8601 such as "2024-11-06" or "2024-11-06T16:29+09:00", got "${raw.publishedAt.slice(0, 60)}"`,
    };
  const parts = raw.kind === "record" ? recordParts(raw) : pageParts(raw);
  if (parts.body.trim() === "") return { kind: "reject", reason: "no article text found" };
  const language = raw.language ?? defaults.language ?? identifyLanguage(parts.body).language;
  const found = findMetadata({ ...parts, language, fetchedAt: defaults.fetchedAt });
  const visible = {
    key: raw.key,
    externalId: raw.externalId,
    file: raw.file,
    url: raw.url,
    title: parts.title,
    source: raw.source ?? defaults.source ?? found.source,
    byline: raw.byline ?? found.byline,
    published: (given ?? found.published) satisfies PublicationTime,
    language,
    body: parts.body,
  };
  const contentHash = createHash("sha256").update(JSON.stringify(visible)).digest("hex");
  return {
    kind: "article",
    article: { ...visible, location: raw.location, cleaning: parts.cleaning, contentHash },
  };
}

function recordParts(raw: RawArticle): Parts {
  const lines = raw.text.split("\n").length;
  return {
    title: raw.title ?? cleanPage(raw.text).title,
    head: [],
    body: raw.text,
    tail: [],
    cleaning: { keptLines: lines, removedLines: 0, reasons: {} },
  };
}

function pageParts(raw: RawArticle): Parts {
  const { title, head, body, tail, report } = cleanPage(raw.text);
  return { title: raw.title ?? title, head, body, tail, cleaning: report };
}

/** Cuts an article into passages at sentence ends; the title goes into each passage's embedding. Others have turns meanwhile. */
export async function preparePassages(article: NewArticle, embedder: Embedder): Promise<PreparedPassage[]> {
  const { body, language } = article;
  const turns = createTurns();
  const sentences = splitSentences(body, language);
  const [titleTokens = 0] = await embedder.countTokens([usableTitle(article.title)]);
  const counts = await countedInPieces(body, sentences, { embedder, turns });
  const free = embedder.maxTokens - RESERVED_TOKENS;
  const title = titleTokens <= free * MAX_TITLE_SHARE ? article.title : null;
  const room = title === null ? free : free - titleTokens;
  const spans = splitPassages(body, sentences, counts, {
    targetTokens: Math.min(TARGET_TOKENS, room),
    maxTokens: room,
  });
  const within = sweep(sentences);
  const prepared = (span: Span): PreparedPassage => {
    const text = body.slice(span.start, span.end);
    const words = embeddingInput(article.title, text);
    return {
      ...span,
      input: embeddingInput(title, text),
      lexemes: lexemes(words, language).join(" "),
      names: nameKeys(words, language),
      sentences: tellingSentences(body, within(span)),
    };
  };
  return mapped(spans, prepared, turns);
}

/** Tokens of each sentence; a book is not counted in one go. */
async function countedInPieces(
  body: string,
  sentences: readonly Span[],
  { embedder, turns }: { readonly embedder: Embedder; readonly turns: Turns },
): Promise<number[]> {
  const counts: number[] = [];
  for (let at = 0; at < sentences.length; at += COUNTED_SENTENCES) {
    const piece = sentences.slice(at, at + COUNTED_SENTENCES);
    counts.push(...(await embedder.countTokens(piece.map(({ start, end }) => body.slice(start, end)))));
    if (turns.isDue()) await turns.next();
  }
  return counts;
}

/** The keys of all names and numbers in a text, separated by single spaces. */
export function nameKeys(text: string, language: string): string {
  return namesIn(text, language, "passage")
    .flatMap(({ keys }) => keys)
    .join(" ");
}

/** Of the sentences of a passage, those worth an embedding of their own: none where the passage is a single one. */
export function tellingSentences(text: string, sentences: readonly Span[]): Span[] {
  const telling = sentences.filter(
    ({ start, end }) => weightOf(text.slice(start, end)) >= MIN_SENTENCE_WEIGHT,
  );
  return telling.length > 1 ? telling : [];
}

/** The sentences of passages asked for in order. One that was cut between two passages counts to each with its part. */
function sweep(sentences: readonly Span[]): (passage: Span) => Span[] {
  let from = 0;
  return (passage) => {
    while ((sentences[from]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) from += 1;
    const found: Span[] = [];
    for (let at = from; (sentences[at]?.start ?? Number.POSITIVE_INFINITY) < passage.end; at += 1) {
      const { start, end } = sentences[at] ?? passage;
      found.push({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) });
    }
    return found;
  };
}

/** Letters and digits; one of a script that writes words or syllables with single signs counts for two. */
function weightOf(text: string): number {
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs + (text.match(/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}]/gu)?.length ?? 0);
}

/** What the model reads for a passage: its article's title goes before it, unless it starts with it. */
export function embeddingInput(title: string | null, text: string): string {
  const heading = usableTitle(title);
  return heading === "" || text.startsWith(heading) ? text : `${heading}\n${text}`;
}

function usableTitle(title: string | null): string {
  const heading = title?.trim() ?? "";
  return heading.length <= MAX_TITLE_CHARS ? heading : "";
}
