/** Whether quoted words are speech: a small logistic model over signs that every language has. */
import { isOfWorks } from "./mark-glyphs.ts";
import type { MarkedWords } from "./marks.ts";
import { type SpeechContext, type SpeechFeatures, speechFeatures } from "./speech-features.ts";
import { SPEECH_BIAS, SPEECH_WEIGHTS } from "./speech-weights.ts";

/** From here on words are called speech. */
const LINE = 0.45;
/**
 * In an excerpt, a paragraph or less: who speaks may stand outside it, so that only what looks like a name is left out.
 */
const LINE_IN_EXCERPT = 0.08;
/** In characters. */
const LONGEST_EXCERPT = 420;
const PARAGRAPHS = /\S[^\S\n]*\n\s*\S/u;
const NAMES = Object.keys(SPEECH_WEIGHTS) as (keyof SpeechFeatures)[];

/** How likely quoted words are speech, 0…1. */
export function speechLikelihood(features: SpeechFeatures): number {
  const sum = NAMES.reduce((total, name) => total + SPEECH_WEIGHTS[name] * features[name], SPEECH_BIAS);
  return 1 / (1 + Math.exp(-sum));
}

export function isSpeech(words: MarkedWords, context: SpeechContext): boolean {
  if (isOfWorks(words.glyph)) return false;
  const line = isExcerpt(context.text) ? LINE_IN_EXCERPT : LINE;
  return speechLikelihood(speechFeatures(words, context)) >= line;
}

function isExcerpt(text: string): boolean {
  return text.length <= LONGEST_EXCERPT && !PARAGRAPHS.test(text);
}
