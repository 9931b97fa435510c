/** The name inside the words that name a speaker, in languages with spaces: without title, role and body. */
import { formOf, knownNames } from "../../names-known.ts";
import type { Span } from "../quotation.ts";
import { isBehindBody, isPrincipal } from "./belonging.ts";
import type { Kind } from "./kinds.ts";
import { lengthAt, longestAt, type Range, type Tagged, tokenAt } from "./tagged.ts";

/** Words of these kinds are no names. */
const NO_NAME: readonly Kind[] = [
  "roles",
  "titles",
  "calendar",
  "nouns",
  "he",
  "she",
  "they",
  "person",
  "self",
];
/** Nor are these where a sentence begins; inside one they have a capital only as a name: Dutch "Elke". */
const SMALL: readonly Kind[] = [
  "determiners",
  "prepositions",
  "joins",
  "as",
  "relatives",
  "auxiliaries",
  "that",
  "negations",
  "accordingBefore",
];
/** What binds a name to the noun before it: "the head of Acme". */
const BINDING: readonly Kind[] = ["linking", "prepositions", "determiners"];
/** Languages that put the place of a body behind it in the genitive, without a small word. */
const GENITIVE_BODIES = /^(?:ru|uk|be|pl|cs|sk|sl|hr|bs|sr)$/;
const GENITIVE = /[аяыиіуюayeiu]$/u;
const MOST_WORDS = 5;
const COORDINATING = /^(?:y|e|i)$/;
const ACRONYM = /^\p{Lu}{2,5}\p{N}?$/u;
/** Middle names that East Slavic people have from their fathers. */
const PATRONYMIC = /(?:вич|вна|ична|ьич|vich|vna)\p{L}?$/u;
/** Scripts without capitals. */
const UNCASED = /^(?:ar|fa|ur|ps|ckb|he|yi|hi|mr|ne|bn|ta|te|ko|ka|am)$/;
const DESCRIBED_BEHIND = /^(?:ar|fa|he|ur)$/u;
/** Arabic adjectives and genitives that belong to a role. */
const ARTICLE = /^ال\p{L}{2}/u;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether names of a language cannot be told by their capitals. */
export function isUncased({ lexicon }: Tagged): boolean {
  return UNCASED.test(lexicon.language);
}

/** The tokens of the name in a span; null of "the minister" or a pronoun. */
export function nameWithin(text: Tagged, { start, end }: Span): Range | null {
  const range = { from: tokenAt(text, start), to: tokenAt(text, end) };
  if (isUncased(text)) {
    const name = uncasedName(text, range);
    return name && isPrincipal(text, range, name) ? null : name;
  }
  const runs = runsIn(text, range)
    .map((run) => withoutBody(text, range, withoutRegion(text, run)))
    .filter((run) => !isBound(text, range, run) && !isPlaceOfBody(text, range, run))
    .filter((run) => !isPrincipal(text, range, run) && !isAdjective(text, range, run));
  const alone = runs.find((run) => run.to - run.from > 1 && isAlone(text, range, run));
  return alone ?? runs.findLast(({ from, to }) => to - from > 1) ?? runs.at(-1) ?? null;
}

/** Runs of words with capitals in a range, with the small words inside names. */
export function runsIn(text: Tagged, { from, to }: Range): Range[] {
  const runs: Range[] = [];
  for (let at = from; at < to; at += 1) {
    const role = longestAt(text, ["roles", "titles"], at);
    if (role > 1) at += role - 1;
    if (role > 0 || !isNameWord(text, at)) continue;
    let end = at + 1;
    while (end < to && end - at < MOST_WORDS + 2 && goesOn(text, at, end, to)) end += 1;
    runs.push({ from: isAcronymBefore(text, at, end) ? at + 1 : at, to: end });
    at = end - 1;
  }
  return runs;
}

/** "LSU Joe Alleva": a body's short name before a whole name is no part of it. */
function isAcronymBefore({ tokens }: Tagged, from: number, to: number): boolean {
  return to - from > 2 && ACRONYM.test(tokens[from]?.text ?? "") && tokens[from + 1]?.isCapital === true;
}

function isNameWord(text: Tagged, at: number): boolean {
  const token = text.tokens[at];
  if (!token?.isWord || !token.isCapital || longestAt(text, NO_NAME, at) > 0) return false;
  return !token.opensSentence || longestAt(text, SMALL, at) === 0;
}

function goesOn(text: Tagged, first: number, at: number, to: number): boolean {
  const { tokens } = text;
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !before || token.opensSentence) return false;
  if (token.text === ".") return before.text.length <= 2 && before.end === token.start && at + 1 < to;
  if (/^[-‐‑]$/u.test(token.text)) return before.end === token.start && token.end === after?.start;
  if (isNameWord(text, at)) return scriptOf(token.text) === scriptOf(tokens[first]?.text ?? "");
  // "Ortega y Gasset" is one name, "Ana Ruiz y Luz Vega" are two.
  if (COORDINATING.test(token.lower) && isNameWord(text, at + 2)) return false;
  return lengthAt(text, "nameParticles", at) > 0 && at + 1 < to && isNameWord(text, at + 1);
}

function scriptOf(word: string): number {
  return SCRIPTS.findIndex((script) => script.test(word));
}

/** "лондонская полиция", "полиция Тарна": one word that tells which body it is, before it or in the genitive. */
function isPlaceOfBody(text: Tagged, range: Range, { from, to }: Range): boolean {
  if (to - from > 1 || !GENITIVE_BODIES.test(text.lexicon.language)) return false;
  if (to < range.to && lengthAt(text, "roles", to) > 0) return true;
  const isBehind = from > range.from && lengthAt(text, "titles", from - 1) === 0;
  return isBehind && GENITIVE.test(text.tokens[from]?.lower ?? "");
}

/** "Ann Lee, head of Acme": nothing but a comma on either side. */
function isAlone({ tokens }: Tagged, range: Range, run: Range): boolean {
  const opens = run.from === range.from || tokens[run.from - 1]?.text === ",";
  return opens && (run.to === range.to || tokens[run.to]?.text === ",");
}

/** "президент Македонии Георге Иванов": a country before a full name is no part of it. */
function withoutRegion(text: Tagged, { from, to }: Range): Range {
  const { language } = text.lexicon;
  const { keys } = knownNames(language);
  const isRegion = keys.get(formOf(text.tokens[from]?.text ?? "", language))?.startsWith("r") === true;
  return { from: isRegion && to - from > 2 ? from + 1 : from, to };
}

/** "trener Tarnu City Jan Moll": behind a role, a body in the genitive stands before the first and last name. */
function withoutBody(text: Tagged, range: Range, run: Range): Range {
  const { tokens, lexicon } = text;
  const words = tokens.slice(run.from, run.to);
  const isLong =
    words.length > 2 && words.every(({ isWord, text: word }) => isWord && !PATRONYMIC.test(word));
  const isBehindRole = run.from > range.from && tokens[run.from - 1]?.isCapital === false;
  const isBody = isLong && isBehindRole && GENITIVE_BODIES.test(lexicon.language);
  const isGenitive = GENITIVE.test(words[0]?.lower ?? "") || isBehindBody(text, run.from);
  return isBody && isGenitive ? { from: run.to - 2, to: run.to } : run;
}

/** "of Acme", "Acme's": the name of what somebody belongs to. */
function isBound(text: Tagged, range: Range, run: Range): boolean {
  if (text.tokens[run.to]?.lower === "'s") return true;
  return run.from > range.from && longestAt(text, BINDING, run.from - 1) > 0;
}

/** "Senior officials" has its capital from the sentence, and a role behind it; nothing else in the text has it as a name. */
function isAdjective(text: Tagged, range: Range, { from, to }: Range): boolean {
  const token = text.tokens[from];
  if (to - from > 1 || !token?.opensSentence || text.names.has(token.text)) return false;
  return to < range.to && lengthAt(text, "roles", to) > 0 && text.tokens[to]?.isCapital === false;
}

/** What stands behind the last role, or before the first one. */
function uncasedName(text: Tagged, { from, to }: Range): Range | null {
  const isRole = (at: number) => longestAt(text, ["roles", "titles"], at) || roleWithEnding(text, at);
  let [after, before] = [from, to];
  for (let at = to - 1; at >= from; at -= 1) {
    const length = isRole(at);
    if (length === 0) continue;
    after = Math.max(after, at + length);
    before = at;
  }
  while (after > from && after < to && ARTICLE.test(text.tokens[after]?.lower ?? "")) after += 1;
  // Arabic and Persian put a description behind the name.
  if (before - from > 1 && DESCRIBED_BEHIND.test(text.lexicon.language)) return { from, to: before };
  if (after > from && after < to) return { from: after, to };
  return before > from && longestAt(text, ["he", "she", "they", "person", "self"], from) === 0
    ? { from, to: before }
    : null;
}

/** "시장은": a role with a particle. */
function roleWithEnding({ tokens, lexicon }: Tagged, at: number): number {
  const token = tokens[at];
  const endings = lexicon.suffixes("subjectMarkers");
  if (!token || endings.length === 0) return 0;
  const isRole = (lower: string) => (lexicon.kindsAt([{ ...token, lower }], 0).roles ?? 0) > 0;
  const fits = endings.some(
    (ending) => token.lower.endsWith(ending) && isRole(token.lower.slice(0, -ending.length)),
  );
  return fits ? 1 : 0;
}
