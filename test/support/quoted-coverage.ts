/** A coverage whose quotations a test names, with the real search over it and the real `quote`; only the model is small. */
import type { NewArticle } from "../../src/core/article.ts";
import { embedPassages } from "../../src/core/embed-passages.ts";
import { publicationTime } from "../../src/core/filters.ts";
import type { Archive, Embedder } from "../../src/core/ports.ts";
import { preparePassages } from "../../src/core/prepare.ts";
import type { NewQuotation } from "../../src/core/quotation.ts";
import { speakerKeys } from "../../src/core/quotations/prepare-quotations.ts";
import { quoting } from "../../src/core/quotations/quote.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import { fakeEmbedder } from "./fake-embedder.ts";
import { createMemoryArchive } from "./memory-archive.ts";
import { clock, searchOver } from "./small-coverage.ts";

/** What somebody says in an article, by words that stand in its body; the first place counts. */
export interface Said {
  /** One string a part. */
  readonly words: string | readonly string[];
  /** As the body names the speaker. */
  readonly by?: string;
  /** The name that `by` means, where that is another one. */
  readonly name?: string;
  readonly cue?: string;
  readonly direct?: boolean;
}

export interface QuotedArticle extends Partial<Pick<NewArticle, "title" | "url" | "file">> {
  readonly body: string;
  readonly said: readonly Said[];
  /** BCP 47; English unless told otherwise. */
  readonly language?: string;
  readonly source?: string | null;
  /** ISO 8601, cut to its precision. */
  readonly publishedAt?: string;
}

/** An article in which one person says one thing, in the manner of its language or of another one. */
export function saying(words: string, by: string, fields: Partial<QuotedArticle> = {}): QuotedArticle {
  return { body: `“${words}”, said ${by}.`, said: [{ words, by, cue: "said" }], ...fields };
}

/** Texts of one group get one embedding, so that they mean the same; all others are near where they share words. */
export function translatingEmbedder(groups: readonly (readonly string[])[]): Embedder {
  const plain = fakeEmbedder();
  const meaning = new Map(groups.flatMap(([first = "", ...rest]) => rest.map((text) => [text, first])));
  return {
    ...plain,
    embed: (texts, role) =>
      plain.embed(
        texts.map((text) => meaning.get(text) ?? text),
        role,
      ),
  };
}

/** Articles are named "a0", "a1", … in their order, which is that of their taking in. */
export async function quotedCoverage(
  articles: readonly QuotedArticle[],
  embedder: Embedder = fakeEmbedder(),
) {
  const archive = createMemoryArchive({ clock });
  await archive.claimModel(embedder.model);
  for (const [at, article] of articles.entries()) await put(archive, `a${at}`, article, embedder);
  const search = searchOver(archive, embedder);
  const { quote } = quoting(search);
  return { ...search, quote };
}

async function put(archive: Archive, name: string, quoted: QuotedArticle, embedder: Embedder) {
  const { body, said, language = "en", source = null, publishedAt = null, ...fields } = quoted;
  const article: NewArticle = {
    key: name,
    externalId: name,
    file: null,
    location: `/in/${name}`,
    url: null,
    title: null,
    source,
    byline: null,
    published: publicationTime(publishedAt),
    language,
    body,
    cleaning: { keptLines: 1, removedLines: 0, reasons: {} },
    contentHash: name,
    ...fields,
  };
  const prepared = await preparePassages(article, embedder);
  const orders = prepared.map(({ input, sentences }) => ({
    input,
    sentences: sentences.map((span) => ({ ...span, text: body.slice(span.start, span.end) })),
  }));
  const { passages } = await embedPassages(embedder, orders);
  const stored = prepared.map(({ start, end, lexemes: words, names }, at) => {
    const { embedding = null, sentences = [] } = passages[at] ?? {};
    return { start, end, lexemes: words, names, sentences, embedding: embedding ?? new Float32Array() };
  });
  const quotations = said.map((one) => storedQuotation(one, body, language));
  await archive.save(article, stored, { quotations, dates: [], events: [] });
}

function storedQuotation(said: Said, body: string, language: string): NewQuotation {
  const { words, by, name = by, cue, direct = true } = said;
  const texts = typeof words === "string" ? [words] : words;
  return {
    parts: texts.map((text) => placeOf(text, body)),
    direct,
    speaker: by === undefined || name === undefined ? null : { ...placeOf(by, body), name },
    cue: cue === undefined ? null : placeOf(cue, body),
    lexemes: lexemes(texts.join(" "), language).join(" "),
    speakerKeys: name === undefined ? "" : speakerKeys(name, language),
  };
}

function placeOf(words: string, body: string) {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${body}”`);
  return { start, end: start + words.length };
}
