/** Joins a month with number words around it: "piętnastego lutego", "mart'ın son pazartesisi", "十月第一个星期二", "Senin terakhir bulan Maret". */
import { exists } from "../calendar.ts";
import type { Atom, DatePart } from "../mention.ts";
import { cjkNumber } from "../scan/scan-numeric.ts";
import { edgesOf, type Groups } from "../scan/scan-parts.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf, groupAt, wordsPattern } from "../words/lists/date-words.ts";
import { anyOf, keyOf } from "../words/pattern.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";

type Compose = (text: string, dates: readonly Atom<DatePart>[]) => Atom<DatePart>[];

/** Longest run of words before a month that belongs to it. */
const MAX_LEAD_CHARS = 60;
const MAX_DAY = 31;
/** Languages that number the days of a month by cardinals: "cinco de mayo". */
const CARDINAL_DAYS: ReadonlySet<string> = new Set("es pt gl ca it ro fr el tr az ka he fa hu ko".split(" "));
const CARDINAL_FIRST: ReadonlySet<string> = new Set(["es", "pt", "gl", "ca", "he", "ko"]);
/** Periods within which weekdays and days are counted. */
const PERIODS: ReadonlySet<DatePart["kind"]> = new Set(["month", "namedMonth"]);

/** Patterns around a month, made once a language. */
interface Around {
  /** What must be somewhere in a text for any of the rest. */
  readonly guard: RegExp;
  readonly ahead: readonly RegExp[];
  readonly behind: readonly RegExp[];
}

/** Joins each month with the day, or the nth weekday, that number words beside it name; `text` is folded. */
export function countedComposer(lexicon: Lexicon): Compose {
  let made: Around | null = null;
  return (text, dates) => {
    if (!dates.some(({ value }) => PERIODS.has(value.kind))) return [...dates];
    made ??= aroundOf(lexicon);
    const around = made;
    if (!around.guard.test(text)) return [...dates];
    return dates.map((date) => (PERIODS.has(date.value.kind) ? joined(text, date, around, lexicon) : date));
  };
}

function joined(text: string, date: Atom<DatePart>, around: Around, lexicon: Lexicon): Atom<DatePart> {
  const from = Math.max(0, date.start - MAX_LEAD_CHARS);
  const lead = text.slice(from, date.start);
  for (const pattern of around.ahead) {
    const match = pattern.exec(lead);
    const value = match && read(match.groups ?? {}, date.value, lexicon);
    if (match && value) return { start: from + match.index, end: date.end, value };
  }
  for (const pattern of around.behind) {
    pattern.lastIndex = date.end;
    const match = pattern.exec(text);
    const value = match && read(match.groups ?? {}, date.value, lexicon);
    if (match && value) return { start: date.start, end: pattern.lastIndex, value };
  }
  return date;
}

function aroundOf(lexicon: Lexicon): Around {
  const words = dateWordsOf(lexicon.language);
  const { before, after } = edgesOf(lexicon);
  const proclitic = lexicon.clitics.before === "" ? "" : `(?:(?<!\\p{L})(?:${lexicon.clitics.before}))?`;
  const ordinal = `${tablePattern(lexicon.ordinals)}|${wordsPattern(words.ordinals)}`;
  const tens = `${tablePattern(lexicon.ordinals)}|${anyOf(tensOf(lexicon))}`;
  const number = `(?:(?<tens>${tens})(?: (?:\\p{L}{1,2} )?))?(?<nth>${ordinal})`;
  const cardinals = CARDINAL_DAYS.has(lexicon.language)
    ? `|(?<cardinal>${anyOf(lexicon.numbers.keys())})일?`
    : "";
  const day = `(?:${number}${cardinals})`;
  const final = `(?<final>${wordsPattern(words.final)})`;
  const nth = `(?:${final}|第(?<figure>\\d{1,2}|[一二三四五])|${number})(?: ?번째|一?[个個]|の)?`;
  const unit = `(?:(?<weekday>${tablePattern(lexicon.weekdays)})|(?<day>${dayPattern(lexicon, words.day)}))`;
  const named = lexicon.spaceless ? "" : "(?:\\p{L}{1,4} )?";
  const gap = `(?:[ ,.'-]|'\\p{L}{1,4}|(?<!\\p{L})(?:${anyOf(lexicon.gaps)}|\\p{L}{1,3})(?!\\p{L})|[의的の])`;
  const counted = [`${nth}${gap}{0,2}${named}${unit}`, `${unit}${gap}{1,2}${nth}`];
  const daily = `${before}${proclitic}${day}${after}`;
  return {
    guard: new RegExp(`${ordinal}|${final}|第${cardinals}`, "u"),
    ahead: [
      ...counted.map((pattern) => new RegExp(`${before}${proclitic}(?:${pattern})${after}${gap}{0,6}$`, "u")),
      new RegExp(`${daily}${lead(lexicon)}$`, "u"),
    ],
    behind: [
      ...counted.map(
        (pattern) =>
          new RegExp(
            `${lexicon.spaceless ? "" : "\\p{L}{0,4}"}${gap}{0,4}${before}(?:${pattern})${after}`,
            "uy",
          ),
      ),
      new RegExp(`\\p{L}{0,3}[ '-]{1,2}${daily}`, "uy"),
    ],
  };
}

/** What stands between a day and its month: "de", "του", a space. */
function lead({ gaps, clitics }: Lexicon): string {
  const grown = clitics.before === "" ? "" : `(?:${clitics.before})?`;
  return `(?:[ '-]|(?<!\\p{L})(?:${anyOf(gaps)})(?!\\p{L})){1,4}${grown}`;
}

/** "twenty" and "thirty" before a smaller ordinal. */
function tensOf({ numbers }: Lexicon): string[] {
  return [...numbers].flatMap(([word, value]) => (value === 20 || value === 30 ? [word] : []));
}

function dayPattern({ units }: Lexicon, listed: string | undefined): string {
  const forms = units.written.filter((word) => units.exact.get(keyOf(word)) === "day");
  const stems = [...units.stems].flatMap(([stem, unit]) => (unit === "day" ? [stem] : []));
  const inflected = stems.length === 0 ? "" : `|${anyOf(stems)}\\p{L}{0,4}`;
  return `${wordsPattern(listed)}|${anyOf(forms)}${inflected}`;
}

function read(groups: Groups, within: DatePart, lexicon: Lexicon): DatePart | null {
  const nth = numberOf(groups, lexicon);
  if (nth === null) return null;
  const weekday = groups.weekday === undefined ? null : (lookUp(lexicon.weekdays, groups.weekday) ?? null);
  if (weekday !== null) return { kind: "nth", nth, unit: "weekday", weekday, within };
  if (groups.day !== undefined) return { kind: "nth", nth, unit: "day", weekday: null, within };
  if (within.kind !== "month" || nth < 1 || nth > MAX_DAY) return null;
  const { year, month } = within;
  return exists({ year: year ?? 2024, month, day: nth })
    ? { kind: "day", year, month, day: nth, eitherOrder: false }
    : null;
}

function numberOf({ final, figure, tens, nth, cardinal }: Groups, lexicon: Lexicon): number | null {
  if (final !== undefined) return -1;
  if (figure !== undefined) return cjkNumber(figure);
  if (cardinal !== undefined) {
    const value = lexicon.numbers.get(keyOf(cardinal)) ?? null;
    // "bir ara" is "some time", no first of December.
    return value === 1 && !CARDINAL_FIRST.has(lexicon.language) ? null : value;
  }
  const ones = ordinalOf(nth, lexicon);
  if (tens === undefined || ones === null) return ones;
  const whole = lookUp(lexicon.ordinals, `${tens} ${nth}`);
  const first = lexicon.numbers.get(keyOf(tens)) ?? ordinalOf(tens, lexicon) ?? 0;
  if (first >= 10 && first % 10 === 0 && ones < 10) return first + ones;
  return whole ?? null;
}

function ordinalOf(word: string | undefined, lexicon: Lexicon): number | null {
  if (word === undefined) return null;
  const { ordinals } = dateWordsOf(lexicon.language);
  return lookUp(lexicon.ordinals, word) ?? (groupAt(ordinals, word) + 1 || null);
}
