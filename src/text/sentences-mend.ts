/** Decides whether a break that ICU sees between two sentences is one: general rules first, then tables. */
import { type AbbreviationKind, abbreviationKind, beginsSentence } from "./abbreviations.ts";
import { baseLanguage } from "./base-language.ts";
import { calendarWords } from "./sentences-calendar.ts";

/** The last word of the left side without brackets before it and without the full stop that ends it. */
const LAST_WORD = /([^\s([{«„“"'‘—]+)\.$/u;
/** What may be glued to a Latin abbreviation: "ワシントンD.C". */
const BEFORE_LATIN = /^.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const FIRST_WORD = /^[\p{P}\p{S}\s]*([\p{L}\p{M}\p{N}]+)/u;
/** A small first letter; Georgian letters count as small but have no capitals in running text. "iPhone" is a name. */
const STARTS_SMALL = /^[\p{P}\p{S}\s]*(?!\p{Script=Georgian})\p{Ll}(?!\p{Lu})/u;
const STARTS_WITH_DIGIT = /^\p{Nd}/u;
/** "J.", "А.", also after a hyphen ("J.-P."). */
const INITIAL = /^(?:\p{Lu}\p{M}*\.?-?)?\p{Lu}\p{M}*$/u;
const INITIAL_FIRST = /^\p{Lu}\p{M}*\./u;
/** "U.S", "S.A", "R.E.M": letters with full stops between them. */
const ACRONYM = /^(?:\p{Lu}\p{M}*\.)+\p{Lu}\p{M}*$/u;
/** The same where letters have no case: "यू.एस", "دي.آر". */
const CASELESS_ACRONYM = /^(?:[\p{Lo}\p{M}]{1,4}\.)+[\p{Lo}\p{M}]{1,4}$/u;
/** Languages that end sentences with a danda: a full stop after one or two letters ("डॉ.", "মো.") abbreviates. */
const DANDA_LANGUAGES: ReadonlySet<string> = new Set(["hi", "ne", "bn", "as", "pa", "or"]);
const DANDA_SHORT_WORD = /^(?:\p{Lo}\p{M}*){1,2}$/u;
/** Thai and Lao end no sentence with a full stop: behind a short run of letters it abbreviates ("พ.ศ.", "มี.ค.", "น."). */
const THAI_ABBREVIATION =
  /(?:^|[^\p{Script=Thai}\p{Script=Lao}])[\p{Script=Thai}\p{Script=Lao}]{1,6}\.["”»’)]?$/u;
/** A number that stands where a list or a date has it: "1", "20". */
const SHORT_NUMBER = /^\d{1,2}$/;
/** Japanese and Korean go on after a quotation with a particle: 「…。」と述べた, “….” 라고 말했다. */
const CLOSED_QUOTE = /[。！？!?.]["”’」』）]$/u;
const PARTICLE = /^(?:と|って|など|という|との|とも|は|が|を|に|で|の|も|이?라[고며는])/u;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Scripts and languages whose pronoun is one capital letter, which may end a sentence: "than I." */
const PRONOUN_I = /^I$/;

/** Two neighbouring spans that ICU sees as sentences, trimmed and not empty, or what is next to the break of them. */
export interface Neighbours {
  readonly left: string;
  readonly right: string;
  /** `left` is the first of its line: if it is a number, that is a list item's. */
  readonly isFirst: boolean;
}

/** True when `right` goes on with the sentence that `left` holds the end of. */
export function continuesSentence({ left, right, isFirst }: Neighbours, language: string): boolean {
  if (!HAS_WORD.test(right) || !HAS_WORD.test(left)) return true;
  if (STARTS_SMALL.test(right)) return true;
  if (THAI_ABBREVIATION.test(left)) return true;
  if (CLOSED_QUOTE.test(left)) return PARTICLE.test(right);
  const word = LAST_WORD.exec(left)?.[1]?.replace(BEFORE_LATIN, "");
  if (!word) return false;
  const before = left.slice(0, -word.length - 1).trimEnd();
  return continuesAfter({ word, isItem: isFirst && before === "", before }, right, language);
}

interface LeftEnd {
  readonly word: string;
  /** Nothing stands before it in its line. */
  readonly isItem: boolean;
  readonly before: string;
}

function continuesAfter(left: LeftEnd, right: string, language: string): boolean {
  const { word } = left;
  if (SHORT_NUMBER.test(word)) return left.isItem || continuesOrdinal(right, language);
  if (INITIAL.test(word)) return INITIAL_FIRST.test(right) || !endsWithLetter(left, right, language);
  if (continuesDate(word, right, language)) return true;
  const kind = kindOf(word, language);
  if (kind === null) return false;
  if (kind === "number") return STARTS_WITH_DIGIT.test(right);
  // "в 2020 г." may end a sentence, "г. Москва" may not: after a number it is a unit.
  if (kind === "before" && !/\d$/.test(left.before)) return true;
  return !isStart(right, language);
}

/** Listed abbreviations; unlisted single small letters ("г.", "v.", "p.") and acronyms. */
function kindOf(word: string, language: string): AbbreviationKind | null {
  const listed = abbreviationKind(word, language);
  if (listed) return listed;
  if (/^\p{Ll}$/u.test(word) || CASELESS_ACRONYM.test(word)) return "before";
  if (DANDA_LANGUAGES.has(baseLanguage(language)) && DANDA_SHORT_WORD.test(word)) return "before";
  return ACRONYM.test(word) ? "either" : null;
}

/** "Plan B. The next day": a letter that names something, with a word before it that is no name. */
function endsWithLetter(left: LeftEnd, right: string, language: string): boolean {
  if (PRONOUN_I.test(left.word) && language.startsWith("en")) return true;
  const isName = /(?:^|\s|\.)\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(left.before);
  return !isName && left.before !== "" && beginsSentence(firstWord(right), language) === true;
}

/** "6. November", "20. Jahrhundert" where CLDR writes the day with a full stop; "1. The" is no ordinal. */
function continuesOrdinal(right: string, language: string): boolean {
  const calendar = calendarWords(language);
  if (!calendar.ordinalDot) return false;
  return calendar.names.has(firstWord(right).toLowerCase()) || !isStart(right, language);
}

/** "Nov. 6", "Mon. Nov. 6": names of months and days before a number or another such name. */
function continuesDate(word: string, right: string, language: string): boolean {
  const { names } = calendarWords(language);
  if (!names.has(word.toLowerCase())) return false;
  return STARTS_WITH_DIGIT.test(right) || (word.length < 5 && names.has(firstWord(right).toLowerCase()));
}

/** A listed word; where there is no list, a short one: articles, prepositions and pronouns mostly are. */
function isStart(right: string, language: string): boolean {
  const word = firstWord(right);
  if (/^["'“„«‘(]/u.test(right)) return true;
  return beginsSentence(word, language) ?? (/^\p{Lu}/u.test(word) && word.length <= 3);
}

function firstWord(text: string): string {
  return FIRST_WORD.exec(text)?.[1] ?? "";
}
