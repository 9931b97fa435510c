/** A table of words that inflect: exact forms, and beginnings that any ending may follow. */
import { foldWord } from "./fold.ts";
import { anyOf, keyOf } from "./pattern.ts";

/** Forms and stems, folded, with what they mean. */
export interface WordTable<T> {
  /** Exact forms as they are written, dots included: what patterns are made of. */
  readonly written: readonly string[];
  /** By key: without dots. */
  readonly exact: ReadonlyMap<string, T>;
  readonly stems: ReadonlyMap<string, T>;
}

/** Forms of one word, as written, with what it means. */
export interface Group<T> {
  readonly forms: readonly string[];
  readonly value: T;
}

/** Letters of an abbreviation that is told by being the beginning of one word only, and how many it leaves out at least. */
const PREFIX = { min: 4, max: 5, cut: 2 };
/** Cyrillic ones may be shorter: "сен", "ноя". */
const MIN_CYRILLIC_PREFIX = 3;
/** A word seen in one form only may still inflect, when its stem is at least this long. */
const MIN_PLAIN_STEM = 5;
const MIN_INFLECTED_STEM = 3;
/** Longest ending that is taken for inflection. */
const ENDING = "\\p{L}{0,4}";

/** Collects words; a form that would mean two things is dropped. */
export class TableBuilder<T> {
  private readonly forms = new Map<string, T | null>();
  private readonly written = new Set<string>();
  private readonly beginnings = new Map<string, T | null>();

  /** Adds a form as it is. */
  add(word: string, value: T): void {
    const key = keyOf(foldWord(word));
    if (key === "" || /^[\d\p{P}\p{S}\s]+$/u.test(key)) return;
    put(this.forms, key, value);
    this.written.add(foldWord(word)).add(key);
  }

  /** Adds a beginning that up to four letters may follow. */
  stem(word: string, value: T): void {
    put(this.beginnings, keyOf(foldWord(word)), value);
  }

  /** Adds what the full forms of each word have in common as its stem. */
  inflect(groups: readonly Group<T>[]): void {
    const words = keysOf(groups);
    for (const { keys, value } of words) {
      const others = words.filter((word) => word.value !== value).flatMap((word) => word.keys);
      const stem = commonStart(keys);
      const shortest = new Set(keys).size > 1 ? MIN_INFLECTED_STEM : MIN_PLAIN_STEM;
      if (isWord(stem) && stem.length >= shortest && !others.some((key) => key.startsWith(stem)))
        put(this.beginnings, stem, value);
    }
  }

  /** Adds the beginnings that only one word has, as abbreviations: "sept", "нояб". */
  abbreviate(groups: readonly Group<T>[]): void {
    const words = keysOf(groups);
    for (const { keys, value } of words) {
      const others = words.filter((word) => word.value !== value).flatMap((word) => word.keys);
      for (const prefix of keys.flatMap(prefixes))
        if (!others.some((key) => key.startsWith(prefix)) && !this.forms.has(prefix)) {
          this.forms.set(prefix, value);
          this.written.add(prefix);
        }
    }
  }

  build(): WordTable<T> {
    return {
      written: [...this.written],
      exact: withoutNull(this.forms),
      stems: withoutNull(this.beginnings),
    };
  }
}

/**
 * One group that matches any word of the table; give what it matched to `lookUp`. What follows it in a pattern must
 * say where a word ends, so that an inflected form is not cut short.
 */
export function tablePattern(table: WordTable<unknown>): string {
  const stems = table.stems.size === 0 ? "" : `|${anyOf(table.stems.keys())}${ENDING}`;
  return `(?:${anyOf(table.written)}${stems})`;
}

/** What a matched word means: by its form, else by its longest known beginning. */
export function lookUp<T>(table: WordTable<T>, matched: string): T | undefined {
  const key = keyOf(matched);
  const exact = table.exact.get(key);
  if (exact !== undefined) return exact;
  for (let length = key.length; length >= 2; length--) {
    const found = table.stems.get(key.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

function keysOf<T>(groups: readonly Group<T>[]): { readonly keys: readonly string[]; readonly value: T }[] {
  return groups.map(({ forms, value }) => ({ keys: forms.map((form) => keyOf(foldWord(form))), value }));
}

function put<T>(map: Map<string, T | null>, key: string, value: T): void {
  if (key === "") return;
  const before = map.get(key);
  map.set(key, before === undefined || before === value ? value : null);
}

/** A table without the entries that contradict themselves. */
export function withoutNull<T>(map: ReadonlyMap<string, T | null>): Map<string, T> {
  const kept = new Map<string, T>();
  for (const [key, value] of map) if (value !== null) kept.set(key, value);
  return kept;
}

function commonStart(words: readonly string[]): string {
  const [first = "", ...rest] = words;
  let length = first.length;
  for (const word of rest) while (!word.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

function prefixes(word: string): string[] {
  if (!isWord(word)) return [];
  const shortest = /\p{Script=Cyrillic}/u.test(word) ? MIN_CYRILLIC_PREFIX : PREFIX.min;
  const longest = Math.min(PREFIX.max, word.length - PREFIX.cut);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, i) => word.slice(0, shortest + i));
}

/** Letters of a script that writes spaces between words: only there a beginning is an abbreviation. */
function isWord(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}']+$/u.test(
    text,
  );
}
