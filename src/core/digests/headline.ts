/** Chooses the headline of a story: the title of its most central article, in the reader's language where there is one. */
import { isOneLanguage } from "../../text/base-language.ts";
import { splitSentences } from "../../text/sentences.ts";
import { dot } from "../live-index.ts";
import type { ReadArticle, ReadStory } from "./read-story.ts";

/** Characters of a first sentence that stands for a title which is not there. */
const MAX_CHARS = 120;
/** Characters beyond, in which the word at the cut ends. */
const LOOKAHEAD = 64;
/** Stands at the end of one that was cut. */
export const CUT = "…";
const SEEN = /[\p{L}\p{N}]/u;

/** The article that the headline is of; of equally central ones that added first. */
export function headlineArticle({ articles, centre }: ReadStory, locale: string): ReadArticle | undefined {
  const own = articles.filter(({ article }) => isOneLanguage(article.language, locale));
  const readable = own.length > 0 ? own : articles;
  const titled = readable.filter(({ article }) => isTitle(article.title));
  const nearness = ({ vector }: ReadArticle) => (vector && centre ? dot(vector, centre) : -1);
  return (titled.length > 0 ? titled : readable).toSorted(
    (a, b) => nearness(b) - nearness(a) || a.article.sequence - b.article.sequence,
  )[0];
}

/** Its title, else its first sentence, cut at a word; never translated, and never empty. */
export function headlineOf({ article, lead }: ReadArticle): string {
  const title = article.title?.trim() ?? "";
  if (isTitle(title)) return title;
  const text = lead[0]?.text ?? "";
  const [first] = splitSentences(text, article.language).filter(({ start, end }) =>
    isTitle(text.slice(start, end)),
  );
  return first ? cutAtWord(text.slice(first.start, first.end)) : article.externalId;
}

function isTitle(title: string | null): boolean {
  return title !== null && SEEN.test(title);
}

function cutAtWord(text: string): string {
  if (text.length <= MAX_CHARS) return text;
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  const end = words.segment(text.slice(0, MAX_CHARS + LOOKAHEAD)).containing(MAX_CHARS)?.index;
  return `${text.slice(0, end || MAX_CHARS).trimEnd()}${CUT}`;
}
