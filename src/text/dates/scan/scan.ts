/** Finds dates as they stand in a text of one language: date parts, joined with the times and weekdays beside them. */

import { isPlausible } from "../doubt/plausible.ts";
import type { Atom, DatePart, Mention } from "../mention.ts";
import { type Folded, fold } from "../words/fold.ts";
import { lexiconOf } from "../words/lexicon.ts";
import { isSpelt } from "../words/spellings.ts";
import { withBeside } from "./beside.ts";
import { chosen, longest, overlaps } from "./rivals.ts";
import { scanShort } from "./scan-numeric.ts";
import { type Breadth, MAX_JOIN_CHARS, type Scanner, scannerOf } from "./scanner.ts";

export type { Breadth };

/** Dates in a text, in order, none overlapping; offsets are those of `text`. */
export function scanDates(text: string, language: string, breadth: Breadth = "stated"): Mention[] {
  const folded = fold(text);
  const lexicon = lexiconOf(language);
  const spelt = (start: number, end: number) =>
    lexicon === null || isSpelt(text.slice(folded.at(start), folded.at(end)), lexicon, breadth === "prose");
  const mentions = scanFolded(folded, language, breadth, spelt).map((mention) => ({
    ...mention,
    start: folded.at(mention.start),
    end: folded.at(mention.end),
  }));
  if (lexicon === null || breadth !== "prose") return mentions;
  return mentions.filter((mention) => isPlausible(mention, text, lexicon));
}

/** The same with offsets into the folded text, for who scans one text in many languages; `spelt` looks at what was folded. */
export function scanFolded(
  { text }: Folded,
  language: string,
  breadth: Breadth,
  spelt: (start: number, end: number) => boolean = () => true,
): Mention[] {
  const scanner = scannerOf(language, breadth);
  if (scanner === null) return [];
  const found = scanner.dates(text).filter(({ start, end }) => spelt(start, end));
  const sure = breadth === "stated" ? longest(found) : chosen(text, found);
  const days = scanner.weekdays(text).filter(({ start, end }) => spelt(start, end));
  if (breadth === "stated") return stated(text, sure, days, scanner);
  const dated = scanner.composed(text, sure);
  // "11/6" is a date where none is written in full; by itself it may be a fraction, in sentences but beside a weekday.
  const prose = breadth === "prose";
  const short = dated.length > 0 && !prose ? [] : longest(scanShort(text, !prose));
  const apart = short.filter((atom) => !dated.some((date) => overlaps(atom, date)));
  const sureShort = (mention: Mention) => mention.weekday !== null || isLed(text, mention, scanner);
  const joined = [
    ...withBeside(text, dated, days, scanner, prose),
    ...withBeside(text, apart, days, scanner, prose)
      .map((mention) => (prose ? ordered(text, mention, language) : mention))
      .filter((mention) => !prose || sureShort(mention)),
  ];
  const mentions = [...joined, ...bareWeekdays(text, days, joined, scanner, prose)].sort(
    (a, b) => a.start - b.start,
  );
  return prose ? scanner.spans(text, mentions) : mentions;
}

/** What leads a day and no other number; folded. */
const DAY_WORD = /(?<!\p{L})(?:ngay|tanggal|tgl|วันที่) ?$/u;

/** "ngày 5/6": figures after "day" are in the order of the language. */
function ordered(text: string, mention: Mention, language: string): Mention {
  const { start, date } = mention;
  if (date.kind !== "day" || !date.eitherOrder || lexiconOf(language)?.dayFirst !== true) return mention;
  if (!DAY_WORD.test(text.slice(Math.max(0, start - MAX_JOIN_CHARS), start))) return mention;
  return { ...mention, date: { ...date, month: date.day, day: date.month, eitherOrder: false } };
}

/** "on 22/04": one of the two is no month, and a word for days leads it. */
function isLed(text: string, { start, end, date }: Mention, { lead }: Scanner): boolean {
  const figures = text.slice(start, end);
  const isDay = DAY_WORD.test(text.slice(Math.max(0, start - MAX_JOIN_CHARS), start));
  if (date.kind === "day" && isDay && !date.eitherOrder) return true;
  return (
    date.kind === "day" &&
    date.day > 12 &&
    figures.includes("/") &&
    lead.test(text.slice(Math.max(0, start - MAX_JOIN_CHARS), start))
  );
}

function stated(
  text: string,
  sure: readonly Atom<DatePart>[],
  days: readonly Atom<number>[],
  scanner: Scanner,
): Mention[] {
  if (sure.length > 0) return withBeside(text, sure, days, scanner, false);
  const short = withBeside(text, longest(scanShort(text, false)), days, scanner, false);
  return short.filter(({ clock, weekday }) => clock !== null || weekday !== null);
}

/** Weekdays that belong to no other date; in prose with the time beside them: "At 14:30 on Wednesday". */
function bareWeekdays(
  text: string,
  days: readonly Atom<number>[],
  mentions: readonly Mention[],
  scanner: Scanner,
  prose: boolean,
): Mention[] {
  const bare = days.filter((day) => !mentions.some((mention) => overlaps(day, mention)));
  const dates = bare.map(
    ({ start, end, value }): Atom<DatePart> => ({
      start,
      end,
      value: { kind: "weekday", weekday: value, direction: null },
    }),
  );
  const timed = prose
    ? withBeside(text, dates, [], scanner, true, mentions)
    : dates.map(({ start, end, value }) => ({ start, end, date: value, clock: null }));
  return timed.map((mention, at) => ({ ...mention, weekday: bare[at]?.value ?? null }));
}

/** Small words of a language's dates: what may be left over when a whole text is one date. */
export function smallWords(language: string): ReadonlySet<string> {
  const lexicon = lexiconOf(language);
  return new Set(lexicon === null ? [] : lexicon.gaps);
}
