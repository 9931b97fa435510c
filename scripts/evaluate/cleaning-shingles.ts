/** Shingles: multisets of word n-grams (of character n-grams where words are not spaced), and what two texts share. */

/** Shingles in both texts, in the output only, in the gold text only. */
export interface Counts {
  readonly shared: number;
  readonly extra: number;
  readonly missing: number;
}

/** Precision, recall and their harmonic mean, 0…1. */
export interface Summary {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const WORDS_PER_SHINGLE = 4;
const CHARS_PER_SHINGLE = 8;
/** Share of unspaced characters from which a text is cut by characters. */
const UNSPACED_SHARE = 0.3;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

function shingles(text: string, byChars: boolean): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const units = byChars ? [...words.join("")] : words;
  const size = byChars ? CHARS_PER_SHINGLE : WORDS_PER_SHINGLE;
  const counts = new Map<string, number>();
  if (units.length === 0) return counts;
  for (let i = 0; i < Math.max(1, units.length - size + 1); i += 1) {
    const key = units.slice(i, i + size).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Compares an output with the gold text. */
export function count(gold: string, output: string): Counts {
  const byChars = (gold.match(UNSPACED)?.length ?? 0) > gold.length * UNSPACED_SHARE;
  const [wanted, got] = [shingles(gold, byChars), shingles(output, byChars)];
  let shared = 0;
  let extra = 0;
  let missing = 0;
  for (const [key, times] of got) {
    const common = Math.min(times, wanted.get(key) ?? 0);
    shared += common;
    extra += times - common;
  }
  for (const [key, times] of wanted) missing += times - Math.min(times, got.get(key) ?? 0);
  return { shared, extra, missing };
}

/** Sums up many pages; each counts the same, whatever its length. */
export function summarize(all: readonly Counts[]): Summary {
  let [shared, extra, missing] = [0, 0, 0];
  for (const counts of all) {
    const total = Math.max(1, counts.shared + counts.extra + counts.missing);
    shared += counts.shared / total;
    extra += counts.extra / total;
    missing += counts.missing / total;
  }
  const precision = shared / Math.max(Number.EPSILON, shared + extra);
  const recall = shared / Math.max(Number.EPSILON, shared + missing);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall) };
}
