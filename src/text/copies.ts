/** Tells whether two texts are the same wire text, though one was edited lightly or cut. */

/** Words in one shingle; a changed word spoils so many of them. */
const WORDS_PER_SHINGLE = 3;
/** Characters in one shingle where words are not written apart. */
const CHARACTERS_PER_SHINGLE = 5;
/** From this many characters a "word" on average, spaces do not separate words (Japanese, Chinese, Thai). */
const UNSPACED_WORD_LENGTH = 12;

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * 0…1: the share of the shorter text's shingles that the longer one has too; 1 for equal texts, 0 when either is
 * shorter than a shingle. From about .8 on it is the same text. Compared without case, punctuation and widths; in linear time.
 */
export function similarity(a: string, b: string): number {
  const left = normalize(a);
  const right = normalize(b);
  if (left === "" || right === "") return 0;
  if (left === right) return 1;
  const byWords = isSpaced(left) && isSpaced(right);
  return containment(shingles(left, byWords), shingles(right, byWords));
}

function normalize(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORD, " ").trim();
}

function isSpaced(text: string): boolean {
  const words = text.split(" ");
  return text.length / words.length < UNSPACED_WORD_LENGTH;
}

function shingles(text: string, byWords: boolean): Set<string> {
  const parts = byWords ? text.split(" ") : Array.from(text.replaceAll(" ", ""));
  const size = byWords ? WORDS_PER_SHINGLE : CHARACTERS_PER_SHINGLE;
  const all = new Set<string>();
  for (let at = 0; at + size <= parts.length; at += 1) all.add(parts.slice(at, at + size).join(" "));
  return all;
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The shingles of words that were cut and folded before, as numbers: quick to make and to compare for many texts. */
export function wordShingles(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map(hashOf);
  const all = new Set<number>();
  for (let at = 0; at + WORDS_PER_SHINGLE <= hashes.length; at += 1) {
    let hash = FNV_OFFSET;
    for (let next = at; next < at + WORDS_PER_SHINGLE; next += 1)
      hash = Math.imul(hash ^ (hashes[next] ?? 0), FNV_PRIME);
    all.add(hash);
  }
  return all;
}

/** Fowler, Noll and Vo's hash, variant 1a, over code units. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Whether the longer of two texts has at least `share` of the shorter one's shingles; gives up as soon as it cannot. */
export function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>, share: number): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return false;
  let misses = few.size * (1 - share);
  for (const shingle of few) {
    if (many.has(shingle)) continue;
    misses -= 1;
    if (misses < 0) return false;
  }
  return true;
}
