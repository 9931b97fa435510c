/** Tells whether two names may mean one person, in whatever scripts, cases and lengths they are written. */
import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { wordsOf } from "../../text/names-words.ts";
import { isInflected } from "./inflection.ts";
import { type NameWord, type Reading, readName, type SpokenName } from "./name-words.ts";

export type { SpokenName } from "./name-words.ts";

/** `unknown`: one of the two is no name ("the minister"), or they cannot be compared. */
export type SpeakerRelation = "same" | "other" | "unknown";

/** Consonants of a name in another script, without the mark of their kind: one may lack at the end, if these are left. */
const MIN_CONSONANTS = 3;
/** Scripts whose names have no vowels to compare. */
const WITHOUT_VOWELS: ReadonlySet<string> = new Set(["Arabic", "Hebrew"]);
/** Scripts whose names are spelled in others as they sound. Names in the rest are romanised in too many ways to tell two apart. */
const SOUNDING: ReadonlySet<string> = new Set(["Latin", "Cyrillic", "Kana"]);
const VOWELS = /[aeiouаеиоуыэюяіїєαεηιουω]+/gu;
/** Written in many ways: "Zelensky", "Selenskyj". */
const LAST_SOUND = /[iyjийі]{1,2}$/u;

interface Languages {
  readonly asked: string;
  readonly told: string;
  /** Those in whose cases a name may stand. */
  readonly cases: readonly string[];
}

/**
 * Whether two names surely can be one person's: each word of the shorter one has its like in the longer. `cases`: the languages
 * (BCP 47) in whose cases they may stand, where more are possible than their own.
 */
export function isSameSpeaker(a: SpokenName, b: SpokenName, cases?: readonly string[]): boolean {
  return speakerRelation(a, b, cases) === "same";
}

/** The same with what lies between yes and no. */
export function speakerRelation(
  a: SpokenName,
  b: SpokenName,
  cases: readonly string[] = [a.language, b.language],
): SpeakerRelation {
  const [first, second] = [readName(a), readName(b)];
  if (first.readings.length === 0 || second.readings.length === 0) {
    const isOneRole =
      (first.readings.length === 0 && isRoleOf(a, b)) || (second.readings.length === 0 && isRoleOf(b, a));
    return isOneRole ? "same" : "unknown";
  }
  const languages: Languages = { asked: a.language, told: b.language, cases };
  const pairs = first.readings.flatMap((one) => second.readings.map((other) => [one, other] as const));
  const agreeing = pairs.filter(([one, other]) => agree(one, other, languages));
  // Whoever speaks for somebody stands in another case than they: "rzecznik Donalda Tuska".
  const isProxy = first.isProxy || second.isProxy;
  if (agreeing.length > 0)
    return isProxy && !agreeing.some(([one, other]) => spelledAlike(one, other)) ? "unknown" : "same";
  const differing = pairs.filter(([one, other]) => contradict(one, other, languages)).length;
  const isOther = pairs.some(([one, other]) => isLoose(one, other, languages))
    ? differing === pairs.length
    : differing > 0;
  return isOther ? "other" : "unknown";
}

/** False for a pronoun or a role: nobody is named by it. */
export function isNamed(name: SpokenName): boolean {
  return readName(name).readings.length > 0;
}

/** "the minister" is said of whoever has that title beside the name. */
function isRoleOf(role: SpokenName, whole: SpokenName): boolean {
  const wanted = wordsOf(role.name, role.language).map((word) => fold(word, "und"));
  const has = new Set(wordsOf(whole.name, whole.language).map((word) => fold(word, "und")));
  return wanted.length > 0 && wanted.every((word) => has.has(word));
}

/** Every word of the shorter name must agree with one of the longer, or the whole must sound like the whole. */
function agree(a: Reading, b: Reading, languages: Languages): boolean {
  const [short, long] = byLength(a, b);
  if (short.every((word) => long.some((other) => wordsAgree(word, other, languages)))) return true;
  return isLoose(a, b, languages) && a.skeletons.some((skeleton) => b.skeletons.includes(skeleton));
}

function byLength(a: Reading, b: Reading): readonly [readonly NameWord[], readonly NameWord[]] {
  return a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
}

function wordsAgree(a: NameWord, b: NameWord, languages: Languages): boolean {
  if (a.folded === b.folded) return true;
  if (a.script !== b.script) return soundAlike(a, b);
  if (a.script !== "Han" && Math.min(a.folded.length, b.folded.length) === 1) return isInitial(a, b);
  if (isInflected(a.folded, b.folded, languages.cases)) return true;
  // Consonants alone collide within a script that writes vowels ("Martin", "Morton").
  // What one has more than the other is an ending, or makes another name ("Adam", "Adams").
  if (a.folded.startsWith(b.folded) || b.folded.startsWith(a.folded)) return false;
  const isTelling = (key: string) => !key.startsWith("m") || WITHOUT_VOWELS.has(a.script);
  return a.keys.some((key) => isTelling(key) && b.keys.includes(key)) && haveVowelsAlike(a, b);
}

/** Keys know classes of vowels only, and leave out last letters: too little for "Scholz" and "Schulz", "John" and "Jonas". */
function haveVowelsAlike(a: NameWord, b: NameWord): boolean {
  const [one = [], other = []] = [a, b].map(
    ({ folded }) => folded.replace(LAST_SOUND, "").match(VOWELS) ?? [],
  );
  return one.length === other.length && (one.length !== 1 || one[0]?.[0] === other[0]?.[0]);
}

function spelledAlike(a: Reading, b: Reading): boolean {
  const [short, long] = byLength(a, b);
  const isAlike = (one: NameWord, other: NameWord) =>
    one.folded === other.folded ||
    (one.script !== other.script && one.keys.some((key) => key.startsWith("a") && other.keys.includes(key)));
  return short.every((word) => long.some((other) => isAlike(word, other)));
}

function isInitial(a: NameWord, b: NameWord): boolean {
  return a.folded[0] === b.folded[0];
}

/** Two names are given: fewer agree by chance than where one is searched for among many, so a last sound may lack. */
function soundAlike(a: NameWord, b: NameWord): boolean {
  if (a.keys.some((key) => b.keys.includes(key))) return true;
  return a.consonants.some((one) =>
    b.consonants.some((other) => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      return short.length >= MIN_CONSONANTS && long.length - short.length <= 1 && long.startsWith(short);
    }),
  );
}

/** Both can be compared word for word, and what differs is more than a short form of a first name ("Joe", "Joseph"). */
function contradict(a: Reading, b: Reading, languages: Languages): boolean {
  if (isLoose(a, b, languages)) return !mayBeginAlike(a, b);
  const all = [...a.words, ...b.words];
  const scripts = new Set(all.map(({ script }) => script));
  if (scripts.size > 1 && all.some(({ keys }) => keys.length === 0)) return false;
  const [short, long] = byLength(a, b);
  const left = short.filter((word) => !long.some((other) => wordsAgree(word, other, languages)));
  const isShortForm = left.every((word) =>
    long.some((other) => isInitial(word, other) && !areLast(word, other, short, long)),
  );
  return !(isShortForm && left.length < short.length);
}

/** Family names, which have no short forms: "Donald Tusk", "Donald Trump". */
function areLast(a: NameWord, b: NameWord, short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return a === short.at(-1) && b === long.at(-1);
}

/** Names in two scripts of which one does not tell how it is spelled in the other. */
function isLoose(a: Reading, b: Reading, { asked, told }: Languages): boolean {
  const [one, other] = [a.words[0]?.script ?? "", b.words[0]?.script ?? ""];
  return one !== other && !(isSounding(one, asked) && isSounding(other, told));
}

/** How Japanese names are read is known. */
function isSounding(script: string, language: string): boolean {
  return SOUNDING.has(script) || (script === "Han" && baseLanguage(language) === "ja");
}

/** Some word may begin with the same sound as one of the other name. */
function mayBeginAlike(a: Reading, b: Reading): boolean {
  const starts = (reading: Reading) =>
    reading.words.map(({ skeletons }) => new Set(skeletons.map(([first]) => first)));
  const [one, other] = [starts(a), starts(b)];
  if ([...one, ...other].some(({ size }) => size === 0)) return true;
  return one.some((some) => other.some((more) => [...some].some((start) => more.has(start))));
}
