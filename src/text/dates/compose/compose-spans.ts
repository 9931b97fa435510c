/** Joins the two ends of a span in folded text: "from 3 to 5 May", "May 3-5, 2024", "с понедельника по пятницу", "2017年から2021年". */

import { lazy } from "../lazy.ts";
import type { Atom, DatePart, Mention } from "../mention.ts";
import { edgesOf, gapPattern, type Scan } from "../scan/scan-parts.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { dateWordsOf, wordsPattern } from "../words/lists/date-words.ts";

type DayPart = DatePart & { readonly kind: "day" };

/** Longest stretch of text between two ends, or before the first one. */
const LOOK = 24;
/** A span of more years is rather two numbers. */
const MAX_YEARS = 150;
const YEAR = "(?:1[0-9]|20)\\d\\d";
const UNPOINTED: ReadonlySet<DatePart["kind"]> = new Set(["span", "after", "same", "stretch", "distance"]);

/** Languages that write years as ordinals: "od 2009. do 2013." */
const DOTTED_YEARS: ReadonlySet<string> = new Set("hr sr bs sl lv et lt hu".split(" "));

/** What has a beginning and an end: "early May", "the end of 2024". */
const PARTED: ReadonlySet<DatePart["kind"]> = new Set([
  "month",
  "namedMonth",
  "inYear",
  "year",
  "decade",
  "season",
  "quarter",
  "distance",
] as const);

interface Joints {
  /** Between two whole dates: which needs nothing before it, and which needs "between". */
  readonly to: RegExp;
  readonly and: RegExp;
  /** The end of what stands before a date. */
  readonly from: RegExp;
  readonly between: RegExp;
  /** A day without its month before, or after, a date. */
  readonly head: RegExp;
  readonly headAnd: RegExp;
  /** The day before it in a list: "18 and 19 November". */
  readonly list: RegExp;
  readonly tail: RegExp;
  readonly until: RegExp;
  readonly part: RegExp;
  readonly partAfter: RegExp;
}

/** Finds spans of years written as one: "2017-2021", "2017/18", "1914 to 1918". */
export function yearSpanScanner(lexicon: Lexicon): Scan {
  const { to, yearAfter } = dateWordsOf(lexicon.language);
  const until = `${wordsPattern(to)} (?:${wordsPattern(yearAfter)} )?`;
  const dot = DOTTED_YEARS.has(lexicon.language) ? "|\\." : "";
  const pattern = new RegExp(
    `(?<![\\d.,:/-]|[a-z])(?<a>${YEAR})(?: ?[年년]${dot})?(?: ?(?<sign>[-/~]) ?| (?:${until}|${wordsPattern(to)} ?)|(?<=[年년])${wordsPattern(to)} ?)(?<b>${YEAR}|\\d\\d)(?![\\d:/]|-\\d|[.,]\\d)(?: ?[年년])?`,
    "gu",
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { a = "", b = "", sign } = match.groups ?? {};
      const value = yearSpan(Number(a), b, sign);
      return value === null ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
    });
}

function yearSpan(from: number, written: string, sign: string | undefined): DatePart | null {
  // "from 1990 to 95 people": two figures end a span only after a sign.
  if (written.length === 2 && (sign === undefined || (sign === "-" && Number(written) <= 12))) return null;
  const to = written.length === 2 ? from - (from % 100) + Number(written) : Number(written);
  if (sign === "/" && to !== from + 1) return null;
  if (to <= from || to - from > MAX_YEARS) return null;
  return { kind: "span", from: { kind: "year", year: from }, to: { kind: "year", year: to } };
}

/** Joins mentions that are the ends of one span; takes in the words that lead to a date. */
export function spanComposer(lexicon: Lexicon): (text: string, mentions: readonly Mention[]) => Mention[] {
  const made = lazy(() => jointsOf(lexicon));
  return (text, mentions) => {
    if (mentions.length === 0) return [];
    const joints = made();
    const joined: Mention[] = [];
    for (let i = 0; i < mentions.length; i++) {
      const [mention, next] = [mentions[i], mentions[i + 1]];
      if (mention === undefined) break;
      const floor = joined.at(-1)?.end ?? 0;
      const both = next === undefined ? null : twoEnds(text, floor, atomOf(mention), atomOf(next), joints);
      if (both !== null) i++;
      joined.push(spanned(text, floor, mention, both, joints));
    }
    return joined;
  };
}

function spanned(
  text: string,
  floor: number,
  mention: Mention,
  both: Atom<DatePart> | null,
  joints: Joints,
): Mention {
  const span = both ?? oneEnd(text, floor, atomOf(mention), joints);
  const found = span === null ? mention : { ...span, date: span.value, clock: null, weekday: null };
  const { start, end } = withLead(text, floor, atomOf(found), joints);
  return { start, end, date: found.date, clock: found.clock, weekday: found.weekday };
}

function atomOf({ start, end, date }: Mention): Atom<DatePart> {
  return { start, end, value: date };
}

function jointsOf(lexicon: Lexicon): Joints {
  const words = dateWordsOf(lexicon.language);
  const { before } = edgesOf(lexicon);
  const gap = gapPattern(lexicon);
  const to = wordsPattern(words.to);
  const and = wordsPattern(words.and);
  const years = `(?:${wordsPattern(words.yearAfter)} )?`;
  const parts = `(?:${wordsPattern(words.part)}[ -])?`;
  const number = "(?<![\\d.,:/-])(?<day>\\d{1,2})(?:\\.|-?\\p{L}{1,3}(?!\\p{L})| ?[日일])?";
  const joint =
    lexicon.spaceless || lexicon.language === "ko"
      ? `(?: ?[-~] ?| ?${to} ?)`
      : `(?:\\.? ?[-~] ?|\\.? ${to}(?: |(?<=-))|(?<=[日년年월月일])${to} ?)`;
  return {
    to: new RegExp(`^(?:${joint})${gap}${parts}$`, "u"),
    and: new RegExp(`^ ?${and}${gap}${parts}$`, "u"),
    from: new RegExp(`${before}${wordsPattern(words.from)}${gap}${years}${parts}$`, "u"),
    between: new RegExp(`${before}${wordsPattern(words.between)}${gap}${years}${parts}$`, "u"),
    head: new RegExp(`${number}${joint}${gap}$`, "u"),
    list: new RegExp(`${number}(?:, ?|、| ?${and}(?:${lexicon.spaceless ? "" : " "}))${gap}$`, "u"),
    headAnd: new RegExp(`${before}${wordsPattern(words.between)} ${gap}${number} ${and} ${gap}$`, "u"),
    tail: new RegExp(
      `^${joint}(?<day>\\d{1,2})(?:st|nd|rd|th| ?[日号號일])?(?![\\d:%]|[.,/]\\d| ?\\p{Sc})(?:,? (?<year>${YEAR})(?!\\d))?`,
      "u",
    ),
    until: new RegExp(`^ ?${wordsPattern(words.until)}`, "u"),
    part: new RegExp(`${before}${wordsPattern(words.part)}[ -]?${gap}$`, "u"),
    partAfter: new RegExp(
      `^の?${lexicon.spaceless || lexicon.language === "ko" ? ` ?${wordsPattern(words.part)}` : "(?!)"}`,
      "u",
    ),
  };
}

function twoEnds(
  text: string,
  floor: number,
  date: Atom<DatePart>,
  next: Atom<DatePart>,
  joints: Joints,
): Atom<DatePart> | null {
  const between = text.slice(date.end, next.start);
  if (between.length > LOOK || UNPOINTED.has(date.value.kind) || UNPOINTED.has(next.value.kind)) return null;
  const lead = text.slice(Math.max(floor, date.start - LOOK), date.start);
  const pointed = joints.from.test(lead);
  const same = date.value.kind === next.value.kind || (isDayly(date.value) && isDayly(next.value));
  // A full stop parts two sentences, but after a day in figures: "3. bis 5. Mai".
  if (/^ ?\./.test(between) && date.value.kind !== "monthDay") return null;
  const joined =
    (joints.to.test(between) && (same || pointed) && !between.includes("\n")) ||
    (joints.and.test(between) && joints.between.test(lead));
  if (!joined) return null;
  const [from, to] = sharedYear(date.value, next.value);
  return { start: date.start, end: next.end, value: { kind: "span", from, to } };
}

function isDayly({ kind }: DatePart): boolean {
  return kind === "day" || kind === "monthDay";
}

/** The year that only one end gives is that of both, or the one beside it where the other end would come too late. */
function sharedYear(from: DatePart, to: DatePart): [DatePart, DatePart] {
  if (from.kind === "monthDay" && to.kind === "day") return [{ ...to, day: from.day }, to];
  if (from.kind === "day" && to.kind === "monthDay") return [from, { ...from, day: to.day }];
  if ((from.kind !== "day" && from.kind !== "month") || (to.kind !== "day" && to.kind !== "month"))
    return [from, to];
  const crosses = from.month > to.month ? 1 : 0;
  if (from.year === null && to.year !== null) return [{ ...from, year: to.year - crosses }, to];
  if (from.year !== null && to.year === null) return [from, { ...to, year: from.year + crosses }];
  return [from, to];
}

/** A span of two days of one month: "3-5 May", "May 3-5". */
function oneEnd(text: string, floor: number, date: Atom<DatePart>, joints: Joints): Atom<DatePart> | null {
  const { value } = date;
  if (value.kind === "monthDay")
    return headSpan(text, floor, date, value, joints) ?? tailSpan(text, date, value, joints);
  if (value.kind !== "day" || value.eitherOrder) return null;
  return headSpan(text, floor, date, value, joints) ?? tailSpan(text, date, value, joints);
}

function headSpan(
  text: string,
  floor: number,
  date: Atom<DatePart>,
  to: DayPart | (DatePart & { readonly kind: "monthDay" }),
  { head, headAnd, list }: Joints,
): Atom<DatePart> | null {
  const start = Math.max(floor, date.start - LOOK);
  const lead = text.slice(start, date.start);
  const match = headAnd.exec(lead) ?? head.exec(lead);
  const listed = match ?? list.exec(lead);
  const day = Number(listed?.groups?.day);
  if (listed === null || !(day >= 1) || day >= to.day || (match === null && day !== to.day - 1)) return null;
  return { start: start + listed.index, end: date.end, value: { kind: "span", from: { ...to, day }, to } };
}

function tailSpan(
  text: string,
  date: Atom<DatePart>,
  from: DatePart & { kind: "day" | "monthDay" },
  { tail }: Joints,
): Atom<DatePart> | null {
  // "3 May - 5 …": the end of a span of days follows a day, not a month.
  if (
    !/[\d日일号號]|st|nd|rd|th/.test(text.slice(date.end - 2, date.end)) ||
    /\d{4}$/.test(text.slice(0, date.end))
  )
    return null;
  const match = tail.exec(text.slice(date.end, date.end + LOOK));
  const day = Number(match?.groups?.day);
  if (match === null || !(day <= 31) || day <= from.day) return null;
  const year = match.groups?.year;
  const dated = from.kind === "day" && year !== undefined ? { ...from, year: Number(year) } : from;
  return {
    start: date.start,
    end: date.end + match[0].length,
    value: { kind: "span", from: dated, to: { ...dated, day } },
  };
}

/** Takes in what stands right before and after: "from", "early", "まで". */
function withLead(text: string, floor: number, date: Atom<DatePart>, joints: Joints): Atom<DatePart> {
  const start = Math.max(floor, date.start - LOOK);
  const lead = text.slice(start, date.start);
  const after = text.slice(date.end, date.end + LOOK);
  const isSpan = date.value.kind === "span";
  const before = isSpan
    ? (joints.from.exec(lead) ?? joints.between.exec(lead))
    : PARTED.has(date.value.kind)
      ? joints.part.exec(lead)
      : null;
  const behind = isSpan ? joints.until.exec(after) : joints.partAfter.exec(after);
  const led = before !== null && !before[0].startsWith("\n") ? start + before.index : date.start;
  return { ...date, start: led, end: date.end + (behind?.[0].length ?? 0) };
}
