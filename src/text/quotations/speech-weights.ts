/** Weights of the speech model, as `node --import tsx scripts/fit-quotation-speech.ts` prints them. */
import type { SpeechFeatures } from "./speech-features.ts";

export const SPEECH_BIAS = -3.204;

export const SPEECH_WEIGHTS: SpeechFeatures = {
  oneWord: -0.206,
  twoWords: -0.014,
  stopInside: 1.269,
  commaInside: 1.567,
  lowercase: 2.015,
  titleCase: -0.376,
  innerMarks: -5.835,
  otherMarks: -4.006,
  digits: -2.31,
  colonBefore: 0.453,
  commaBefore: 1.006,
  opensSentence: 1.409,
  stopBehind: 0.498,
  commaBehind: -0.45,
  nameLike: -1.016,
  phrase: 0.716,
  smallWords: 2.844,
  self: 0.158,
  named: -0.38,
  reported: 1.241,
  strength: 1.554,
  speaker: 1.242,
  near: 0.68,
};
