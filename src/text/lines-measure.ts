/** What one line looks like, in numbers that mean the same in every script: words, sentence ends, digits, capitals. */

/** How a line ends: with a sentence (`stop`), announcing what follows (`colon`), going on or cut short (`comma`), or just so. */
export type LineEnd = "stop" | "colon" | "comma" | "open";

/** Measures of a line. */
export interface LineMeasure {
  /** Words, or their equivalent in scripts that put no spaces between them. */
  readonly words: number;
  /** Share (0…1) of those words in scripts that mark neither words nor sentence ends (Thai, Lao, Khmer, Burmese …). */
  readonly unstopped: number;
  readonly end: LineEnd;
  /** Sentence ends inside the line, the last one not counted. */
  readonly innerStops: number;
  /** Commas and their kin inside the line. */
  readonly commas: number;
  /** Share (0…1) of digits among letters and digits. */
  readonly digits: number;
}

/** Characters that make up one word, in scripts that put no spaces between words. */
const CHARS_PER_WORD = { ideographic: 2, unstopped: 5 } as const;

const IDEOGRAPHIC = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const UNSTOPPED = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}";

/** A closing mark that may stand between a sentence's end and the line's: quotes, brackets, note numbers. */
const CLOSERS = "[\\p{Pe}\\p{Pf}\\p{Pi}\"'*_¹²³]";
/** Unicode's sentence terminals. */
const STOP = "\\p{Sentence_Terminal}";

const PATTERNS = {
  ideograph: new RegExp(`[${IDEOGRAPHIC}]`, "gu"),
  unstopped: new RegExp(`[${UNSTOPPED}]`, "gu"),
  spacedWord: new RegExp(`(?:(?![${IDEOGRAPHIC}${UNSTOPPED}])[\\p{L}\\p{M}\\p{N}'’])+`, "gu"),
  letter: /[\p{L}\p{N}]/gu,
  digit: /\p{Nd}/gu,
  comma: /[,;،؛、，；·‧፣]/gu,
  /** A stop counts inside a line where a space follows, or where the script sets no spaces (full-width marks). */
  innerStop: new RegExp(`${STOP}${CLOSERS}{0,3}\\s|[。！？｡।॥။።]`, "gu"),
  endStop: new RegExp(`${STOP}${CLOSERS}{0,4}$`, "u"),
  endGreekQuestion: /\p{Script=Greek}[»"'”]?[;\u037e]$/u,
  endCut: /(?:…|\.\.+)["'”»)\]]?$/u,
  endColon: new RegExp(`[:：]${CLOSERS}{0,2}$`, "u"),
  endComma: /[,;،؛、，；—–-]["'”»]?$/u,
} as const;

/** How many characters from the end decide how a line ends. */
const END_CHARS = 12;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How the line ends, closing quotes and brackets aside. */
export function lineEnd(text: string): LineEnd {
  const last = text.slice(-END_CHARS);
  if (PATTERNS.endCut.test(last)) return "comma";
  if (PATTERNS.endStop.test(last) || PATTERNS.endGreekQuestion.test(last)) return "stop";
  if (PATTERNS.endColon.test(last)) return "colon";
  return PATTERNS.endComma.test(last) ? "comma" : "open";
}

/** Words of a text, or their equivalent where words are not spaced. */
export function countWords(text: string): number {
  return (
    count(text, PATTERNS.spacedWord) +
    count(text, PATTERNS.ideograph) / CHARS_PER_WORD.ideographic +
    count(text, PATTERNS.unstopped) / CHARS_PER_WORD.unstopped
  );
}

/** Measures a trimmed, non-empty line. */
export function measureLine(text: string): LineMeasure {
  const words = countWords(text);
  const unstopped = count(text, PATTERNS.unstopped) / CHARS_PER_WORD.unstopped;
  const end = lineEnd(text);
  const stops = count(text, PATTERNS.innerStop);
  const full = /[。！？｡।॥။።]["'”」』）)]*$/u.test(text.slice(-END_CHARS));
  return {
    words,
    unstopped: words > 0 ? unstopped / words : 0,
    end,
    innerStops: Math.max(0, stops - (full ? 1 : 0)),
    commas: count(text, PATTERNS.comma),
    digits: count(text, PATTERNS.digit) / Math.max(1, count(text, PATTERNS.letter)),
  };
}
