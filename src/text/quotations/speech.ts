/** Whether quoted words are speech: a small logistic model over signs that every language has. */
import { isOfWorks } from "./mark-glyphs.ts";
import type { MarkedWords } from "./marks.ts";
import { type SpeechContext, type SpeechFeatures, speechFeatures } from "./speech-features.ts";
import { SPEECH_BIAS, SPEECH_WEIGHTS } from "./speech-weights.ts";

/** From here on words are called speech. */
const LINE = 0.5;
/**
 * In an excerpt, a paragraph or less: who speaks may stand outside it, so that only what looks like a name is left out.
 */
const LINE_IN_EXCERPT = 0.06;
/** In characters. */
const LONGEST_EXCERPT = 420;
/** Right behind the name of a paper or a book in marks stands the title of what is in it: 『…』「…」. */
const NAMED_BY_MARKS = /[』》〉]/u;
const PARAGRAPHS = /\S[^\S\n]*\n\s*\S/u;
const NAMES = Object.keys(SPEECH_WEIGHTS) as (keyof SpeechFeatures)[];

/** How likely quoted words are speech, 0…1. */
export function speechLikelihood(features: SpeechFeatures): number {
  const sum = NAMES.reduce((total, name) => total + SPEECH_WEIGHTS[name] * features[name], SPEECH_BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether quoted words are said by somebody, rather than a name, a title or a word held at a distance. */
export function isSpeech(words: MarkedWords, context: SpeechContext): boolean {
  if (isOfWorks(words.glyph) || NAMED_BY_MARKS.test(context.text[words.outer.start - 1] ?? "")) return false;
  const features = speechFeatures(words, context);
  const inExcerpt = isExcerpt(context.text);
  if (!inExcerpt && isTitle(features)) return false;
  const line = inExcerpt ? LINE_IN_EXCERPT : LINE;
  return speechLikelihood(features) >= line;
}

/** "sang “Happy Birthday to You”": the name of a work inside a sentence. */
function isTitle({ titleCase, nameLike, stopInside, commaInside }: SpeechFeatures): boolean {
  return titleCase > 0 && nameLike > 0 && stopInside + commaInside === 0;
}

function isExcerpt(text: string): boolean {
  return text.length <= LONGEST_EXCERPT && !PARAGRAPHS.test(text);
}
