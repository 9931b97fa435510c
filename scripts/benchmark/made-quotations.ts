/** Quotations for made articles: some of their sentences, said by few people often and by many once. */
import type { NewPassage } from "../../src/core/article.ts";
import type { NewQuotation } from "../../src/core/quotation.ts";
import { lexemes } from "../../src/text/lexemes.ts";
import type { PoolSentence } from "./pool.ts";
import type { Random } from "./random.ts";

/** Quotations of an article of five passages. */
const PER_ARTICLE = 3;
/** How often somebody is quoted for the first time (Simon's model, 1955). */
const NEW_SPEAKER_SHARE = 0.15;
/** Share of quotations that are word for word. */
const DIRECT_SHARE = 0.6;

/** Everybody quoted so far in a language, as often as they were. */
export type Quoted = PoolSentence[];

/** `newName` makes up one; `body` is the article's, `language` its BCP 47 tag. */
export function madeQuotations(
  { body, language, passages }: { body: string; language: string; passages: readonly NewPassage[] },
  quoted: Quoted,
  newName: (random: Random) => PoolSentence,
  random: Random,
): NewQuotation[] {
  const sentences = passages.flatMap((passage) => passage.sentences);
  if (sentences.length === 0) return [];
  const places = Array.from({ length: Math.min(PER_ARTICLE, sentences.length) }, () =>
    random.below(sentences.length),
  );
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const span = sentences[place];
      if (!span) return [];
      const { start, end } = span;
      const isNew = quoted.length === 0 || random.next() < NEW_SPEAKER_SHARE;
      const name = isNew ? newName(random) : random.pick(quoted);
      quoted.push(name);
      return [
        {
          parts: [{ start, end }],
          direct: random.next() < DIRECT_SHARE,
          speaker: { name: name.text, start, end: Math.min(end, start + name.text.length) },
          cue: null,
          lexemes: lexemes(body.slice(start, end), language).join(" "),
          speakerKeys: name.names,
        },
      ];
    });
}
