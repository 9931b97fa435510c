/** Chooses the headline of a story: the title of its most central article, in the reader's language where there is one, else in English. */
import { isOneLanguage } from "../../../text/base-language.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { dot } from "../../vectors.ts";
import type { ReadArticle, ReadStory } from "./read-story.ts";

/** Characters of a title: what is longer is none, or all of the text. */
const MAX_TITLE_CHARS = 300;
/** Characters of a first sentence that stands for a title which is not there. */
const MAX_SENTENCE_CHARS = 120;
/** What most readers of another language can read. */
const COMMON_LANGUAGE = "en";
/** Characters beyond, in which the word at the cut ends. */
const LOOKAHEAD = 64;
/** Stands at the end of one that was cut. */
export const CUT = "…";
const SEEN = /[\p{L}\p{N}]/u;

/** The article that the headline is of; of equally central ones that added first. */
export function headlineArticle({ articles, centre }: ReadStory, locale: string): ReadArticle | undefined {
  const inLanguage = (wanted: string) =>
    articles.filter(({ article }) => isOneLanguage(article.language, wanted));
  const choices = [inLanguage(locale), inLanguage(COMMON_LANGUAGE), articles];
  const readable = choices.find((choice) => choice.length > 0) ?? [];
  const titled = readable.filter(({ article }) => isTitle(article.title));
  const nearness = ({ vector }: ReadArticle) => (vector && centre ? dot(vector, centre) : -1);
  return (titled.length > 0 ? titled : readable).toSorted(
    (a, b) => nearness(b) - nearness(a) || a.article.sequence - b.article.sequence,
  )[0];
}

/** Its title, else its first sentence, on one line and cut at a word where it is long; never translated, and never empty. */
export function headlineOf({ article, lead }: ReadArticle): string {
  const title = onOneLine(article.title ?? "");
  if (isTitle(title)) return cutAtWord(title, MAX_TITLE_CHARS);
  const text = lead[0]?.text ?? "";
  const [first] = splitSentences(text, article.language).filter(({ start, end }) =>
    isTitle(text.slice(start, end)),
  );
  return first
    ? cutAtWord(onOneLine(text.slice(first.start, first.end)), MAX_SENTENCE_CHARS)
    : article.externalId;
}

function isTitle(title: string | null): boolean {
  return title !== null && SEEN.test(title);
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}

function cutAtWord(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  const end = words.segment(text.slice(0, maxChars + LOOKAHEAD)).containing(maxChars)?.index;
  return `${text.slice(0, end || maxChars).trimEnd()}${CUT}`;
}
