/** Who is the subject of a verb: noun phrases of a clause and their places, by word order rules that languages share. */
import { isBare } from "./appositions.ts";
import type { Kind } from "./kinds.ts";
import { isUncased } from "./names.ts";
import { BETWEEN, BREAKS, type Noun, nounsIn } from "./nouns.ts";
import { type Phrase, plainPhrase } from "./phrase.ts";
import { opensMarks } from "./phrase-signs.ts";
import { phraseAt, simplePhraseAt } from "./phrases.ts";
import { lengthAt, longestAt, type Range, type Tagged } from "./tagged.ts";

const MOST_SKIPPED = 8;
const LONGEST_ASIDE = 30;
const LONGEST_NAME = 5;
/** Languages where the subject stands before its verb, save at once behind quoted words. */
export const FIXED_ORDER = /^(?:en|sco)$/;
/** Ends in a consonant, as Slavic nouns for men do where they are subjects, and not as in the genitive plural. */
const NOMINATIVE = /[бвгджзклмнпрстфхцчшщьbcčdďfghjklłmnnňprřsšśtťvwxzžźż]$/u;
const GENITIVE_PLURAL = /(?:ов|ев|ів|ów|ův|ev)$/u;
const PORTUGUESE = /^(?:pt|gl)$/;
/** "Whose": opens a clause with a subject of its own. */
const WHOSE =
  /^(?:whose|dessen|deren|wiens|wier|чей|чья|чьи|чиї|чийто|чиято|чиито|którego|której|których|jehož|jejíž|jejichž|dont|cuyo|cuya|cuyos|cuyas|cujo|cuja|cujos|cujas|vars|hvis)$/u;
const MARK = /^[«»"“”„]$/u;
/** Languages that say "they reported in the ministry" for "the ministry reported". */
const IN_BODIES = /^(?:ru|uk|be|bg|mk|sr|hr|bs|sl|cs|sk|pl|hsb|lv|lt)$/;

/** The subject of the verb at an index, looked for before it: the phrase beside it. */
export function subjectBeside(text: Tagged, from: number, verb: number): Phrase | null {
  const all = nounsIn(text, { from, to: verb });
  const own = all.at(-1);
  if (own && isOwned(text, own) && reaches(text, own.phrase.to, verb)) return own.phrase;
  const nouns = all.filter(({ isAside }) => !isAside);
  const last = nouns.at(-1);
  if (!last) return null;
  if (text.tokens[verb - 1]?.text === ",") return closedByComma(text, nouns, verb);
  if (!reaches(text, last.phrase.to, verb)) return null;
  if (last.oblique < 1) return last.phrase;
  return nouns.some(({ oblique }) => oblique === 0) ? null : behindGoverned(text, last.phrase);
}

/** "Lee, whose aide John Roe said": the verb is that of the clause about Lee. */
function isOwned({ tokens }: Tagged, { isAside, phrase }: Noun): boolean {
  return isAside && WHOSE.test(tokens[phrase.from - 1]?.lower ?? "");
}

/** Polish "po długim spotkaniu burmistrz": without articles a noun under a preposition and the subject look like one phrase. */
function behindGoverned(text: Tagged, phrase: Phrase): Phrase | null {
  if (!IN_BODIES.test(text.lexicon.language)) return null;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const word = text.tokens[at]?.lower ?? "";
    const mayBeSubject = NOMINATIVE.test(word) && !GENITIVE_PLURAL.test(word);
    if (mayBeSubject && longestAt(text, ["roles", "titles"], at) > 0) return { ...phrase, from: at };
  }
  return null;
}

/** "Ann, 35, of Oslo, said": the first phrase before a comma; a lone comma before the verb opens a participle. */
function closedByComma(text: Tagged, nouns: readonly Noun[], verb: number): Phrase | null {
  const isNamed = ({ phrase, oblique }: Noun) =>
    oblique === 0 && text.tokens[phrase.to]?.text === "," && (phrase.isPronoun || !isBare(text, phrase));
  const named = nouns.find(isNamed)?.phrase;
  if (!named) return null;
  const isApposition = named.core < named.to || named.to < verb - 1;
  return isApposition || text.tokens.slice(named.from, named.to).some((token) => token.text === ",")
    ? named
    : null;
}

/** The first phrase of a range that no preposition governs; of its words only those up to the head are sure. */
export function firstSubject(text: Tagged, range: Range): Phrase | null {
  const own = nounsIn(text, range).filter(
    ({ phrase, oblique, isAside }) => oblique === 0 && !isAside && isSure(text, phrase),
  );
  const phrase = own[0]?.phrase;
  return phrase ? { ...phrase, to: phrase.to > phrase.core ? phrase.core : phrase.to } : null;
}

/** More than a word that has its capital only from the sentence, save where word order makes it the subject. */
function isSure(text: Tagged, { from, to, hasName, hasRole, isPronoun }: Phrase): boolean {
  if (hasName || hasRole || isPronoun || to - from > 1) return true;
  const isFollowed = longestAt(text, ["prepositions", "joins", "linking"], to) === 0;
  const isOrdered = FIXED_ORDER.test(text.lexicon.language) || lengthAt(text, "auxiliaries", to) > 0;
  const isFirst = isOrdered && isFollowed && text.tokens[to]?.isWord === true;
  return isFirst || text.names.has(text.tokens[from]?.text ?? "");
}

/** Nothing but small words, asides between commas and brackets lie between two places. */
function reaches(text: Tagged, from: number, verb: number): boolean {
  let [at, to] = [from, verb];
  while (to > at && longestAt(text, BETWEEN, to - 1) > 0) to -= 1;
  while (at < to) {
    const length = longestAt(text, BETWEEN, at) || dayAt(text, at);
    if (length > 0) at += length;
    else if (/^[,(—–-]$/u.test(text.tokens[at]?.text ?? "")) {
      const end = closingOf(text, at, to);
      if (end === null) return false;
      at = end;
    } else return false;
  }
  return true;
}

/** "on Wednesday" between a subject and its verb: length of the phrase, 0 for others. */
function dayAt(text: Tagged, at: number): number {
  const preposition = lengthAt(text, "prepositions", at);
  const day = preposition > 0 ? lengthAt(text, "calendar", at + preposition) : 0;
  return day > 0 ? preposition + day : 0;
}

/** Behind the comma, dash or bracket that closes the aside begun at an index; right behind a lone comma before the verb. */
function closingOf({ tokens }: Tagged, at: number, to: number): number | null {
  const open = tokens[at]?.text ?? "";
  const close = open === "(" ? ")" : open;
  let end = null;
  for (let next = at + 1; next < Math.min(to, at + LONGEST_ASIDE); next += 1)
    if (tokens[next]?.text === close) end = next + 1;
  return end ?? (at === to - 1 ? to : null);
}

/** The subject of a verb, looked for behind it; what follows must not be a verb of its own. */
export function subjectAfter(text: Tagged, from: number, to: number): Phrase | null {
  let at = from;
  while (at < to && longestAt(text, BETWEEN, at) > 0) at += longestAt(text, BETWEEN, at);
  const token = text.tokens[at];
  if (at >= to || !(token?.isWord || opensMarks(text, at))) return null;
  if (lengthAt(text, "accordingBefore", at) > 0) return null;
  if (isArticleA(text, at)) return behindArticle(text, at, to);
  if (lengthAt(text, "prepositions", at) > 0) return behindPreposition(text, at, to);
  return phraseAt(text, at, to) ?? (isUncased(text) ? runAt(text, at, to) : null);
}

/** Scripts without capitals: the words behind the verb up to one that is certainly no name. */
function runAt(text: Tagged, from: number, to: number): Phrase | null {
  let end = from;
  while (end < to && end - from < LONGEST_NAME && text.tokens[end]?.isWord && !endsRun(text, end)) end += 1;
  return end > from ? plainPhrase({ from, to: end }) : null;
}

function endsRun(text: Tagged, at: number): boolean {
  const kinds: readonly Kind[] = [...BETWEEN, ...BREAKS, "prepositions", "verbs", "relatives", "as"];
  const word = text.tokens[at]?.lower ?? "";
  return longestAt(text, kinds, at) > 0 || /^\p{N}/u.test(word) || isAddressee(text, at);
}

/** Arabic "للصحيفة", "لوكالة": whom one speaks to, in one word with the preposition. */
function isAddressee({ lexicon, tokens }: Tagged, at: number): boolean {
  const token = tokens[at];
  const bare = /^ل(\p{L}{3,})$/u.exec(token?.lower ?? "")?.[1];
  if (!token || bare === undefined) return false;
  const words = [bare, bare.replace(/^ل/u, "ال"), bare.replace(/^ل/u, "")];
  return words.some((lower) => (lexicon.kindsAt([{ ...token, lower }], 0).roles ?? 0) > 0);
}

/** "said in an interview the old director": the first role behind the prepositional phrase; "сообщили в полиции". */
function behindPreposition(text: Tagged, from: number, to: number): Phrase | null {
  let at = afterPreposition(text, from);
  if (text.tokens[at]?.isCapital && longestAt(text, ["roles", "titles"], at) === 0) at += 1;
  for (const last = at + MOST_SKIPPED; at < Math.min(to, last) && mayPass(text, at); ) {
    if (opensRole(text, at, to)) return phraseAt(text, at, to);
    at = lengthAt(text, "prepositions", at) > 0 ? afterPreposition(text, at) : at + 1;
  }
  const inside = from + lengthAt(text, "prepositions", from);
  const body = IN_BODIES.test(text.lexicon.language) ? phraseAt(text, inside, to) : null;
  return body?.hasRole || body?.hasName ? body : null;
}

function mayPass({ tokens }: Tagged, at: number): boolean {
  return tokens[at]?.isWord === true || MARK.test(tokens[at]?.text ?? "");
}

/** Portuguese "disse a líder", not "disse a jornalistas": an article that looks like a preposition. */
function isArticleA({ tokens, lexicon, kinds }: Tagged, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  const isRole = (kinds[at + 1]?.roles ?? 0) > 0 && !next.endsWith("s");
  return PORTUGUESE.test(lexicon.language) && tokens[at]?.lower === "a" && isRole;
}

function behindArticle(text: Tagged, at: number, to: number): Phrase | null {
  const phrase = phraseAt(text, at + 1, to);
  return phrase && { ...phrase, from: at };
}

/** Where articles tell cases, only one or a title opens a subject there. */
function opensRole(text: Tagged, at: number, to: number): boolean {
  if (lengthAt(text, "prepositions", at) > 0 || !text.tokens[at]?.isWord) return false;
  const opens = IN_BODIES.test(text.lexicon.language) || longestAt(text, ["determiners", "titles"], at) > 0;
  return opens && simplePhraseAt(text, at, to)?.hasRole === true;
}

/** Behind a preposition and the word after it, or the words in marks. */
function afterPreposition(text: Tagged, at: number): number {
  const next = at + Math.max(1, lengthAt(text, "prepositions", at));
  return next + (text.tokens[next]?.isWord ? 1 : 3);
}

/** True where the text may end after a subject behind its verb: a sign, or a word that belongs to no noun. */
export function mayEndAt(text: Tagged, at: number, to: number): boolean {
  const token = text.tokens[at];
  if (token?.isWord && !token.isCapital && at + 1 <= to && isLone(text, at, to)) return true;
  return (
    at >= to ||
    !token?.isWord ||
    longestAt(text, [...BETWEEN, ...BREAKS, "prepositions", "accordingAfter"], at) > 0
  );
}

/** One small word before a sign: "entgegnete Moll empört:". */
export function isLone({ tokens }: Tagged, at: number, to: number): boolean {
  const word = tokens[at];
  return word?.isWord === true && !word.isCapital && (at + 1 >= to || tokens[at + 1]?.isWord === false);
}

/** The body behind a preposition, for "it says in the report". */
export function bodyBehind(text: Tagged, at: number, to: number): Phrase | null {
  const preposition = lengthAt(text, "prepositions", at);
  if (preposition === 0) return null;
  const inside = at + preposition;
  const article = lengthAt(text, "prepositions", inside);
  const phrase = phraseAt(text, inside + article, to);
  return phrase && { ...phrase, from: inside };
}
