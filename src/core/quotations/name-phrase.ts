/** Who is meant by a speaker as written: "Holloway's spokesman", "the office of Scott" and "the Russian president" name somebody else than who speaks. */
import { baseLanguage } from "../../text/base-language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import {
  isDeterminer,
  isLinking,
  isNameParticle,
  isPlainWord,
  isPronoun,
  isRoleWord,
} from "./plain-words.ts";

/** A name as it stands in a phrase. */
export interface NamePhrase {
  /** The words that may name who speaks; "" where nobody is named. */
  readonly text: string;
  /** Somebody speaks for another, whose name may stand beside that in an oblique case: "rzecznik Donalda Tuska". */
  readonly isProxy: boolean;
  /** A title or role stands in it. */
  readonly hasRole: boolean;
}

/** What follows says who that is: "Olga Brandt, the mayor of …". */
const APPOSITION = /(?<=\S)\s?[,،、，;(（]/u;
/** Longer phrases are no speakers. */
const MAX_CHARS = 300;
/** "Scott's ", "Scotts' ": what stands before is whose. */
const POSSESSIVE = /\p{L}['’]s?\s+/gu;
/** "Erdoğan'ın ". */
const TURKIC_POSSESSIVE = /\p{L}['’]\p{L}{1,3}\s+/gu;
const TURKIC: ReadonlySet<string> = new Set(["tr", "az"]);
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.][\p{L}\p{M}\p{N}]+)*/gu;
const SMALL = /^(?!\p{Script=Georgian})\p{Ll}/u;
/** Languages that write adjectives of countries with a capital, before the noun: "the Russian president". */
const CAPITAL_ADJECTIVES: ReadonlySet<string> = new Set(["en", "nl", "af"]);
/**
 * Beginnings (also of the second part of a compound) of words for those who speak for somebody: spokespeople, advisers, lawyers,
 * envoys, sources, offices; what follows them is whose they are.
 */
const PROXIES =
  `spokes office advis aide attorney lawyer envoy representative porte-parole portavoz porta-voz portavoce sprecher
  vertreter berater anwalt woordvoerder talsmand talsman talsperson taleskvinde tiedottaja szovivo sozcu juru jubir rzeczni
  przedstawiciel mluvc hovorc glasnogovorni portparol purtator представит представник предстауник пресс-секрет прес-секрет
  помощник советник радник адвокат источник джерел речни портпарол εκπροσωπ`
    .trim()
    .split(/\s+/);

/** As long as this they are told at the end of a compound, too: "Regierungssprecher". */
const SHORTEST_END = 7;

/** The first part between commas that has words which may be a name counts; `hasName` tells. */
export function namePhrase(name: string, language: string, hasName: (text: string) => boolean): NamePhrase {
  const parts = name
    .slice(0, MAX_CHARS)
    .split(APPOSITION, 2)
    .map((part) => phraseOf(part, language));
  const [first = { text: "", isProxy: false, hasRole: false }] = parts;
  return parts.find(({ text }) => text !== "" && hasName(text)) ?? first;
}

function phraseOf(part: string, language: string): NamePhrase {
  const own = part.slice(endOfPossessive(part, language));
  const tokens = [...own.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index }));
  const words = tokens.map(({ word }) => word);
  const isProxy = words.some(isProxyWord);
  const hasRole = isProxy || words.some(isRole);
  if (isRoleAfterAdjective(words, language)) return { text: "", isProxy, hasRole };
  const from = tokens[belongingFrom(words, language)]?.index;
  return { text: own.slice(0, from).trim(), isProxy, hasRole };
}

function endOfPossessive(part: string, language: string): number {
  const form = TURKIC.has(baseLanguage(language)) ? TURKIC_POSSESSIVE : POSSESSIVE;
  const last = [...part.matchAll(form)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Index of the word that joins to somebody's role or belonging whose it is ("of"), behind the last word where none does. */
function belongingFrom(words: readonly string[], language: string): number {
  const at = words.findIndex(
    (word, index) => index > 0 && isLinking(word, language) && isHead(words[index - 1], language),
  );
  return at < 0 ? words.length : at;
}

/** A common noun, but no office: after "mayor of Selmok" the mayor may be named, after "spokesman for Scott" hardly anybody. */
function isHead(word = "", language: string): boolean {
  if (isProxyWord(word)) return true;
  const isSmallWord = isDeterminer(word) || isNameParticle(word) || isLinking(word, language);
  return SMALL.test(word) && !isPlainWord(word) && !isSmallWord;
}

function isRoleAfterAdjective(words: readonly string[], language: string): boolean {
  const base = baseLanguage(language);
  const last = words.at(-1) ?? "";
  if (!SMALL.test(last) || isPronoun(last)) return false;
  const isCapital = CAPITAL_ADJECTIVES.has(base);
  // "The Trump campaign": an article goes with the noun at the end.
  return isDeterminer(words[0] ?? "") ? isCapital || base === "und" : isCapital && isRole(last);
}

function isRole(word: string): boolean {
  return isProxyWord(word) || isRoleWord(word);
}

function isProxyWord(word: string): boolean {
  const folded = fold(word, "und");
  const last = folded.slice(folded.lastIndexOf("-") + 1);
  return PROXIES.some(
    (begin) =>
      folded.startsWith(begin) ||
      last.startsWith(begin) ||
      (begin.length >= SHORTEST_END && folded.includes(begin)),
  );
}
