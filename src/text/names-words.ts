/** Cuts a text into words and numbers for finding names: at anything but letters; by ICU where words are not spaced. */
import { isJapaneseName } from "./names-han.ts";
import { segmenterFor } from "./sentences-segmenter.ts";

const UNSPACED_LETTERS =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
/** V8 copies its whole input for every segment that ICU hands out, and each input costs ICU a start: neither long nor short. */
const STRETCH = 400;
const TOKEN = new RegExp(
  [
    "\\p{Nd}+(?:[.,’'٬٫]\\p{Nd}+)*",
    // Thai and others have digits of their own script.
    `((?!\\p{Nd})[${UNSPACED_LETTERS}](?:(?!\\p{Nd})[${UNSPACED_LETTERS}\\p{P}\\s]){0,${STRETCH}})`,
    `(?:(?![${UNSPACED_LETTERS}])[\\p{L}\\p{M}])+`,
  ].join("|"),
  "gu",
);
/** The Han zero is a number to Unicode. */
const LETTER = /[\p{L}〇]/u;
/** A numeral that ends a segment may go on in the next one, which ICU cuts at digits, zeros and units. */
const NUMERAL = /^第?[〇零一二三四五六七八九十百千]+$/u;
const BEGINS_WITH_NUMERAL = /^[〇零一二三四五六七八九十百千万萬億亿]/u;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;
const INVISIBLE = /\p{Cf}/gu;

/** Words and numbers of a text in order, in composed letters of usual width. */
export function wordsOf(text: string, language: string): string[] {
  const found: string[] = [];
  for (const [token, unspaced] of text.normalize("NFKC").replace(INVISIBLE, "").matchAll(TOKEN))
    if (unspaced === undefined) found.push(token);
    else addSegments(token, language, found);
  return found;
}

function addSegments(stretch: string, language: string, found: string[]): void {
  let before = "";
  for (const { segment } of segmenterFor(language, "word").segment(stretch)) {
    if (belongTogether(before, segment, language)) {
      before += segment;
      found.splice(-1, 1, before);
    } else {
      if (LETTER.test(segment)) found.push(segment);
      before = segment;
    }
  }
}

function belongTogether(before: string, segment: string, language: string): boolean {
  if (NUMERAL.test(before) && BEGINS_WITH_NUMERAL.test(segment)) return true;
  // ICU cuts Japanese names that it does not know into their characters: "高市" into "高" and "市".
  const pair = language === "ja" && before.length === 1 && segment.length === 1 ? before + segment : "";
  return HAN_PAIR.test(pair) && isJapaneseName(pair);
}
