/** Tells whether two names may mean one person, in whatever scripts, cases and lengths they are written. */
import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { namesIn } from "../../text/names.ts";
import { wordsOf } from "../../text/names-words.ts";
import { isDeterminer, isNameParticle, isPlainWord } from "./plain-words.ts";

/** A name with the language of its article; "und" for one that somebody typed, perhaps without capitals. */
export interface SpokenName {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** `unknown`: one of the two is no name ("the minister"), or they cannot be compared. */
export type SpeakerRelation = "same" | "other" | "unknown";

interface NameWord {
  readonly folded: string;
  readonly script: string;
  readonly keys: readonly string[];
}

/** Endings of cases are no longer, and begin after as many common letters. */
const MAX_ENDING = 3;
const MIN_COMMON = 3;
/** Consonants of a name in another script, without the mark of their kind: one may lack at the end, if these are left. */
const MIN_CONSONANTS = 3;
const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "Hangul", "Thai", "Devanagari"].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, "u")] as const,
);
/** Scripts whose names have no vowels to compare. */
const WITHOUT_VOWELS: ReadonlySet<string> = new Set(["Arabic", "Hebrew"]);
/** What follows says who that is: "Olga Brandt, the mayor of …". */
const APPOSITION = /(?<=\S)\s?[,،、，;(（]/u;
/** Words joined by a hyphen may be a title as a whole: "Kreml-Sprecherin". */
const COMPOUND = /[\p{L}\p{M}\p{N}]+-([\p{L}\p{M}]+)(?![\p{L}\p{M}-])/gu;
/** Keys of months and weekdays: nobody is called by a day. */
const CALENDAR_KEY = /^[ow]/;
/** Languages that write every noun with a capital. */
const NOUN_CAPITALS: ReadonlySet<string> = new Set(["de", "lb", "nds"]);
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** Capitals begin names where a script has them; Georgian ones do not. */
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;

/** Names whose words are kept, and the longest of them: a few MB. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 200;
const kept = new Map<string, readonly NameWord[][]>();

/** Whether two names surely can be one person's: each word of the shorter one has its like in the longer. */
export function isSameSpeaker(a: SpokenName, b: SpokenName): boolean {
  return speakerRelation(a, b) === "same";
}

/** The same with what lies between yes and no. */
export function speakerRelation(a: SpokenName, b: SpokenName): SpeakerRelation {
  const [first, second] = [readings(a), readings(b)];
  if (first.length === 0 || second.length === 0) return isRoleOf(a, b) || isRoleOf(b, a) ? "same" : "unknown";
  const pairs = first.flatMap((one) => second.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => agree(one, other))) return "same";
  return pairs.some(([one, other]) => contradict(one, other)) ? "other" : "unknown";
}

/** False for a pronoun or a role: nobody is named by it. */
export function isNamed(name: SpokenName): boolean {
  return readings(name).length > 0;
}

/** As `readingsOf` has them; each name is compared with many others, and cutting it takes ICU tenths of a millisecond. */
function readings(spoken: SpokenName): readonly NameWord[][] {
  const id = `${spoken.language} ${spoken.name}`;
  const before = kept.get(id);
  if (before) return before;
  const made = readingsOf(spoken);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (id.length <= LONGEST_KEPT) kept.set(id, made);
  return made;
}

/** The words of a name, without titles; cut in several ways where ICU has a choice. Empty where nobody is named. */
function readingsOf({ name, language }: SpokenName): NameWord[][] {
  const text = (name.split(APPOSITION, 1)[0] ?? "").replace(COMPOUND, withoutTitle).trim();
  const isHan = HAN_NAME.test(text);
  const cuts = (isHan ? [language, "ja"] : [language]).map((one) => ({
    words: wordsOf(text, one),
    language: one,
  }));
  if (isHan) cuts.push({ words: [text], language: "und" });
  const takesSmall = language === "und" && !CAPITAL.test(text);
  const isName = (word: string, at: number, words: readonly string[]) =>
    (takesSmall || !SMALL.test(word)) && !isPlainWord(word) && !isCommonNoun(words.slice(0, at), language);
  return cuts
    .map(({ words, language: one }) => words.filter(isName).map((word) => nameWord(word, one)))
    .map((words) => words.filter(({ keys }) => !keys.some((key) => CALENDAR_KEY.test(key))))
    .filter((words) => words.some(({ folded, script }) => folded.length > 1 || script === "Han"));
}

/** Where nouns have capitals, one behind an article or an adjective is no name, unless small words join names ("von der"). */
function isCommonNoun(before: readonly string[], language: string): boolean {
  if (!NOUN_CAPITALS.has(baseLanguage(language))) return false;
  const small = before.slice(before.findLastIndex((word) => !SMALL.test(word) && !isDeterminer(word)) + 1);
  return small.length > 0 && !small.some(isNameParticle);
}

function withoutTitle(compound: string, last: string): string {
  return isPlainWord(last) ? "" : compound;
}

function nameWord(word: string, language: string): NameWord {
  const mentions = [language, "und"].flatMap((one) => namesIn(word, one, "question"));
  const keys = [...new Set(mentions.flatMap(({ keys }) => keys))];
  return { folded: fold(word, language), script: scriptOf(word), keys };
}

function scriptOf(word: string): string {
  return SCRIPTS.find(([, form]) => form.test(word))?.[0] ?? "";
}

/** "the minister" is said of whoever has that title beside the name. */
function isRoleOf(role: SpokenName, whole: SpokenName): boolean {
  const wanted = wordsOf(role.name, role.language).map((word) => fold(word, "und"));
  const has = new Set(wordsOf(whole.name, whole.language).map((word) => fold(word, "und")));
  return wanted.length > 0 && wanted.every((word) => has.has(word));
}

/** Every word of the shorter name must agree with one of the longer. */
function agree(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.some((other) => wordsAgree(word, other)));
}

function wordsAgree(a: NameWord, b: NameWord): boolean {
  if (a.folded === b.folded) return true;
  if (a.script !== b.script) return soundAlike(a, b);
  if (a.script !== "Han" && Math.min(a.folded.length, b.folded.length) === 1) return isInitial(a, b);
  if (isInflected(a.folded, b.folded)) return true;
  // Consonants alone collide within a script that writes vowels ("Martin", "Morton").
  return a.keys.some((key) => b.keys.includes(key) && (!key.startsWith("m") || WITHOUT_VOWELS.has(a.script)));
}

function isInitial(a: NameWord, b: NameWord): boolean {
  return a.folded[0] === b.folded[0];
}

function isInflected(a: string, b: string): boolean {
  const common = commonLength(a, b);
  const shorter = Math.min(a.length, b.length);
  const isEnding = Math.max(a.length, b.length) - common <= MAX_ENDING;
  return isEnding && common >= Math.max(MIN_COMMON, shorter - 2);
}

function commonLength(a: string, b: string): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common;
}

/** Two names are given: fewer agree by chance than where one is searched for among many, so a last sound may lack. */
function soundAlike(a: NameWord, b: NameWord): boolean {
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  return consonantsOf(a).some((one) =>
    consonantsOf(b).some((other) => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      return short.length >= MIN_CONSONANTS && long.length - short.length <= 1 && long.startsWith(short);
    }),
  );
}

/** Arabic has neither p nor v. */
function consonantsOf({ keys }: NameWord): string[] {
  return keys.flatMap((key) =>
    key.startsWith("m") ? [key.slice(1).replaceAll("p", "b").replaceAll("v", "f")] : [],
  );
}

/** Both can be compared word for word, and what differs is more than a short form of a first name ("Joe", "Joseph"). */
function contradict(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  const scripts = new Set([...a, ...b].map(({ script }) => script));
  if (scripts.size > 1 && [...a, ...b].some(({ keys }) => keys.length === 0)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = short.filter((word) => !long.some((other) => wordsAgree(word, other)));
  const isShortForm = left.every((word) => long.some((other) => isInitial(word, other)));
  return !(isShortForm && left.length < short.length);
}
