/** Whether a number of four figures is a year or counts something. */

import type { Publication } from "../resolve/publication.ts";
import { isCounted } from "../words/counted-nouns.ts";
import { fold } from "../words/fold.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf } from "../words/lists/date-words.ts";
import { lookUp } from "../words/words-table.ts";
import { YEAR_NOUN } from "../words/year-nouns.ts";
import { AGGLUTINATIVE, type Around, DETERMINER, END, fits, isSmall } from "./around.ts";
import { isPlainYear } from "./plain-years.ts";

/** Languages whose prepositions stand behind: "2017 में". */
const POSTPOSITIONS: ReadonlySet<string> = new Set("hi ur bn mr ne pa gu".split(" "));
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
  if (isSaidYear(around, lexicon)) return true;
  if (year < YEARS.plain) return false;
  if (isPlacedAsYear(around, lexicon)) return true;
  return (day === null || year <= day.getUTCFullYear() + 1) && isPlainYear(year, around, lexicon.language);
}

function isCount({ left, right, after }: Around, language: string): boolean {
  // "1870 г." is a year, "1870 г" may be grams.
  if (/^\s?(?:гг?|рр?|rr?)\.(?!\p{L})/u.test(right)) return false;
  if (SCALE.test(after) || COUNTED_BEFORE.test(left) || COUNTED_AFTER.test(right)) return true;
  return isCounted(after, language) || (language !== "lt" && /^\s?[mgltk](?![\p{L}\p{M}'’-])/u.test(right));
}

/** "in 2017", "2017 года", "2017年", "2017'de". */
function isSaidYear({ before, after, left, right, said }: Around, lexicon: Lexicon): boolean {
  if (/[^\d]$/.test(said.trim()) || /^\p{L}/u.test(said)) return true;
  if (
    isYearWord(after || (/^\. ([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? ""), lexicon) ||
    isYearWord(before, lexicon) ||
    YEAR_BEFORE.test(left)
  )
    return true;
  if (AGGLUTINATIVE.has(lexicon.language) && /^[-:'’]\p{L}{1,6}(?!\p{L})/u.test(right)) return true;
  const beside = POSTPOSITIONS.has(lexicon.language) ? after : before;
  const word = fold(beside).text;
  const words = dateWordsOf(lexicon.language).yearAfter;
  if (lexicon.spaceless) return false;
  const led = beside !== "" && (words === undefined ? isSmall(beside) : fits(words, word));
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
  return lookUp(lexicon.units, key) === "year" || WHOLE_YEAR_NOUN.test(key);
}

const WHOLE_YEAR_NOUN = new RegExp(`^${YEAR_NOUN}$`, "u");
/** "Year" before a number where no space parts words. */
const YEAR_BEFORE = /(?:ปี|พ\.ศ\.|ค\.ศ\.|ປີ|ឆ្នាំ)\s?$/u;
