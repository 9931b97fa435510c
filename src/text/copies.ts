/** Tells whether two texts are the same wire text, though one was edited lightly or cut. */

/** Words in one shingle; a changed word spoils so many of them. */
const WORDS_PER_SHINGLE = 3;
/** Characters in one shingle where words are not written apart. */
const CHARACTERS_PER_SHINGLE = 5;
/** From this many characters a "word" on average, spaces do not separate words (Japanese, Chinese, Thai). */
const UNSPACED_WORD_LENGTH = 12;

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Texts kept ready at a time: each may be compared with hundreds. Longer ones are made ready anew. */
const MOST_KEPT = 3_000;
const LONGEST_KEPT = 4_000;

/** A text made ready to be compared. */
interface Ready {
  readonly normal: string;
  readonly isSpaced: boolean;
  /** By words, or else by characters; made when they are wanted. */
  words?: ReadonlySet<number>;
  characters?: ReadonlySet<number>;
}

const kept = new Map<string, Ready>();

/**
 * 0…1: the share of the shorter text's shingles that the longer one has too; 1 for equal texts, 0 when either is
 * shorter than a shingle. From about .8 on it is the same text. Compared without case, punctuation and widths; in linear time.
 */
export function similarity(a: string, b: string): number {
  const left = readyOf(a);
  const right = readyOf(b);
  if (left.normal === "" || right.normal === "") return 0;
  if (left.normal === right.normal) return 1;
  return left.isSpaced && right.isSpaced
    ? containment(wordsOf(left), wordsOf(right))
    : containment(charactersOf(left), charactersOf(right));
}

function readyOf(text: string): Ready {
  const known = kept.get(text);
  if (known) return known;
  const normal = text.normalize("NFKC").toLowerCase().replace(NOT_WORD, " ").trim();
  const ready = { normal, isSpaced: isSpaced(normal) };
  if (text.length > LONGEST_KEPT) return ready;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, ready);
  return ready;
}

function isSpaced(text: string): boolean {
  const words = text.split(" ");
  return text.length / words.length < UNSPACED_WORD_LENGTH;
}

function wordsOf(text: Ready): ReadonlySet<number> {
  text.words ??= shingles(text.normal.split(" "), WORDS_PER_SHINGLE);
  return text.words;
}

function charactersOf(text: Ready): ReadonlySet<number> {
  text.characters ??= shingles(Array.from(text.normal.replaceAll(" ", "")), CHARACTERS_PER_SHINGLE);
  return text.characters;
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The shingles of words that were cut and folded before, as numbers: quick to make and to compare for many texts. */
export function wordShingles(words: readonly string[]): ReadonlySet<number> {
  return shingles(words, WORDS_PER_SHINGLE);
}

/** A number for each word; two words hardly ever have the same one. */
export function hashedWords(words: readonly string[]): number[] {
  return words.map(hashOf);
}

function shingles(parts: readonly string[], size: number): ReadonlySet<number> {
  const hashes = hashedWords(parts);
  const all = new Set<number>();
  for (let at = 0; at + size <= hashes.length; at += 1) {
    let hash = FNV_OFFSET;
    for (let next = at; next < at + size; next += 1) hash = Math.imul(hash ^ (hashes[next] ?? 0), FNV_PRIME);
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
