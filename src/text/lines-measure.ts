/** What one line looks like, in numbers that mean the same in every script: words, sentence ends, commas, digits. */
import { CHAR, charKind } from "./lines-chars.ts";

/** How a line ends: with a sentence, announcing what follows (`colon`), going on or cut short (`comma`), or just so. */
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

/** Closing marks that may stand between a sentence's end and the line's: quotes, brackets, note numbers. */
const CLOSERS = "[\\p{Pe}\\p{Pf}\\p{Pi}\"'*_¹²³]";

const ENDS: readonly (readonly [pattern: RegExp, end: LineEnd])[] = [
  [/(?:…|\.\.+)["'”»)\]]?$/u, "comma"],
  [new RegExp(`\\p{Sentence_Terminal}${CLOSERS}{0,4}$`, "u"), "stop"],
  [/\p{Script=Greek}[»"'”]?[;\u037e]$/u, "stop"],
  [new RegExp(`[:：]${CLOSERS}{0,2}$`, "u"), "colon"],
  [/[,;،؛、，；—–-]["'”»]?$/u, "comma"],
];

/** How many characters from the end decide how a line ends. */
const END_CHARS = 12;
const WORD_END = /[\p{L}\p{Nd}]$/u;

/** How the line ends, closing quotes and brackets aside. */
export function lineEnd(text: string): LineEnd {
  const last = text.slice(-END_CHARS);
  if (WORD_END.test(last)) return "open";
  return ENDS.find(([pattern]) => pattern.test(last))?.[1] ?? "open";
}

/** Counts of characters and of their transitions; the scan adds to them. */
class Tally {
  readonly kinds = new Uint32Array(Object.keys(CHAR).length);
  spacedWords = 0;
  innerStops = 0;
  #inWord = false;
  #stopped = false;

  add(kind: number): void {
    this.kinds[kind] = this.count(kind) + 1;
    if (kind === CHAR.joiner) return;
    const inWord = kind === CHAR.letter || kind === CHAR.digit;
    if (inWord && !this.#inWord) this.spacedWords += 1;
    this.#inWord = inWord;
    this.#see(kind);
  }

  /** A stop counts where a space follows, closing marks between them aside. */
  #see(kind: number): void {
    if (kind === CHAR.space && this.#stopped) this.innerStops += 1;
    this.#stopped = kind === CHAR.stop || (this.#stopped && kind === CHAR.closer);
  }

  count(kind: number): number {
    return this.kinds[kind] ?? 0;
  }

  get unstoppedWords(): number {
    return this.count(CHAR.unstopped) / CHARS_PER_WORD.unstopped;
  }

  get words(): number {
    return this.spacedWords + this.count(CHAR.ideograph) / CHARS_PER_WORD.ideographic + this.unstoppedWords;
  }

  get letters(): number {
    const { letter, digit, ideograph, unstopped } = CHAR;
    return this.count(letter) + this.count(digit) + this.count(ideograph) + this.count(unstopped);
  }
}

function tally(text: string): Tally {
  const counts = new Tally();
  for (let i = 0; i < text.length; i += 1) counts.add(charKind(text.charCodeAt(i)));
  return counts;
}

/** Words of a text, or their equivalent where words are not spaced. */
export function countWords(text: string): number {
  return tally(text).words;
}

/** A full-width stop at the line's end ends the line, and is no inner one. */
const FULL_STOP_END = /[。！？｡।॥።]["'”」』）)]*$/u;

/** Measures a trimmed, non-empty line. */
export function measureLine(text: string): LineMeasure {
  const counts = tally(text);
  const full = counts.count(CHAR.fullStop);
  const last = full > 0 && FULL_STOP_END.test(text.slice(-END_CHARS)) ? 1 : 0;
  return {
    words: counts.words,
    unstopped: counts.unstoppedWords / Math.max(1, counts.words),
    end: lineEnd(text),
    innerStops: counts.innerStops + full - last,
    commas: counts.count(CHAR.comma),
    digits: counts.count(CHAR.digit) / Math.max(1, counts.letters),
  };
}
