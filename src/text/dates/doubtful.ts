/** What looks like a date in prose and is none: counts of four figures, months and weekdays that are names or verbs, versions. */
import { baseLanguage } from "../base-language.ts";
import { dateWordsOf, wordsPattern } from "./date-words.ts";
import { fold } from "./fold.ts";
import { isFullName, writesCapitals } from "./full-names.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { DatePart, Mention } from "./mention.ts";
import { isPlural } from "./plural-units.ts";
import type { Publication } from "./publication.ts";
import { lookUp } from "./words-table.ts";

/** What stands around a mention in its line. */
interface Around {
  readonly said: string;
  /** The word before, as written; empty after a sign other than a space. */
  readonly before: string;
  readonly after: string;
  /** All that is before and after it, at most `LOOK` code units. */
  readonly left: string;
  readonly right: string;
}

/** How much is looked at on either side. */
const LOOK = 32;
/** Prepositions and articles are rarely longer; used where a language's own are not written down. */
const MAX_SMALL = 4;
const YEARS = { from: 1000, plain: 1800, ahead: 60 };
/** Case endings say as much as a preposition. */
const AGGLUTINATIVE: ReadonlySet<string> = new Set([
  "fi",
  "hu",
  "et",
  "tr",
  "az",
  "eu",
  "ka",
  "kk",
  "uz",
  "ky",
  "hy",
]);
/** Signs of money, numbers and paragraphs before a number; of units after one. */
const COUNTED_BEFORE = /[\p{Sc}№#§+×*=<>≈~]\s?$|(?:\bno|\bnr|\bnum|\bart|\bpp?)\.\s?$/iu;
const COUNTED_AFTER =
  /^\s?[%‰\p{Sc}°×*+]|^\s?(?:kg|km|cm|mm|ml|mg|m²|km²|hz|khz|mhz|ghz|kw|mw|gw|gb|mb|tb|ft|lb|lbs|mph|bn|mn|mln|mio|mrd|usd|eur|gbp|jpy|rub|chf)(?!\p{L})/iu;
/** Words of thousands and millions: "2000 millones". */
const SCALE =
  /^(?:mil$|mill|milyon|milyar|miljo|milj|milion|miliar|mln|mrd|juta|ribu|bilion|billion|trilion|trillion|thousand|hundred|миллио|миллиа|мільй|мільяр|милио|милиар|тыс|хиляд|тисяч|ezer|tusen|tausend|tysi|tisíc|tuhat|elfu)/iu;
const END = /^(?:$|\s*[,;:!?)\]"»”』」、。.…–—/-])/u;

/** Whether a mention in a line of prose is rather something else. */
export function isDoubtful(
  mention: Mention,
  line: string,
  language: string,
  published: Publication,
): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return false;
  const around = aroundOf(mention, line);
  switch (mention.date.kind) {
    case "year":
      return mention.clock === null && !isYear(mention.date.year, around, lexicon, published);
    case "month":
      return mention.date.year === null ? !isBareMonth(around, lexicon) : isFigure(around, mention.date);
    case "weekday":
      return !isWeekday(around, lexicon);
    case "day":
      return isVersion(around) || !isNamedDay(around, lexicon);
    case "monthDay":
      return /\d$/.test(around.said) && /^\.\s*\p{Lu}/u.test(around.right);
    case "weekend":
      return /^(?:an?|une?|eine?|um|een|et|en|uno?|один|един) /i.test(around.said);
    case "distance":
      return isVague(mention.date, around, lexicon);
    default:
      return false;
  }
}

function aroundOf({ start, end }: Mention, line: string): Around {
  const left = line.slice(Math.max(0, start - LOOK), start);
  const right = line.slice(end, end + LOOK);
  return {
    said: line.slice(start, end),
    before: /([\p{L}\p{M}\p{N}'’]+)[ \u00a0]?$/u.exec(left)?.[1] ?? "",
    after: /^[ \u00a0]?([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? "",
    left,
    right,
  };
}

/** A number of four figures is a year where a word says so, or its place does. */
function isYear(year: number, around: Around, lexicon: Lexicon, { day }: Publication): boolean {
  const { before, after, left, right, said } = around;
  if (SCALE.test(after) || COUNTED_BEFORE.test(left) || COUNTED_AFTER.test(right) || year < YEARS.from)
    return false;
  if (day !== null && year > day.getUTCFullYear() + YEARS.ahead) return false;
  if (/[^\d]$/.test(said.trim()) || /^\p{L}/u.test(said)) return true;
  if (isYearWord(after, lexicon) || isYearWord(before, lexicon)) return true;
  const word = fold(before).text;
  const words = dateWordsOf(lexicon.language).yearAfter;
  const led = words === undefined ? isSmall(before) : fits(words, word);
  if (led && /^(?:a|an|the|its|his|her|their|our|this|that|'s)$/.test(word))
    return !after.endsWith("s") || END.test(right);
  if (led && before !== "") return true;
  return year >= YEARS.plain && isPlacedAsYear(around, lexicon);
}

/** "(2017)", "2017," at the beginning of a clause, "the spring, 2017". */
function isPlacedAsYear({ before, left, right }: Around, lexicon: Lexicon): boolean {
  if (/[([（]\s?$/.test(left) && /^\s?[)\]）,;–-]/.test(right)) return true;
  if (lexicon.spaceless) return false;
  const isName = /^\p{Lu}/u.test(before) && baseLanguage(lexicon.language) !== "de";
  return END.test(right) && before !== "" && !isName && isSmall(before);
}

function isYearWord(word: string, lexicon: Lexicon): boolean {
  if (word === "") return false;
  return lookUp(lexicon.units, fold(word).text) === "year";
}

function isSmall(word: string): boolean {
  return word.length > 0 && word.length <= MAX_SMALL && /^\p{Ll}|^\p{Lo}/u.test(word) && !/\d/.test(word);
}

const patterns = new Map<string, RegExp>();

function fits(list: string, word: string): boolean {
  const pattern = patterns.get(list) ?? new RegExp(`^${wordsPattern(list)}$`, "u");
  patterns.set(list, pattern);
  return pattern.test(word);
}

/** "in May", "late October": a month needs something before it that makes it one. */
function isBareMonth(around: Around, lexicon: Lexicon): boolean {
  const { said, before, after, right } = around;
  if (lexicon.spaceless) return true;
  const name = said.split(/[ \u00a0-]/).at(-1) ?? said;
  if (name !== said) return !isLowerCase(name, lexicon);
  if (!isFullName(name, "month", lexicon.language) || isLowerCase(name, lexicon)) return false;
  // "April Jones" and "May Day" are names.
  if (/^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(name) && baseLanguage(lexicon.language) !== "de")
    return false;
  if (AGGLUTINATIVE.has(lexicon.language)) return name.length >= 4;
  const words = dateWordsOf(lexicon.language);
  const word = fold(before).text;
  if (fits([words.yearAfter, words.part, words.from, words.to].filter(Boolean).join("|") || "-", word)) {
    return !/^(?:a|an|the|its|his|her|their|our|this|that|'s)$/.test(word) || END.test(right);
  }
  return isSmall(before) || lexicon.gaps.includes(word);
}

/** Whether a language that writes its months and weekdays with a capital has this one without. */
function isLowerCase(name: string, lexicon: Lexicon): boolean {
  return /^\p{Ll}/u.test(name) && writesCapitals(lexicon.language);
}

/** Abbreviated weekdays are words in many languages; "the Sunday Times" and "Black Friday" are names. */
function isWeekday({ said, before, after }: Around, lexicon: Lexicon): boolean {
  if (lexicon.spaceless) return said.length >= 2;
  const name =
    said.split(/[ \u00a0]/).find((word) => lookUp(lexicon.weekdays, fold(word).text) !== undefined) ?? said;
  if (isLowerCase(name, lexicon) || said.endsWith(".")) return false;
  if (!isFullName(name, "weekday", lexicon.language)) return false;
  // "в среду" is on Wednesday, "благоприятную среду" an environment.
  if (/^(?:сред|серед)/.test(name.toLowerCase()) && before !== "" && before.length > 3) return false;
  // "los viernes": what happens every week has no date.
  if (/^(?:los|les|todos|tous|every|each|jeden|каждую|каждый|каждое)$/i.test(before)) return false;
  if (lexicon.language !== "en") return true;
  if (/^(?:black|bloody|super|cyber|good|ash|palm|holy|easter|whit|shrove|maundy|fat)$/i.test(before))
    return false;
  return !(/^the$/i.test(before) && /^\p{Lu}/u.test(after));
}

/** "17.5.1", "10.15.07" after a name: two figures of a year are believed between slashes, or with leading zeros. */
function isVersion({ said, before }: Around): boolean {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d\d)$/.exec(said.trim());
  if (!match) return false;
  if (match[2] === "/") return false;
  if (match[2] === "-") return true;
  return said.length < 8 || /^\p{Lu}/u.test(before);
}

/** "24 may be", "3 march": a month that is a word is written with its capital. */
function isNamedDay({ said }: Around, lexicon: Lexicon): boolean {
  if (lexicon.language !== "en") return true;
  return !/(?<!\p{L})(?:may|march|sun|sat|mar|dec|sep)(?!\p{L})/u.test(said);
}

/** A month in figures with a dot: "5.2000" is rather a number. */
function isFigure({ said }: Around, date: DatePart): boolean {
  return date.kind === "month" && /^\d{1,2}\.\d{4}$/.test(said.trim());
}

/** "several weeks ago", "the last months", "数年前": no number says how far; "la mañana" is the morning. */
function isVague(date: DatePart & { kind: "distance" }, { said, before }: Around, lexicon: Lexicon): boolean {
  if (/^mañana$/i.test(said)) return /^(?:la|esta|una|cada|buena|otra)$/i.test(before);
  if (lexicon.spaceless) return /[数數几幾何]$/u.test(before.slice(-1)) && !/\d/.test(said);
  if (date.unit === "day" && !date.counted) return false;
  if (/\d/.test(said) || (date.counted && Math.abs(date.amount) > 1)) return false;
  return said.split(/[^\p{L}\p{M}]+/u).some((word) => isPlural(fold(word).text, date.unit, lexicon.language));
}
