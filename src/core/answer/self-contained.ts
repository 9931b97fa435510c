/** Makes the span of a sentence one that can be understood alone: one that leans on the sentence before takes it along. */
import { leansBack } from "../../text/anaphora.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Passage, Span } from "../article.ts";

/** Sentences that one may take along. */
const MAX_BEFORE = 2;
/** Characters of the whole span; a longer one is no quotation any more. */
const MAX_CHARS = 600;
/** How sentences end in scripts that mark it: a line without is a heading, which no pronoun refers to. */
const ENDED = /[.!?…。！？؟।۔][\s"'”’»」』)\]]*$/u;

/** A span of the article's body. */
export interface SelfContained extends Span {
  /** False when it still leans on what is not in it: the answer must say what the article is about. */
  readonly standsAlone: boolean;
}

/** `sentence` is a span of the body that lies in the passage. */
export function selfContained(sentence: Span, passage: Passage): SelfContained {
  const { language } = passage.article;
  const textOf = ({ start, end }: Span) => passage.text.slice(start - passage.start, end - passage.start);
  if (!leansBack(textOf(sentence), language)) return { ...sentence, standsAlone: true };
  const before = sentencesBefore(sentence, passage).slice(-MAX_BEFORE).reverse();
  let next = textOf(sentence);
  for (const one of before) {
    const text = textOf(one);
    if (sentence.end - one.start > MAX_CHARS || isHeading(text, next)) break;
    if (!leansBack(text, language)) return { start: one.start, end: sentence.end, standsAlone: true };
    next = text;
  }
  return { start: sentence.start, end: sentence.end, standsAlone: false };
}

function sentencesBefore(sentence: Span, passage: Passage): Span[] {
  const text = passage.text.slice(0, Math.max(0, sentence.start - passage.start));
  return splitSentences(text, passage.article.language).map(({ start, end }) => ({
    start: passage.start + start,
    end: passage.start + end,
  }));
}

function isHeading(text: string, next: string): boolean {
  return ENDED.test(next) && !ENDED.test(text);
}
