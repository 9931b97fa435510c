/** A search over passages whose embeddings a test sets, so that it alone decides what is near. */
import type { NewArticle, NewPassage, PublicationTime } from "../../src/core/article.ts";
import { publicationTime } from "../../src/core/filters.ts";
import type { Embedder, PassageFilter } from "../../src/core/ports.ts";
import { nameKeys } from "../../src/core/prepare.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { searchOver } from "../support/small-coverage.ts";

/** Every question points east; a passage's cosine is what the test says. */
export const EAST = Float32Array.of(1, 0);
export const towards = (cosine: number) => Float32Array.of(cosine, Math.sqrt(1 - cosine * cosine));

const embedder: Embedder = {
  model: { id: "flat", dimensions: 2 },
  maxTokens: 512,
  countTokens: async (texts) => texts.map(() => 1),
  embed: async (texts) => ({ vectors: texts.map(() => EAST), tokens: texts.length }),
  close: async () => undefined,
};

/** A passage by its text and its cosine to any question, with those of its sentences in order. */
export interface PlacedPassage {
  readonly text: string;
  readonly cosine: number;
  readonly sentences?: readonly (readonly [text: string, cosine: number])[];
}

export interface Placed extends PlacedPassage {
  readonly language?: string;
  readonly title?: string;
  readonly source?: string;
  /** ISO 8601, cut to its precision. */
  readonly publishedAt?: string;
  /** Further passages of the same article. */
  readonly more?: readonly PlacedPassage[];
}

const UNDATED: PublicationTime = { value: null, precision: "none" };

function articleOf(name: string, placed: Placed): NewArticle {
  const { language = "en", title = null, source = null, publishedAt } = placed;
  return {
    key: name,
    externalId: name,
    file: null,
    location: `/in/${name}`,
    url: null,
    title,
    source,
    byline: null,
    published: publishedAt === undefined ? UNDATED : publicationTime(publishedAt),
    language,
    body: passagesOf(placed)
      .map(({ text }) => text)
      .join("\n"),
    cleaning: { keptLines: 1, removedLines: 0, reasons: {} },
    contentHash: name,
  };
}

const passagesOf = (placed: Placed): readonly PlacedPassage[] => [placed, ...(placed.more ?? [])];

function newPassages(placed: Placed): NewPassage[] {
  const { title = "", language = "en" } = placed;
  let start = 0;
  return passagesOf(placed).map(({ text, cosine, sentences = [] }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    const words = `${title} ${text}`;
    return {
      ...span,
      embedding: towards(cosine),
      lexemes: lexemes(words, language).join(" "),
      names: nameKeys(words, language),
      sentences: sentences.map(([sentence, near]) => {
        const from = span.start + text.indexOf(sentence);
        return { start: from, end: from + sentence.length, embedding: towards(near) };
      }),
    };
  });
}

/** The search over articles by their names. */
export async function over(articles: Readonly<Record<string, Placed>>) {
  const archive = createMemoryArchive();
  await archive.claimModel(embedder.model);
  for (const [name, placed] of Object.entries(articles))
    await archive.save(articleOf(name, placed), newPassages(placed));
  const search = searchOver(archive, embedder);
  return {
    ...search,
    /** Names, best first. */
    async order(question: string, limit = 10, filter: PassageFilter = {}) {
      const { hits } = await search.retrieve(question, limit, filter);
      return hits.map(({ passage }) => passage.article.externalId);
    },
  };
}

/** Articles of a passage each that have no word of any question here. */
export const crowd = (count: number, cosine: number): Record<string, Placed> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`crowd${at}`, { text: `Item x${at}y.`, cosine }]),
  );
