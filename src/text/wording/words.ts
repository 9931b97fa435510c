/** The words of a text with what follows them: what two wordings are aligned by, and what is shown of them. */
import { baseLanguage } from "../base-language.ts";
import { fold } from "../lexemes-fold.ts";
import { segmenterFor } from "../sentences-segmenter.ts";

/** A word of a text: `text.slice(start, end)`. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** Folded: two words are one where their keys agree. */
  readonly key: string;
}

/** Code units given to ICU at a time: V8 copies its whole input for every segment. */
const WINDOW = 400;
/** Folded words of running text; usual ones come up at once after clearing. */
const MOST_KEPT = 20_000;

const kept = new Map<string, string>();

/** In order. `language` is BCP 47; "und" will do. */
export function wordsIn(text: string, language: string): TextWord[] {
  const base = baseLanguage(language);
  const segmenter = segmenterFor(base, "word");
  const words: TextWord[] = [];
  for (let from = 0; from < text.length; ) {
    const to = windowEnd(text, from);
    for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
      if (!isWordLike) continue;
      const start = from + index;
      words.push({ start, end: start + segment.length, key: keyOf(segment, base) });
    }
    from = to;
  }
  return words;
}

/** At white space where there is some; else between any two characters. */
function windowEnd(text: string, from: number): number {
  const end = from + WINDOW;
  if (end >= text.length) return text.length;
  const window = text.slice(from, end);
  const space = Math.max(window.lastIndexOf(" "), window.lastIndexOf("\n"));
  if (space > 0) return from + space;
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}

function keyOf(word: string, language: string): string {
  const id = `${language} ${word}`;
  const known = kept.get(id);
  if (known !== undefined) return known;
  const key = fold(word, language).replace(/[’ʼ‘]/gu, "'");
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, key);
  return key;
}
