/** Words that two tellings in one language have in each other's stead: another place in the same sentences, say. */
import { hashedWords } from "../../text/copies.ts";

const HAS_DIGIT = /\p{N}/u;
/** Any number, so that what follows another number is still found. */
const SOME_NUMBER = "0";
const PAIR_FACTOR = 31;
/** Beyond so many words on either side, spelling is no longer looked at: that is another text anyway. */
const MOST_ALIKE = 24;
/** Words of fewer letters have nothing that could be misspelt. */
const LEAST_LETTERS = 4;
/** Letters by which spellings of one word differ. */
const MOST_LETTERS = 2;

/** The words of a text with what stands around them. */
export interface PlacedWords {
  /** Each word without digits, with its first place. */
  readonly words: ReadonlyMap<string, number>;
  /** A number for the two words that begin at a place. */
  readonly pairAt: readonly number[];
  readonly pairs: ReadonlySet<number>;
}

export function placedWords(lexemes: readonly string[]): PlacedWords {
  const words = new Map<string, number>();
  const plain = lexemes.map((word, at) => {
    if (words.has(word)) return word;
    if (HAS_DIGIT.test(word)) return SOME_NUMBER;
    words.set(word, at);
    return word;
  });
  const hashes = hashedWords(plain);
  const pairAt = hashes.map((hash, at) => Math.imul(hash, PAIR_FACTOR) ^ (hashes[at + 1] ?? 0));
  return { words, pairAt, pairs: new Set(pairAt) };
}

/** Shares of the words of the one with fewer of them, 0…1; misspellings, endings and numbers do not count. */
export interface ExchangedWords {
  /** Each has so many words that the other one lacks; 0 where one has all that the other has. */
  readonly anywhere: number;
  /** Of these, those that stand next to the same words; hardly any where each was cut in another place. */
  readonly inPlace: number;
}

export function exchangedWords(a: PlacedWords, b: PlacedWords): ExchangedWords {
  let [own, other] = [onlyIn(a, b), onlyIn(b, a)];
  if (Math.max(own.length, other.length) <= MOST_ALIKE)
    [own, other] = [
      own.filter(({ word }) => !other.some((its) => areAlike(word, its.word))),
      other.filter(({ word }) => !own.some((its) => areAlike(word, its.word))),
    ];
  const words = Math.max(1, Math.min(a.words.size, b.words.size));
  const inPlace = (missing: readonly Missing[]) => missing.filter(({ isInPlace }) => isInPlace).length;
  return {
    anywhere: Math.min(own.length, other.length) / words,
    inPlace: Math.min(inPlace(own), inPlace(other)) / words,
  };
}

interface Missing {
  readonly word: string;
  readonly isInPlace: boolean;
}

function onlyIn(a: PlacedWords, b: PlacedWords): Missing[] {
  const found: Missing[] = [];
  const hasPair = (pair: number | undefined) => pair !== undefined && b.pairs.has(pair);
  for (const [word, at] of a.words)
    if (!b.words.has(word))
      found.push({ word, isInPlace: hasPair(a.pairAt[at - 2]) || hasPair(a.pairAt[at + 1]) });
  return found;
}

/** By the letters that they have, wherever those stand. */
function areAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST_LETTERS) return false;
  if (Math.abs(one.length - other.length) > MOST_LETTERS) return false;
  let rest = other;
  let missing = 0;
  for (const letter of one) {
    if (rest.includes(letter)) rest = rest.replace(letter, "");
    else missing += 1;
  }
  return missing + rest.length <= MOST_LETTERS;
}
