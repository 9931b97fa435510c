/** Vowel points of Arabic and Hebrew: the same words are printed with and without them. */

/** Harakat, the small alif, marks of recitation; points and accents of Hebrew. Not hamza and madda, which make other letters. */
const POINTS =
  /[\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/gu;

/** The letters of a composed text. */
export function withoutPoints(text: string): string {
  return text.replace(POINTS, "");
}
