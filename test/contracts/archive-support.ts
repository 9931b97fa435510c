/** What the contract suites of the archive share: small articles with passages, and how an archive is opened. */
import type { NewArticle, NewPassage } from "../../src/core/article.ts";
import type { Archive, ModelIdentity } from "../../src/core/ports.ts";

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

/** One passage a sentence; its lexemes are its words in lower case. */
export function passagesOf({ body }: Pick<NewArticle, "body">, seed = 1, model = MODEL): NewPassage[] {
  return [...body.matchAll(/[^.]+\./g)].map((found, n) => {
    const text = found[0].trim();
    const start = found.index + found[0].indexOf(text);
    const lexemes = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return {
      start,
      end: start + text.length,
      embedding: vectorOf(seed + n, model.dimensions),
      lexemes: lexemes.join(" "),
    };
  });
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
