/** Weights of the speech model, as `node --import tsx scripts/fit-quotation-speech.ts` prints them. */
import type { SpeechFeatures } from "./speech-features.ts";

/** What is left when no sign is seen. */
export const SPEECH_BIAS = -3.189;

/** One weight a feature, in the logarithm of odds. */
export const SPEECH_WEIGHTS: SpeechFeatures = {
  oneWord: -0.339,
  twoWords: -0.164,
  stopInside: 1.322,
  commaInside: 1.668,
  lowercase: 2.18,
  titleCase: -0.406,
  innerMarks: -5.87,
  otherMarks: -3.918,
  digits: -2.285,
  colonBefore: 0.238,
  commaBefore: 1.042,
  opensSentence: 1.258,
  stopBehind: 0.548,
  commaBehind: -0.413,
  nameLike: -0.928,
  phrase: 0.556,
  smallWords: 2.946,
  self: 0.139,
  named: -0.414,
  reported: 1.281,
  strength: 1.587,
  speaker: 1.171,
  near: 0.619,
};
