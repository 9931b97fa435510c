/** Whether a number of four figures is a year or counts something. */
import { AGGLUTINATIVE, type Around, DETERMINER, END, fits, isSmall } from "./around.ts";
import { isCounted } from "./counted-nouns.ts";
import { dateWordsOf } from "./date-words.ts";
import { fold } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Publication } from "./publication.ts";
import { lookUp } from "./words-table.ts";

const YEARS = { from: 1000, plain: 1800, ahead: 60 };
/** Signs of money, numbers and paragraphs before a number; of units after one. */
const COUNTED_BEFORE = /[\p{Sc}№#§+×*=<>≈~]\s?$|(?:\bno|\bnr|\bnum|\bart|\bpp?)\.\s?$/iu;
const COUNTED_AFTER =
  /^\s?[%‰\p{Sc}°×*+]|^\s?(?:kg|km|cm|mm|ml|mg|m²|km²|hz|khz|mhz|ghz|kw|mw|gw|gb|mb|tb|ft|lb|lbs|mph|bn|mn|mln|mio|mrd|usd|eur|gbp|jpy|rub|chf)(?!\p{L})/iu;
/** Words of thousands and millions: "2000 millones". */
const SCALE =
  /^(?:mil$|mill|milyon|milyar|miljo|milj|milion|miliar|mln|mrd|juta|ribu|bilion|billion|trilion|trillion|thousand|hundred|миллио|миллиа|мільй|мільяр|милио|милиар|тыс|хиляд|тисяч|ezer|tusen|tausend|tysi|tisíc|tuhat|elfu)/iu;

/** A number of four figures is a year where a word says so, or its place does. */
export function isYear(year: number, around: Around, lexicon: Lexicon, { day }: Publication): boolean {
  if (isCount(around, lexicon.language) || year < YEARS.from) return false;
  if (day !== null && year > day.getUTCFullYear() + YEARS.ahead) return false;
  return isSaidYear(around, lexicon) || (year >= YEARS.plain && isPlacedAsYear(around, lexicon));
}

function isCount({ left, right, after }: Around, language: string): boolean {
  if (SCALE.test(after) || COUNTED_BEFORE.test(left) || COUNTED_AFTER.test(right)) return true;
  return isCounted(after, language) || (language !== "lt" && /^\s?[mgltk](?![\p{L}\p{M}'’-])/u.test(right));
}

/** "in 2017", "2017 года", "2017年", "2017'de". */
function isSaidYear({ before, after, left, right, said }: Around, lexicon: Lexicon): boolean {
  if (/[^\d]$/.test(said.trim()) || /^\p{L}/u.test(said)) return true;
  if (isYearWord(after, lexicon) || isYearWord(before, lexicon) || YEAR_BEFORE.test(left)) return true;
  if (AGGLUTINATIVE.has(lexicon.language) && /^[-:'’]\p{L}{1,6}(?!\p{L})/u.test(right)) return true;
  const word = fold(before).text;
  const words = dateWordsOf(lexicon.language).yearAfter;
  if (lexicon.spaceless) return false;
  const led = before !== "" && (words === undefined ? isSmall(before) : fits(words, word));
  // "the 2020 election", but "the 2020 soldiers".
  return led && (!DETERMINER.test(word) || !after.endsWith("s") || END.test(right));
}

/** "(2017)", "2017," at the beginning of a clause, "the spring, 2017". */
function isPlacedAsYear({ before, left, right }: Around, lexicon: Lexicon): boolean {
  if (/[([（]\s?$/.test(left) && /^\s?[)\]）,;–-]/.test(right)) return true;
  if (lexicon.spaceless) return false;
  if (dateWordsOf(lexicon.language).yearAfter !== undefined) return false;
  return END.test(right) && isSmall(before);
}

function isYearWord(word: string, lexicon: Lexicon): boolean {
  if (word === "") return false;
  const key = fold(word).text;
  return lookUp(lexicon.units, key) === "year" || YEAR_NOUN.test(key);
}

/** "Year" in the cases that CLDR does not list. */
const YEAR_NOUN =
  /^(?:гг?|рр?|rr?|god(?:ine|ina|inu|ini|inama)?|(?:год|годин|рок|рік|роц)\p{L}{0,3}|ro(?:k|ku|ce|kiem|kom)|let[au]?|lata?|latach|yil\p{L}{0,6}|ev(?:ben|i|ek|re|tol|ig)?|vuo\p{L}{1,5}|aasta\p{L}{0,3}|gad[auos]\p{L}?|met(?:ais|us|ai|u)|an(?:ul|ului|ii?)|ετ(?:ος|ους|η|ων)|წ\p{L}*|թ\p{L}*|वर्ष|साल|सन|সাল\p{M}*\p{L}*|سال|عام|سنة)$/u;
/** The same where no space parts words. */
const YEAR_BEFORE = /(?:ปี|พ\.ศ\.|ค\.ศ\.|ປີ|ឆ្នាំ)\s?$/u;
