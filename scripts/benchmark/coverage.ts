/** Made coverage of any size: stories told by articles in many languages, filled into a real archive. */
import type { NewArticle } from "../../src/core/article.ts";
import type { Archive, ModelIdentity } from "../../src/core/ports.ts";
import { type Drawing, drawingFrom } from "./drawing.ts";
import { madeEvents } from "./made-events.ts";
import { madeQuotations, type Quoted } from "./made-quotations.ts";
import type { PoolLanguage, PoolSentence } from "./pool.ts";
import { type Random, randomFrom } from "./random.ts";
import { joined, type Wording, wordingOf } from "./wording.ts";

/** Changed whenever other coverage would be made. */
export const COVERAGE_VERSION = 3;
const SEED = 2;
const SEED_OF_EVENTS = 8;

const PASSAGES_PER_ARTICLE = 5;
const SENTENCES_PER_PASSAGE = 4;
/** How much the languages' shares differ: of 28, the largest has 43 %, the smallest a fifth of a percent. */
const LANGUAGE_EXPONENT = 1.5;
/** An article tells a new story so often; else one of the last ones in its language. */
const NEW_STORY_SHARE = 0.1;
const STORIES_TOLD = 50;
/** How far passages lie from their story, sentences from their passage, and questions from what answers them. */
const SPREADS = { passage: 0.6, sentence: 0.6, question: 0.5 } as const;
const SOURCES = 200;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAYS = 730;
const MS_PER_DAY = 86_400_000;
const DAY_CHARS = "2024-01-01".length;
const TITLE_CHARS = 60;
const MS_PER_SECOND = 1_000;
const PROGRESS_EVERY_MS = 5_000;

export interface FillOptions {
  readonly archive: Archive;
  readonly model: ModelIdentity;
  readonly pool: readonly PoolLanguage[];
  readonly passages: number;
  onProgress(passages: number, passagesPerSecond: number): void;
}

/** Fills an empty archive; always with the same articles for the same size and pool. */
export async function fillArchive({
  archive,
  model,
  pool,
  passages,
  onProgress,
}: FillOptions): Promise<void> {
  const articles = Math.ceil(passages / PASSAGES_PER_ARTICLE);
  const make = articleMaker(pool, articles);
  await archive.claimModel(model);
  const started = performance.now();
  let shownAt = started;
  for (let at = 0; at < articles; at += 1) {
    const left = passages - at * PASSAGES_PER_ARTICLE;
    const made = make(at, Math.min(PASSAGES_PER_ARTICLE, left));
    await archive.save(made.article, made.passages, made.reading);
    if (performance.now() - shownAt < PROGRESS_EVERY_MS) continue;
    shownAt = performance.now();
    const done = (at + 1) * PASSAGES_PER_ARTICLE;
    onProgress(done, (done * MS_PER_SECOND) / (shownAt - started));
  }
}

/** A teller of stories in one language. */
interface Teller {
  readonly pool: PoolLanguage;
  readonly wording: Wording;
  readonly stories: Float32Array[];
  readonly quoted: Quoted;
}

function articleMaker(pool: readonly PoolLanguage[], articles: number) {
  const drawing = drawingFrom(pool);
  const random = randomFrom(SEED);
  // Drawn apart, so that articles stay the same whatever is told in them.
  const ofEvents = randomFrom(SEED_OF_EVENTS);
  const pick = languagePicker(
    pool.map(
      (language): Teller => ({ pool: language, wording: wordingOf(language), stories: [], quoted: [] }),
    ),
  );
  return (at: number, passages: number) => {
    const teller = pick(random);
    const centre = storyOf(teller, drawing, random);
    const texts = Array.from({ length: passages }, () =>
      Array.from({ length: SENTENCES_PER_PASSAGE }, () => teller.wording.sentence(random)),
    );
    const body = joined(texts.flat()).text;
    const day = FIRST_DAY + Math.floor((at / articles) * DAYS) * MS_PER_DAY;
    const article = articleOf(at, day, teller.pool.language, body, random);
    let start = 0;
    const made = texts.map((sentences) => {
      const passage = passageOf(sentences, start, drawing.near(centre, SPREADS.passage, random));
      start = passage.end + 1;
      return {
        ...passage,
        sentences: passage.sentences.map((span) => ({
          ...span,
          embedding: drawing.near(passage.embedding, SPREADS.sentence, random),
        })),
      };
    });
    const text = { body, language: teller.pool.language, passages: made };
    const quotations = madeQuotations(text, teller.quoted, teller.wording.name, random);
    const reading = { quotations, ...madeEvents(made, day, ofEvents) };
    return { article, passages: made, reading };
  };
}

/** Picks by the shares of the languages. */
function languagePicker<T>(languages: readonly T[]): (random: Random) => T {
  const weights = languages.map((_, rank) => 1 / (rank + 1) ** LANGUAGE_EXPONENT);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (random) => {
    let left = random.next() * all;
    const found = languages.find((_, rank) => {
      left -= weights[rank] ?? 0;
      return left <= 0;
    });
    return found ?? random.pick(languages);
  };
}

function storyOf({ pool, stories }: Teller, drawing: Drawing, random: Random): Float32Array {
  if (stories.length > 0 && random.next() >= NEW_STORY_SHARE) return random.pick(stories);
  const story = drawing.around(pool, random);
  stories.push(story);
  if (stories.length > STORIES_TOLD) stories.shift();
  return story;
}

function passageOf(sentences: readonly PoolSentence[], start: number, embedding: Float32Array) {
  const { text, lexemes, names } = joined(sentences);
  let at = start;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.text.length };
    at = span.end + 1;
    return span;
  });
  return { start, end: start + text.length, lexemes, names, embedding, sentences: spans };
}

/** `published`: midnight of its day, in milliseconds. */
function articleOf(
  at: number,
  published: number,
  language: string,
  body: string,
  random: Random,
): NewArticle {
  const key = `made-${at}`;
  return {
    key,
    externalId: key,
    file: null,
    location: key,
    url: `https://news.example/${at}`,
    title: body.slice(0, TITLE_CHARS),
    source: `Paper ${random.below(SOURCES)}`,
    byline: null,
    published: { value: new Date(published).toISOString().slice(0, DAY_CHARS), precision: "day" },
    language,
    body,
    cleaning: { keptLines: 1, removedLines: 0, reasons: {} },
    contentHash: key,
  };
}
