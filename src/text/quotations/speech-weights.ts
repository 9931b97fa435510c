/** Weights of the speech model, as `node --import tsx scripts/fit-quotation-speech.ts` prints them. */
import type { SpeechFeatures } from "./speech-features.ts";

export const SPEECH_BIAS = -3.25;

export const SPEECH_WEIGHTS: SpeechFeatures = {
  oneWord: -0.203,
  twoWords: -0.026,
  stopInside: 1.247,
  commaInside: 1.633,
  lowercase: 2.053,
  titleCase: -0.344,
  innerMarks: -5.841,
  otherMarks: -3.985,
  digits: -2.312,
  colonBefore: 0.37,
  commaBefore: 1.001,
  opensSentence: 1.452,
  stopBehind: 0.54,
  commaBehind: -0.47,
  nameLike: -0.997,
  phrase: 0.717,
  smallWords: 2.941,
  self: 0.101,
  named: -0.353,
  reported: 1.222,
  strength: 1.674,
  speaker: 1.21,
  near: 0.626,
};
