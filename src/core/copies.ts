/** Puts copies of one wire text together, also lightly edited or cut, so that each text is one result. */
import { isOneLanguage } from "../text/base-language.ts";
import { areCopies, wordShingles } from "../text/copies.ts";
import { negationsIn } from "../text/negation.ts";
import { NUMBER_KEY } from "./read-question.ts";

/** Share of the shorter text's shingles that the longer one has, from which on it is the same wire text. */
const MIN_COMMON = 0.7;
/** A text with fewer of the other's shingles was cut, and may have lost denials with the rest. */
const CUT_SHARE = 0.8;

interface Text {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly lexemes: readonly string[];
  /** Keys. */
  readonly names: readonly string[];
}

/** The best of some copies, and the others. */
export interface Merged<T> {
  readonly item: T;
  readonly copies: readonly T[];
}

/** Keeps the first of each group of copies; the order stays. */
export function mergeCopies<T extends Text>(items: readonly T[]): Merged<T>[] {
  const merged: { readonly item: T; readonly content: Content; readonly copies: T[] }[] = [];
  for (const item of items) {
    const content = contentOf(item);
    const original = merged.find((other) => isCopy(other.content, content));
    if (original) original.copies.push(item);
    else merged.push({ item, content, copies: [] });
  }
  return merged;
}

interface Content {
  readonly text: string;
  readonly language: string;
  readonly shingles: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
}

function contentOf({ text, language, lexemes, names }: Text): Content {
  const numbers = new Set(names.filter((key) => NUMBER_KEY.test(key)));
  return { text, language, shingles: wordShingles(lexemes), numbers };
}

function isCopy(a: Content, b: Content): boolean {
  if (a.text === b.text) return true;
  if (!isOneLanguage(a.language, b.language) || !areCopies(a.shingles, b.shingles, MIN_COMMON)) return false;
  const [shorter, longer] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  return isToldBy(shorter, longer);
}

/** A later version with another number of victims, or a denial, tells something else, however little was edited. */
function isToldBy(shorter: Content, longer: Content): boolean {
  if (![...shorter.numbers].every((number) => longer.numbers.has(number))) return false;
  const [few, many] = [shorter, longer].map(({ text, language }) => negationsIn(text, language) ?? 0);
  const isCut = shorter.shingles.size < longer.shingles.size * CUT_SHARE;
  return isCut ? (few ?? 0) <= (many ?? 0) : few === many;
}
