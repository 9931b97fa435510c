/** What the contract suites of the archive share: small articles with passages, and how an archive is opened. */
import type { NewArticle, NewPassage, PassageSentence, Span } from "../../src/core/article.ts";
import type { Archive, ModelIdentity, StagedPassage } from "../../src/core/ports.ts";
import type { Reading } from "../../src/core/reading/reading.ts";

/** Opens an empty archive whose clock stands at `NOW`; the implementation closes it after the test. */
export type OpenEmpty = () => Archive;

export const NOW = "2024-11-07T08:30:00.000Z";

/** Small vectors are enough to tell them apart. */
export const MODEL: ModelIdentity = { id: "small", dimensions: 4 };
export const OTHER_MODEL: ModelIdentity = { id: "large", dimensions: 6 };

/** A vector of length 1 that `seed` decides. */
export function vectorOf(seed: number, dimensions: number = MODEL.dimensions): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, (_, n) => Math.sin(seed * 7.3 + n * 1.9));
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** An article that differs from the last in its key alone, unless told otherwise; the hash follows the fields. */
export function articleOf(key: string, fields: Partial<NewArticle> = {}): NewArticle {
  const article = {
    key,
    externalId: key,
    file: `${key}.txt`,
    location: `/news/${key}.txt`,
    url: null,
    title: `Title of ${key}`,
    source: "The Paper",
    byline: null,
    published: { value: "2024-11-06", precision: "day" },
    language: "en",
    body: "One sentence. And another.",
    cleaning: { keptLines: 1, removedLines: 2, reasons: { menu: 2 } },
    ...fields,
  } as const;
  return { contentHash: JSON.stringify(article), ...article };
}

/** What an article was read for: nothing, unless told otherwise. */
export function readingOf(found: Partial<Reading> = {}): Reading {
  return { quotations: [], dates: [], events: [], ...found };
}

/** A passage without names and sentences, unless told otherwise. */
export function passageOf(start: number, end: number, fields: Partial<NewPassage> = {}): NewPassage {
  return { start, end, embedding: vectorOf(1), lexemes: "", names: "", sentences: [], ...fields };
}

/** What a model made of the passage `id`: a vector that its id decides, no names, no sentences, unless told otherwise. */
export function stagedOf(
  id: number,
  fields: Partial<StagedPassage> = {},
  model = OTHER_MODEL,
): StagedPassage {
  return { id, embedding: vectorOf(id * 10, model.dimensions), names: "", sentences: [], ...fields };
}

/**
 * One passage a sentence; its lexemes are its words in lower case, its names those with a capital letter or a digit,
 * and its "sentences" are two halves.
 */
export function passagesOf({ body }: Pick<NewArticle, "body">, seed = 1, model = MODEL): NewPassage[] {
  return [...body.matchAll(/[^.]+\./g)].map((found, n) => {
    const text = found[0].trim();
    const start = found.index + found[0].indexOf(text);
    const end = start + text.length;
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const names = words.filter((word) => /[\p{Lu}\p{N}]/u.test(word));
    return {
      start,
      end,
      embedding: vectorOf(seed + n, model.dimensions),
      lexemes: words.join(" ").toLowerCase(),
      names: names.join(" ").toLowerCase(),
      sentences: halvesOf({ start, end }, seed + n, model),
    };
  });
}

/** A passage cut in two, each part with a vector that `seed` decides. */
export function halvesOf({ start, end }: Span, seed: number, model = MODEL): PassageSentence[] {
  const middle = Math.floor((start + end) / 2);
  if (middle === start) return [];
  const vector = (n: number) => vectorOf(seed + n, model.dimensions);
  return [
    { start, end: middle, embedding: vector(0.3) },
    { start: middle, end, embedding: vector(0.6) },
  ];
}

/** Saves an article with a passage for each sentence, binding the archive to `MODEL`. */
export async function put(
  archive: Archive,
  key: string,
  fields: Partial<NewArticle> = {},
): Promise<NewArticle> {
  await archive.claimModel(MODEL);
  const article = articleOf(key, fields);
  await archive.save(article, passagesOf(article));
  return article;
}
