/** What looks like a date in prose and is none: counts of four figures, months and weekdays that are names or verbs, versions. */
import { baseLanguage } from "../../base-language.ts";
import type { DatePart, Mention } from "../mention.ts";
import type { Publication } from "../resolve/publication.ts";
import { fold } from "../words/fold.ts";
import { isFullName, writesCapitals } from "../words/full-names.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import { dateWordsOf } from "../words/lists/date-words.ts";
import { isPlural } from "../words/plural-units.ts";
import { saysNow } from "../words/present.ts";
import { lookUp } from "../words/words-table.ts";
import {
  AGGLUTINATIVE,
  type Around,
  aroundOf,
  DETERMINER,
  END,
  fits,
  isSmall,
  isWholeLine,
} from "./around.ts";
import { isRecurring, isStreet } from "./doubtful-names.ts";
import { isYear } from "./doubtful-year.ts";

/** Languages that write a full stop behind ordinals. */
const DOTTED: ReadonlySet<string> = new Set(
  "de cs sk hu fi da nb nn no sv pl hr sr bs sl et lv tr az is fo eu lb hsb mk ka".split(" "),
);
const TODAY_IS_NOW: ReadonlySet<string> = new Set(["id", "ms"]);
/** Years that a day in figures may lie ahead. */
const MAX_AHEAD = 20;
/** Languages that write holidays small. */
const SMALL_HOLIDAYS: ReadonlySet<string> = new Set(["sv", "nb", "no", "nn", "da", "fi", "pl", "hu", "sl"]);

/** "Several" before units that have no plural; folded. */
const VAGUE =
  /(?:[数數几幾何몇수]|หลาย|ไม่กี่|บาง|(?<!\p{L})(?:چند|چندین|کئی|عدة|بضعة|vai|may|nhieu|birkac|bir kac|bir nece|nehany|par|tobb|beberapa|कुछ|कई|काही|কয়েক|কয়েকটি|muutama|muutaman|usea|monta|mitu|moni|paar|რამდენიმე|მრავალი|մի քանի|бірнеше|бир нече|kadhaa|chache|ilang|hainbat|zenbait|כמה|מספר|some|few|several|couple of))[ \u00a0]?$/u;

/** Whether a mention in a line of prose is rather something else. */
export function isDoubtful(
  mention: Mention,
  line: string,
  language: string,
  published: Publication,
): boolean {
  const lexicon = lexiconOf(language);
  // "Прошло три дня": three days have passed.
  if (mention.date.kind === "stretch") return /^прошл[оаи] /i.test(line.slice(mention.start, mention.end));
  // "now" dates nothing, but that Indonesian papers mean the day by it.
  if (mention.date.kind === "distance" && !TODAY_IS_NOW.has(baseLanguage(language)))
    if (saysNow(line.slice(mention.start, mention.end), language)) return true;
  if (lexicon === null || isWholeLine(mention, line)) return false;
  const around = aroundOf(mention, line);
  switch (mention.date.kind) {
    case "year":
      return mention.clock === null && !isYear(mention.date.year, around, lexicon, published);
    case "month":
      return mention.date.year === null
        ? isStreet(null, around) || !isBareMonth(around, lexicon)
        : isFigure(around, mention.date);
    case "weekday":
      return !isWeekday(around, lexicon);
    case "day":
      return (
        isVersion(mention, around, lexicon) ||
        isFarAhead(mention.date.year, around, published) ||
        isStreet(mention.date.year, around) ||
        !isNamedDay(around, lexicon)
      );
    case "holiday":
      return mention.date.year === null && !isHoliday(around, lexicon);
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

/** "in May", "late October": a month needs something before it that makes it one. */
function isBareMonth(around: Around, lexicon: Lexicon): boolean {
  const { said, right } = around;
  // "10月分", "7月期" are of an account, not in the month.
  if (lexicon.spaceless || /[月월]$/.test(said)) return !/^[分期号號度]/.test(right);
  const name = said.split(/[ \u00a0-]/).at(-1) ?? said;
  if (name !== said) return !isLowerCase(name, around, lexicon);
  return isMonthName(name, around, lexicon) && isMonthLed(name, around, lexicon);
}

function isMonthName(name: string, around: Around, lexicon: Lexicon): boolean {
  if (!isFullName(name, "month", lexicon.language) || isLowerCase(name, around, lexicon)) return false;
  // "April Jones" and "May Day" are names.
  return !(/^\p{Lu}/u.test(around.after) && /^\p{Lu}/u.test(name) && baseLanguage(lexicon.language) !== "de");
}

function isMonthLed(name: string, { before, after, right }: Around, lexicon: Lexicon): boolean {
  if (AGGLUTINATIVE.has(lexicon.language)) return name.length >= 4;
  // "ביולי" has its preposition in it.
  if (/^[בל]/u.test(name)) return true;
  const words = dateWordsOf(lexicon.language);
  const word = fold(before).text;
  if (fits([words.yearAfter, words.part, words.from, words.to].filter(Boolean).join("|") || "-", word)) {
    // "a message to May" is one to a person.
    return (!DETERMINER.test(word) || END.test(right)) && !(name === "May" && word === "to");
  }
  // "Mrs May": English months need a word that is known to lead them.
  if (lexicon.language === "en") return false;
  return isSmall(before) || [word, fold(after).text].some((small) => lexicon.gaps.includes(small));
}

/** Whether a language that writes its months and weekdays with a capital has this one without. */
function isLowerCase(name: string, { small }: Around, lexicon: Lexicon): boolean {
  return !small && /^\p{Ll}/u.test(name) && writesCapitals(lexicon.language);
}

/** Abbreviated weekdays are words in many languages; "the Sunday Times" and "Black Friday" are names. */
function isWeekday(around: Around, lexicon: Lexicon): boolean {
  const { said, before, after, right } = around;
  if (isRecurring(around)) return false;
  // "每周四天" are four days a week.
  if (lexicon.spaceless) return said.length >= 2 && !/^[天个個]/.test(right);
  const name =
    said.split(/[ \u00a0]/).find((word) => lookUp(lexicon.weekdays, fold(word).text) !== undefined) ?? said;
  if (isLowerCase(name, around, lexicon) || name.endsWith(".")) return false;
  if (!isFullName(name, "weekday", lexicon.language)) return false;
  // "в среду" is on Wednesday, "благоприятную среду" an environment.
  if (/^(?:сред|серед)/.test(name.toLowerCase()) && before !== "" && before.length > 3) return false;
  if (lexicon.language !== "en") return true;
  if (/days$/i.test(name)) return false;
  if (/^(?:black|bloody|super|cyber|good|ash|palm|holy|easter|whit|shrove|maundy|fat)$/i.test(before))
    return false;
  return !(/^the$/i.test(before) && /^\p{Lu}/u.test(after));
}

/** "17.5.1", "10.15.07" after a name: two figures of a year are believed between slashes, or with leading zeros. */
function isVersion({ weekday }: Mention, { said, before }: Around, { language }: Lexicon): boolean {
  const match = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d\d)$/.exec(said.trim());
  if (!match) return false;
  if (said.includes(" ")) return true;
  if (match[2] === "/" || weekday !== null) return false;
  const { theDay, from, to } = dateWordsOf(language);
  return match[2] === "-" || !fits([theDay, from, to].filter(Boolean).join("|") || "-", fold(before).text);
}

/** "21-11-2056": figures of a day so far ahead are a number of another kind. */
function isFarAhead(year: number | null, { said }: Around, { day }: Publication): boolean {
  return year !== null && day !== null && year > day.getUTCFullYear() + MAX_AHEAD && /^[\d./ -]+$/.test(said);
}

/** "24 may be", "3 march": a month that is a word is written with its capital. */
function isNamedDay({ said, small }: Around, lexicon: Lexicon): boolean {
  // "gate 12. A May sale": where ordinals have no full stop, it ends the sentence.
  if (!DOTTED.has(lexicon.language) && /^\d{1,2}\.\s/.test(said)) return false;
  if (lexicon.language !== "en" || small) return true;
  return !/(?<!\p{L})(?:may|march|sun|sat|mar|dec|sep)(?!\p{L})/u.test(said);
}

/** A month in figures with a dot: "5.2000" is rather a number. */
function isFigure({ said }: Around, date: DatePart): boolean {
  return date.kind === "month" && /^\d{1,2}\.\d{4}$/.test(said.trim());
}

/** "several weeks ago", "the last months", "数年前": no number says how far; "la mañana" is the morning. */
function isVague(
  date: DatePart & { kind: "distance" },
  { said, before, left }: Around,
  lexicon: Lexicon,
): boolean {
  if (/^mañana$/i.test(said)) return /^(?:la|esta|una|cada|buena|otra)$/i.test(before);
  // "3年以内に" is how long something may take.
  if (/[以内內]$|이내$/u.test(said)) return true;
  if (!/\d/.test(said) && VAGUE.test(fold(left).text)) return true;
  if (lexicon.spaceless) return false;
  if (date.unit === "day" && !date.counted) return false;
  if (/\d/.test(said) || (date.counted && Math.abs(date.amount) > 1)) return false;
  return said.split(/[^\p{L}\p{M}]+/u).some((word) => isPlural(fold(word).text, date.unit, lexicon.language));
}

/** "by Christmas" is a day, "a Christmas tree" is none; the name of a holiday has a capital where names have one. */
function isHoliday({ said, before, after, right, small }: Around, { language, spaceless }: Lexicon): boolean {
  if (spaceless || !/^\p{Lu}|^\p{Ll}/u.test(said)) return true;
  if (!small && /^\p{Ll}/u.test(said) && !SMALL_HOLIDAYS.has(language)) return false;
  if (/(?:[Dd]ay|[Ee]ve|Sunday|Monday|Friday|Wednesday)$/.test(said)) return true;
  const led = /^\p{Ll}{1,6}$/u.test(before) && !/^(?:an?|une?|eine?|uno?|il|die|das)$/.test(before);
  return led && (END.test(right) || (language !== "en" && !/^\p{Lu}/u.test(after)));
}
