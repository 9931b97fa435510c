/** What a date in the prose of an article means: read from publication, the tense around it and the dates before it. */

import { tenseOf } from "../tense/tense.ts";
import { isWholeLine } from "./around.ts";
import { CLOCK_MS, DAY_MS, type Days, dayOf, epoch, type Lean, MINUTE_MS, weekdayOf } from "./calendar.ts";
import { lazy } from "./lazy.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Clock, DatePart, Mention } from "./mention.ts";
import { momentText, type Publication } from "./publication.ts";
import { resolveDays } from "./resolve.ts";
import type { TimePrecision, TimeValue } from "./text-date.ts";
import { isoDay, precisionOf, timeValueOf } from "./time-value.ts";
import { offsetAt, offsetText } from "./zones.ts";

/** The date that the text told last. */
export interface Told {
  readonly days: Days;
  readonly precision: TimePrecision;
  /** Offset into the text. */
  readonly start: number;
}

/** What a mention is read by. */
export interface Reading {
  readonly language: string;
  readonly published: Publication;
  readonly told: Told | null;
  /** The line that it stands in, and where that begins in the text. */
  readonly piece: { readonly text: string; readonly start: number };
  /** The sentences of the line. */
  readonly sentences: () => readonly { readonly start: number; readonly end: number }[];
}

/** A date's value, with its days where it names days. */
export interface ReadDate {
  readonly value: TimeValue;
  readonly days: Days | null;
}

/** A date without a year that lies nearer than this is meant, whatever the tense says. */
const NEAR_MS = 100 * DAY_MS;
const NEAR_MONTHS = 3;
/** "two days later" counts from a date in the same sentence or the one before it. */
const MAX_TOLD_CHARS = 500;
/** What says by itself that a distance begins at publication. */
const FROM_NOW =
  /today|now|hence|heute|jetzt|aujourd|maintenant|hoy|ahora|oggi|hoje|agora|сегодня|сейчас|днес|сега|dzisiaj|dnes|vandaag|idag|bugün/iu;
/** From fine to coarse. */
const ORDER: readonly TimePrecision[] = [
  "minute",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
];

/** Null where it cannot be told. */
export function readMention(mention: Mention, reading: Reading): ReadDate | null {
  const { date } = mention;
  if (date.kind === "distance" && isClockUnit(date.unit))
    return moment(date.amount * CLOCK_MS[date.unit], reading);
  if (date.kind === "stretch" && isClockUnit(date.unit)) return null;
  const sentence = lazy(() => sentenceAt(mention.start, reading));
  const tense = lazy(() => {
    const { text, start } = sentence();
    return tenseOf(text, reading.language, mention.start - start);
  });
  const meant = anchored(mention, tense, reading);
  if (meant === null) return null;
  const told = toldFor(meant, mention, reading, sentence);
  if (told === null && leansOnTold(meant)) return null;
  const days = resolveDays(meant, mention.weekday, {
    reference: reading.published.day,
    dayFirst: lexiconOf(reading.language)?.dayFirst ?? null,
    lean: leanOf(meant, tense, reading.published.day),
    counted: "unit",
    told: told?.days ?? null,
  });
  if (days === null) return null;
  // In figures of either order only the year is sure.
  const unsure = meant.kind === "day" && epoch(days.first) !== epoch(days.last);
  const precision = unsure ? "year" : precisionOf(meant);
  return { value: timed(days, mention, reading) ?? timeValueOf(days, precision), days };
}

function timed(days: Days, { date, clock }: Mention, { published }: Reading): TimeValue | null {
  if (clock === null || date.kind === "span" || epoch(days.first) !== epoch(days.last)) return null;
  return { value: withClock(days, clock, published.offset), endValue: null, precision: "minute" };
}

function withClock({ first }: Days, { minutes, zone }: Clock, offset: number | null): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  const local = epoch(first) + minutes * MINUTE_MS;
  const east = zone === null ? offset : offsetAt(zone, local);
  const suffix = east === null ? "" : offsetText(east);
  return `${isoDay(first)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}${suffix}`;
}

/** "6 hours ago": needs the time of publication. */
function moment(distance: number, { published }: Reading): ReadDate | null {
  if (published.instant === null) return null;
  const value = momentText(published.instant.getTime() + distance, published.offset);
  return { value: { value, endValue: null, precision: "minute" }, days: null };
}

/** "in two weeks" of what was is a duration, or counts from the date told before: "a week later". */
function anchored(mention: Mention, tense: () => string | null, { told, piece }: Reading): DatePart | null {
  const { date } = mention;
  if (
    date.kind !== "distance" ||
    !date.counted ||
    date.amount <= 0 ||
    (date.unit === "day" && date.amount === 0)
  )
    return date;
  const said = piece.text.slice(mention.start, mention.end);
  if (FROM_NOW.test(said) || tense() === "future" || isWholeLine(mention, piece.text)) return date;
  if (told === null) return null;
  return { kind: "after", unit: date.unit, amount: date.amount, counted: true, anchor: null, orNow: false };
}

function leansOnTold(date: DatePart): boolean {
  if (date.kind === "inYear") return leansOnTold(date.year);
  if (date.kind === "nth") return leansOnTold(date.within);
  return date.kind === "same" || (date.kind === "after" && date.anchor === null && !date.orNow);
}

function toldFor(
  date: DatePart,
  mention: Mention,
  reading: Reading,
  sentence: () => { readonly start: number },
): Told | null {
  if (date.kind === "inYear") return toldFor(date.year, mention, reading, sentence);
  if (date.kind === "nth") return toldFor(date.within, mention, reading, sentence);
  const { told, piece } = reading;
  if (told === null) return null;
  const at = piece.start + mention.start;
  if (date.kind === "monthDay" || date.kind === "quarter")
    return told.start >= piece.start + sentence().start &&
      ORDER.indexOf(told.precision) <= ORDER.indexOf("year")
      ? told
      : null;
  if (date.kind !== "same" && date.kind !== "after") return null;
  if (at - told.start > MAX_TOLD_CHARS) return null;
  const unit = date.unit === "second" || date.unit === "hour" ? "minute" : date.unit;
  return ORDER.indexOf(told.precision) <= ORDER.indexOf(unit) ? told : null;
}

/** Where the date lies that could lie on either side. */
function leanOf(date: DatePart, tense: () => string | null, today: Date | null): Lean {
  if (today === null) return "past";
  switch (date.kind) {
    case "weekday":
      // What is told to come on the weekday of publication comes on the same day.
      return tense() === "future" && weekdayOf(dayOf(today)) !== date.weekday ? "future" : "past";
    case "monthDay":
      return asLean(tense()) ?? "near";
    case "weekend":
    case "season":
      return tense() === "future" ? "future" : "past";
    case "day":
      return date.year === null ? dayLean(date, tense, today) : "past";
    case "nth":
      return leanOf(date.within, tense, today);
    case "span":
      return leanOf(date.from, tense, today);
    case "month":
      return date.year === null ? monthLean(date.month, tense, today) : "past";
    default:
      return "near";
  }
}

function dayLean(
  { month, day }: { readonly month: number; readonly day: number },
  tense: () => string | null,
  today: Date,
): Lean {
  const now = dayOf(today);
  const far = [-1, 0, 1].map((years) =>
    Math.abs(epoch({ ...now, year: now.year + years, month, day }) - today.getTime()),
  );
  return Math.min(...far) <= NEAR_MS ? "near" : (asLean(tense()) ?? "near");
}

function monthLean(month: number, tense: () => string | null, today: Date): Lean {
  const off = Math.abs(month - dayOf(today).month);
  return Math.min(off, 12 - off) <= NEAR_MONTHS ? "near" : (asLean(tense()) ?? "near");
}

function asLean(tense: string | null): Lean | null {
  return tense === "past" || tense === "future" ? tense : null;
}

function sentenceAt(
  at: number,
  { piece, sentences }: Reading,
): { readonly text: string; readonly start: number } {
  const found = sentences().find(({ start, end }) => start <= at && at < end);
  return found
    ? { text: piece.text.slice(found.start, found.end), start: found.start }
    : { text: piece.text, start: 0 };
}

function isClockUnit(unit: string): unit is keyof typeof CLOCK_MS {
  return Object.hasOwn(CLOCK_MS, unit);
}
