/** What the contract suites of quotations share: articles with quotations in them, found by their words. */
import type { NewArticle, Span } from "../../src/core/article.ts";
import type { Archive } from "../../src/core/ports.ts";
import type { NewQuotation } from "../../src/core/quotation.ts";
import { articleOf, MODEL, passagesOf, readingOf } from "./archive-support.ts";

/** Where words stand in a body; the first place, unless there is none. */
export function placeOf(words: string, body: string): Span {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${body}”`);
  return { start, end: start + words.length };
}

export interface Said {
  /** One string a part. */
  readonly words: string | readonly string[];
  readonly by?: string;
  /** The name that `by` means, where that is another one. */
  readonly name?: string;
  readonly cue?: string;
  readonly direct?: boolean;
}

/** A quotation whose lexemes are its words, and whose keys are its speaker's, in lower case. */
export function quotationOf(body: string, { words, by, name = by, cue, direct = true }: Said): NewQuotation {
  const texts = typeof words === "string" ? [words] : words;
  const wordsIn = (text: string) => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
  return {
    parts: texts.map((text) => placeOf(text, body)),
    direct,
    speaker: by === undefined || name === undefined ? null : { ...placeOf(by, body), name },
    cue: cue === undefined ? null : placeOf(cue, body),
    lexemes: wordsIn(texts.join(" ")),
    speakerKeys: wordsIn(name ?? ""),
  };
}

/** Saves an article with a passage for each sentence, and with what is said in it. */
export async function putQuoted(
  archive: Archive,
  key: string,
  body: string,
  said: readonly Said[] | undefined,
  fields: Partial<NewArticle> = {},
): Promise<NewArticle> {
  await archive.claimModel(MODEL);
  const article = articleOf(key, { body, ...fields });
  const quotations = said?.map((one) => quotationOf(body, one));
  await archive.save(article, passagesOf(article), quotations && readingOf({ quotations }));
  return article;
}

/** An article in which `words` are said by `by`, and nothing else. */
export function putSaying(
  archive: Archive,
  key: string,
  { words, by = "Mira Oyel" }: { readonly words: string; readonly by?: string },
  fields: Partial<NewArticle> = {},
): Promise<NewArticle> {
  return putQuoted(archive, key, `“${words}”, said ${by}.`, [{ words, by, cue: "said" }], fields);
}

/** The texts of quotations, by their ids. */
export async function textsOf(archive: Archive, ids: readonly number[]): Promise<string[]> {
  return (await archive.quotations(ids)).map(({ text }) => text);
}
