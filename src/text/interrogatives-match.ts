/** Tells whether a sentence without a question mark asks, by the tables of words that ask. */
import { FILLERS, GERMANIC_AND_ROMANCE, type Interrogatives, JOINS } from "./interrogatives.ts";
import { OTHER_LATIN } from "./interrogatives-latin.ts";
import { ABJADS_AND_INDIC, CYRILLIC_AND_GREEK, SIGNS, type Signs } from "./interrogatives-scripts.ts";

/** Fewer words ("who knows") are an interjection more often than a question. */
const MIN_WORDS = 3;
/** The same where the last word asks: Korean and Turkish verbs say the rest. */
const MIN_WORDS_CLOSED = 2;
/** "Is the best", "did they win": too little to look for, and often said without a subject. */
const MIN_WORDS_POLAR = 4;
/** "Какой хороший день!" and the like are short. */
const MIN_WORDS_EXCLAIMED = 5;
/** Letters of a sentence in a script without spaces. */
const MIN_LETTERS = 4;
/** How far from "which" its verb may stand: "which two small cities have". */
const VERB_REACH = 4;
/** Most words of a phrase of `final`. */
const TAIL = 3;
/** Of a sentence, the words among which a verb like "a-t-il" asks. */
const EARLY = 8;
/** Letters of a preposition before a join: "in which", "nach dem". */
const MAX_PREPOSITION = 4;
const MAX_FILLERS = 3;
/** How many characters of an end or beginning the patterns of `SIGNS` look at. */
const SIGHT = 40;
/** A pause inside marks a clause that hangs on another: "When he came, it was over", "Was das ist - egal". */
const PAUSE = /[,،、;:؛](?!\d)|\s[-–—]\s/gu;
/** A word of text that went through `spell`. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu;
const NAME = /^\p{Lu}\p{Ll}/u;

/** A sentence as the rules read it. */
export interface Sentence {
  readonly text: string;
  /** It ends with a full stop, as statements do; some words ask all the same. */
  readonly stopped: boolean;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
type ListName = Exclude<keyof Interrogatives, "language" | "letters" | "inverts" | `${string}ndings`>;

interface Row {
  readonly source: Interrogatives;
  readonly lists: ReadonlyMap<string, Phrases>;
}

interface Words {
  readonly words: readonly string[];
  readonly cased: readonly string[];
  readonly starts: readonly number[];
  readonly lower: string;
  /** Where the first pause stands. */
  readonly pause: number;
}

/** NFKC splits the Thai sign AM. */
const SPLIT_AM = /\u0e4d\u0e32/gu;
const APOSTROPHE = /[’ʼ＇´]/gu;
/** Capitals of Turkish whose small letters `toLowerCase` does not find. */
const TURKISH_CAPITAL = /[İĞ]/u;

/** One spelling for texts and tables: composed, of ordinary width, without invisible characters. */
export function spell(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .replace(SPLIT_AM, "\u0e33")
    .replace(APOSTROPHE, "'");
}

function lower(text: string): string {
  return TURKISH_CAPITAL.test(text) ? text.toLocaleLowerCase("tr") : text.toLowerCase();
}

/** What may follow a preposition or "tell me". */
const ASKING: readonly ListName[] = ["sure", "asks", "exclaims", "clauses", "nouns"];

const fillers: ReadonlySet<string> = new Set(spell(FILLERS).split(/\s+/));
const joins: ReadonlySet<string> = new Set(spell(JOINS).split(/\s+/));
const rows = [...GERMANIC_AND_ROMANCE, ...OTHER_LATIN, ...CYRILLIC_AND_GREEK, ...ABJADS_AND_INDIC].map(toRow);

function toRow(source: Interrogatives): Row {
  const lists = new Map<string, Phrases>();
  for (const [name, list] of Object.entries(source)) {
    if (typeof list === "string") lists.set(name, phrases(list));
  }
  return { source, lists };
}

/** Phrases by their first word, the longest first. */
function phrases(list: string): Phrases {
  const found = new Map<string, string[][]>();
  for (const entry of spell(list).split(/\s+/).filter(Boolean)) {
    const phrase = entry.split("_");
    const first = phrase[0] ?? "";
    found.set(
      first,
      [...(found.get(first) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** How many words the phrase of a list has that stands at a place; 0 for none. */
function lengthAt(row: Row, list: ListName, words: readonly string[], at: number): number {
  const candidates = row.lists.get(list)?.get(words[at] ?? "") ?? [];
  const phrase = candidates.find((one) => one.every((word, offset) => words[at + offset] === word));
  return phrase?.length ?? 0;
}

function holds(row: Row, list: ListName, words: readonly string[]): boolean {
  return words.some((_, at) => lengthAt(row, list, words, at) > 0);
}

/** Whether a sentence that has no question mark asks. */
export function asksUnmarked(sentence: Sentence): boolean {
  const { stopped } = sentence;
  const text = bare(sentence.text);
  if (SIGNS.some((signs) => asksBySigns(signs, text, stopped))) return true;
  const all = readWords(text);
  let from = 0;
  while (from < MAX_FILLERS && fillers.has(all.words[from] ?? "")) from += 1;
  const rest = from === 0 ? all : readWords(text.slice(all.starts[from] ?? text.length));
  return rows.some((row) => {
    if (row.source.letters && !row.source.letters.test(all.lower)) return false;
    if (isRequest(row, rest)) return true;
    if (!stopped && (opens(row, rest) || isPolar(row, all))) return true;
    return closes(row, all, stopped);
  });
}

/** Without the quotes, brackets and emoji around it. */
function bare(text: string): string {
  const matches = [...text.matchAll(WORD)];
  const last = matches.at(-1);
  return last ? text.slice(matches[0]?.index ?? 0, last.index + last[0].length) : "";
}

function readWords(text: string): Words {
  const matches = [...text.matchAll(WORD)];
  const cased = matches.map(([word]) => word);
  const lowered = lower(text);
  return {
    words: cased.map(lower),
    cased,
    starts: matches.map(({ index }) => index),
    lower: lowered,
    pause: pauseOf(lowered),
  };
}

/** Where the first pause stands that something else than a joined clause follows; -1 without one. */
function pauseOf(text: string): number {
  for (const { index } of text.matchAll(PAUSE)) {
    const [first = "", second = ""] = text.slice(index, index + SIGHT).match(WORD) ?? [];
    const joined = joins.has(first) || (first.length <= MAX_PREPOSITION && joins.has(second));
    if (!joined) return index;
  }
  return -1;
}

/** "Tell me who …", not "you know what, …": a full stop takes nothing back. */
function isRequest(row: Row, { words, starts, pause }: Words): boolean {
  const lead = lengthAt(row, "leads", words, 0);
  const next = starts[lead + 1];
  if (lead === 0 || next === undefined || (pause >= 0 && pause < next)) return false;
  return ASKING.some((list) => lengthAt(row, list, words, lead) > 0);
}

/** "Who won …", "in which year was …". */
function opens(row: Row, sentence: Words): boolean {
  const { words, pause } = sentence;
  if (words.length < MIN_WORDS) return false;
  if (pause < 0 && row.source.endings?.test(words[0] ?? "")) return true;
  if (pause < 0 && words.slice(0, EARLY).some((word) => row.source.earlyEndings?.test(word))) return true;
  return (
    asksAt(row, sentence, 0) || (lengthAt(row, "prepositions", words, 0) > 0 && asksAt(row, sentence, 1))
  );
}

function asksAt(row: Row, { words, pause }: Words, at: number): boolean {
  if (lengthAt(row, "sure", words, at) > 0) return true;
  if (pause < 0 || row.source.inverts) {
    const clause = lengthAt(row, "clauses", words, at);
    if (clause > 0 && lengthAt(row, "verbs", words, at + clause) > 0) return true;
    const noun = lengthAt(row, "nouns", words, at);
    if (noun > 0 && hasVerbNear(row, words, at + noun)) return true;
  }
  return pause < 0 && (isUnbarred(row, "asks", words, at) || asksAfterAll(row, words, at));
}

function isUnbarred(row: Row, list: ListName, words: readonly string[], at: number): boolean {
  const length = lengthAt(row, list, words, at);
  return length > 0 && lengthAt(row, "bars", words, at + length) === 0;
}

/** Words of exclamations; after a preposition ("in which year") nobody exclaims. */
function asksAfterAll(row: Row, words: readonly string[], at: number): boolean {
  if ((at === 0 && words.length < MIN_WORDS_EXCLAIMED) || !isUnbarred(row, "exclaims", words, at))
    return false;
  return lengthAt(row, "verbs", words, at + 1) === 0;
}

/** A verb some words on, with a noun but no subject before it: "which city has", not "which the city has". */
function hasVerbNear(row: Row, words: readonly string[], start: number): boolean {
  for (let at = start; at < start + VERB_REACH; at += 1) {
    if (lengthAt(row, "bars", words, at) > 0) return false;
    if (at > start && lengthAt(row, "verbs", words, at) > 0) return true;
  }
  return false;
}

/** "Did they …", "Hat die …", "Is Velmora …". Fillers do not go before it: "so is the weather". */
function isPolar(row: Row, { words, cased, pause }: Words): boolean {
  if (pause >= 0 || words.length < MIN_WORDS) return false;
  const asked = lengthAt(row, "polar", words, 0) > 0 && lengthAt(row, "subjects", words, 1) > 0;
  if (asked && words.length >= MIN_WORDS_POLAR) return true;
  return lengthAt(row, "named", words, 0) > 0 && NAME.test(cased[1] ?? "");
}

/** Languages that ask inside or at the end of the sentence. */
function closes(row: Row, { words, cased, pause }: Words, stopped: boolean): boolean {
  if (words.length < MIN_WORDS_CLOSED || holds(row, "silences", words)) return false;
  const last = words.at(-1) ?? "";
  if (row.source.lastEndings?.test(last) || isFramed(row, words, last)) return true;
  if (words.slice(-TAIL).some((_, at, tail) => at + lengthAt(row, "final", tail, at) === tail.length))
    return true;
  if (stopped || pause >= 0 || words.length < MIN_WORDS) return false;
  // "Kim" and "Ли" with a capital are names.
  const common = words.map((word, at) => (at > 0 && NAME.test(cased[at] ?? "") ? "" : word));
  if (lengthAt(row, "second", common, 1) + lengthAt(row, "second", common, 2) > 0) return true;
  return holds(row, "inside", common) && (row.source.insideEndings?.test(last) ?? true);
}

function isFramed(row: Row, words: readonly string[], last: string): boolean {
  const frames = row.lists.get("frames");
  return frames !== undefined && words.some((word) => frames.get(word)?.some((frame) => frame[1] === last));
}

/** Scripts without spaces. */
function asksBySigns(signs: Signs, text: string, stopped: boolean): boolean {
  if (!signs.letters.test(text) || signs.without?.test(text)) return false;
  if (text.length < MIN_LETTERS || signs.silences?.test(text)) return false;
  if (signs.ends.test(text.slice(-SIGHT))) return true;
  if (stopped || text.search(PAUSE) >= 0) return false;
  return signs.opens.test(text) || (signs.inside?.test(text) ?? false);
}
