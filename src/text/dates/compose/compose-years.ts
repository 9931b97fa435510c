/** Joins a date with the year or month that is said of it: "November last year", "昨年11月", "2023. gada 14. aprīlī", "先月5日". */
import { lazy } from "../lazy.ts";
import type { Atom, DatePart, Mention, YearlessPart } from "../mention.ts";
import { gapPattern } from "../scan/scan-parts.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { tablePattern } from "../words/words-table.ts";
import { YEAR_NOUN } from "../words/year-nouns.ts";

/** "of" in the languages that say "November of last year". */
const OF = "of|of the|de|del|dello|della|du|do|da|des|van|van het|af|av|του|της|din|al|від|од";
/** The same before the figures of a year. */
const OF_FIGURES = `${OF}|d'|di|dell'|na|на|от|של|من|ng|wa|z|з|в|у`;
/** Longest stretch of small words and year words between the two. */
const MAX_BETWEEN = 24;

type Join = (text: string, dates: readonly Atom<DatePart>[]) => Atom<DatePart>[];

/** What may stand between a date and its year. */
interface Betweens {
  /** Between neighbours of which one is a distance: "November last year". */
  readonly near: RegExp;
  /** From the figures of a year to the date: "2023 թվականի", "2023. gada", "2023'ün". */
  readonly ahead: RegExp;
  /** The noun before the figures: "vuoden 2023". */
  readonly noun: RegExp;
  /** From the date to the figures: "на", "anului". */
  readonly behind: RegExp;
}

/** Joins neighbours with nothing but small words between them; `text` is folded. */
export function yearComposer(lexicon: Lexicon): Join {
  const betweens = lazy(() => betweensOf(lexicon));
  return (text, dates) => {
    const joined: Atom<DatePart>[] = [];
    for (const date of dates) {
      const last = joined.at(-1);
      const both = last && joinedAtoms(text, last, date, betweens());
      if (both) joined[joined.length - 1] = both;
      else joined.push(date);
    }
    return joined;
  };
}

/** Joins spans of days or months with the figures of their year before them: "2023 წლის 10-14 ივნისს". */
export function spanYears(lexicon: Lexicon): (text: string, mentions: readonly Mention[]) => Mention[] {
  const betweens = lazy(() => betweensOf(lexicon));
  return (text, mentions) => {
    const joined: Mention[] = [];
    for (const mention of mentions) {
      const last = joined.at(-1);
      const both =
        last?.date.kind === "year" && mention.date.kind === "span" && mention.start - last.end <= MAX_BETWEEN
          ? yearAhead(text, { ...last, value: last.date }, { ...mention, value: mention.date }, betweens())
          : null;
      if (both !== null) joined[joined.length - 1] = { ...mention, start: both.start, date: both.value };
      else joined.push(mention);
    }
    return joined;
  };
}

function betweensOf(lexicon: Lexicon): Betweens {
  const gap = gapPattern(lexicon);
  const noun = `(?:${YEAR_NOUN}|${tablePattern(lexicon.units)})`;
  return {
    near: new RegExp(`^(?:の|的|${gap}(?:(?:'s|${OF}) )?)$`, "u"),
    // "2023 թվականի հունիսի" has its noun, "2023'ün" an ending, lt "2021 m." an abbreviation.
    ahead: new RegExp(`^(?:\\.?[ -]?(?<noun>${noun}|m)\\.?|'\\p{L}{1,3}),? ?$`, "u"),
    noun: new RegExp(`(?<!\\p{L})(?<noun>${noun}) $`, "u"),
    behind: new RegExp(`^[ ,]{1,2}(?:(?:${OF_FIGURES}) ?)?(?:(?<noun>${noun}) )?$`, "u"),
  };
}

function joinedAtoms(
  text: string,
  first: Atom<DatePart>,
  second: Atom<DatePart>,
  betweens: Betweens,
): Atom<DatePart> | null {
  const between = text.slice(first.end, second.start);
  if (between.length > MAX_BETWEEN || endsSentence(text, first.end)) return null;
  const near = betweens.near.test(between) ? joinedPart(first.value, second.value) : null;
  if (near !== null) return { start: first.start, end: second.end, value: near };
  return yearAhead(text, first, second, betweens) ?? yearBehind(between, first, second, betweens);
}

/** "viime vuonna. Toukokuun 10.": a full stop behind a whole word, other than behind an ordinal or an abbreviation. */
function endsSentence(text: string, end: number): boolean {
  return /^\p{L}{4}[.!?] /u.test(text.slice(Math.max(0, end - 4), end + 2));
}

/** The figures of a year, a word for "year", and the date that it is said of. */
function yearAhead(
  text: string,
  first: Atom<DatePart>,
  second: Atom<DatePart>,
  { ahead, noun }: Betweens,
): Atom<DatePart> | null {
  const { value: year } = first;
  const value = year.kind === "year" ? withYear(second.value, year.year) : null;
  if (value === null) return null;
  const between = text.slice(first.end, second.start);
  if (ahead.test(between)) return { start: first.start, end: second.end, value };
  if (between !== " ") return null;
  const lead = noun.exec(text.slice(Math.max(0, first.start - MAX_BETWEEN), first.start));
  if (lead !== null) return { start: first.start - lead[0].length, end: second.end, value };
  return second.value.kind === "quarter" ? { start: first.start, end: second.end, value } : null;
}

/** The date, "of", and the figures of its year. */
function yearBehind(
  between: string,
  first: Atom<DatePart>,
  second: Atom<DatePart>,
  { behind }: Betweens,
): Atom<DatePart> | null {
  const { value: year } = second;
  const value = year.kind === "year" ? withYear(first.value, year.year) : null;
  const isPeriod = first.value.kind === "quarter" || first.value.kind === "season";
  const match = value === null ? null : behind.exec(between);
  if (match === null || value === null || (!isPeriod && match.groups?.noun === undefined)) return null;
  return { start: first.start, end: second.end, value };
}

/** A date or a span that no year was said of, with one; null for others. */
function withYear(date: DatePart, year: number): DatePart | null {
  if (lacksYear(date)) return date.kind === "season" ? { ...date, year, bare: false } : { ...date, year };
  if (date.kind !== "span" || !lacksYear(date.from) || !lacksYear(date.to)) return null;
  return { kind: "span", from: { ...date.from, year }, to: { ...date.to, year } };
}

function joinedPart(first: DatePart, second: DatePart): DatePart | null {
  if (isOfUnit(first, "year") && lacksYear(second)) return { kind: "inYear", year: first, date: second };
  if (isOfUnit(second, "year") && lacksYear(first)) return { kind: "inYear", year: second, date: first };
  if (isOfUnit(first, "month") && second.kind === "monthDay")
    return { kind: "nth", nth: second.day, unit: "day", weekday: null, within: first };
  return null;
}

/** A year or a month told by its distance: "last year", "翌年", "同年". */
function isOfUnit(date: DatePart, unit: "year" | "month"): boolean {
  if (date.kind === "distance") return date.unit === unit && !date.counted;
  return (
    (date.kind === "same" || (date.kind === "after" && date.anchor === null && !date.counted)) &&
    date.unit === unit
  );
}

function lacksYear(date: DatePart): date is YearlessPart {
  return (
    (date.kind === "day" ||
      date.kind === "month" ||
      date.kind === "season" ||
      date.kind === "quarter" ||
      date.kind === "holiday") &&
    date.year === null
  );
}
