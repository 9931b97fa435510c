/** What a date in the prose of an article means: read from publication, the tense around it and the dates before it. */

import { tenseOf } from "../../tense/tense.ts";
import { CLOCK_MS, DAY_MS, type Days, epoch, MINUTE_MS, type Unit } from "../calendar.ts";
import { isWholeLine } from "../doubt/around.ts";
import { lazy } from "../lazy.ts";
import type { Clock, DatePart, Mention } from "../mention.ts";
import type { TimePrecision, TimeValue } from "../text-date.ts";
import { fold } from "../words/fold.ts";
import { isSupported, lexiconOf, writesDayFirst } from "../words/lexicon.ts";
import { offsetAt, offsetText } from "../zones.ts";
import { leanOf } from "./lean.ts";
import { momentText, type Publication } from "./publication.ts";
import { resolveDays } from "./resolve.ts";
import { isoDay, precisionOf, timeValueOf } from "./time-value.ts";

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

/** "two days later" counts from a date in the same sentence or the one before it. */
const MAX_TOLD_CHARS = 500;
/** What says by itself that a distance begins at publication. */
const FROM_NOW =
  /today|now|hence|heute|jetzt|aujourd|maintenant|hoy|ahora|oggi|hoje|agora|сегодня|сейчас|днес|сега|dzisiaj|dnes|vandaag|idag|bugün/iu;
/** Longest run of small words before a date that opens its sentence. */
const MAX_OPENING_CHARS = 6;
/** How long something takes, unless it is told to come: "in two weeks", "binnen", "içinde"; folded. */
const DURATION =
  /^(?:in|en|em|within|binnen|innerhalb|innen|dalam|w ciagu|σε|εντος|μεσα σε|תוך|בתוך|في|خلال|در|trong|ใน|per)[ \d]|(?:icinde|icerisinde|ərzində|belul|में|内|內|以内|안에|내에|이내)$/u;
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
    return moment(date.amount * CLOCK_MS[date.unit], mention, reading);
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
    dayFirst: dayFirstOf(reading.language),
    lean: leanOf(meant, {
      language: reading.language,
      today: reading.published.day,
      sentence,
      at: mention.start,
      hasWeekday: mention.weekday !== null,
      tense,
    }),
    counted: "unit",
    told: told?.days ?? null,
  });
  if (days === null) return null;
  // In figures of either order only the year is sure.
  const unsure = meant.kind === "day" && epoch(days.first) !== epoch(days.last);
  const precision = unsure ? "year" : precisionOf(meant);
  return { value: timed(days, mention, reading) ?? timeValueOf(days, precision), days };
}

const orders = new Map<string, boolean | null>();

/** As the language writes it; English as its region does, which without one is the United States. */
function dayFirstOf(language: string): boolean | null {
  const known = orders.get(language);
  if (known !== undefined) return known;
  const made = lexiconOf(language)?.dayFirst ?? (isSupported(language) ? writesDayFirst(language) : null);
  orders.set(language, made);
  return made;
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

/** "6 hours ago": needs the time of publication. What is told to come in minutes, or days ago in hours, is how long something takes. */
function moment(distance: number, mention: Mention, { published, piece }: Reading): ReadDate | null {
  if (published.instant === null) return null;
  if ((distance > 0 || distance < -DAY_MS) && !isWholeLine(mention, piece.text)) return null;
  const value = momentText(published.instant.getTime() + distance, published.offset);
  return { value: { value, endValue: null, precision: "minute" }, days: null };
}

/** "in two weeks" of what was is a duration, or counts from the date told before: "a week later". */
function anchored(mention: Mention, tense: () => string | null, reading: Reading): DatePart | null {
  const { date } = mention;
  const said = fold(reading.piece.text.slice(mention.start, mention.end)).text;
  const ahead = aheadOf(date, said, reading.language);
  if (ahead === null) return followingOf(mention, tense, reading) ?? date;
  const whole = isWholeLine(mention, reading.piece.text);
  const isNear = isInReach(reading.told, mention, reading);
  if (date.kind === "after" && isNear && !whole) return date;
  if (FROM_NOW.test(said) || whole || tense() === "future") return ahead;
  if (DURATION.test(said) || (reading.language === "uk" && said.startsWith("за "))) return null;
  if (isNear) return { ...ahead, kind: "after", anchor: null, orNow: false };
  return tense() === "past" ? null : ahead;
}

/** "В следующем году её отстроили": a next year that opens the telling of what was is the one after the date told before. */
function followingOf(
  { date, start }: Mention,
  tense: () => string | null,
  reading: Reading,
): DatePart | null {
  if (date.kind !== "distance" || date.counted || date.amount !== 1 || date.unit === "day") return null;
  const opens = start - sentenceAt(start, reading).start <= MAX_OPENING_CHARS;
  if (!opens || !isInReach(reading.told, { start }, reading) || tense() !== "past") return null;
  return { kind: "after", unit: date.unit, amount: 1, counted: false, anchor: null, orNow: true };
}

/** A count of what is to come from now on, if a date is or may be one. */
function aheadOf(
  date: DatePart,
  said: string,
  language: string,
): (DatePart & { readonly kind: "distance" }) | null {
  const counts =
    (date.kind === "distance" && (date.counted || saysDirection(said, language))) ||
    (date.kind === "after" && date.anchor === null && date.orNow && date.counted);
  if (!counts || date.amount <= 0) return null;
  return { kind: "distance", unit: date.unit, amount: date.amount, counted: true };
}

/** "사흘 뒤": a day by its name and a word for ahead. */
function saysDirection(said: string, language: string): boolean {
  const [, last] = /^\S+ (\S+)$/u.exec(said) ?? [];
  return last !== undefined && lexiconOf(language)?.directions.get(last) === 1;
}

function isInReach(told: Told | null, mention: Pick<Mention, "start">, { piece }: Reading): boolean {
  return told !== null && piece.start + mention.start - told.start <= MAX_TOLD_CHARS;
}

function leansOnTold(date: DatePart): boolean {
  if (date.kind === "inYear") return leansOnTold(date.year);
  if (date.kind === "nth") return leansOnTold(date.within);
  return date.kind === "same" || (date.kind === "after" && date.anchor === null && !date.orNow);
}

/** The date told before that a date counts from; null where it counts from none. */
function toldFor(
  date: DatePart,
  mention: Mention,
  reading: Reading,
  sentence: () => { readonly start: number },
): Told | null {
  const { told, piece } = reading;
  switch (date.kind) {
    case "inYear":
      return toldFor(date.year, mention, reading, sentence);
    case "nth":
      return toldFor(date.within, mention, reading, sentence);
    case "monthDay":
    case "quarter":
      return told && told.start >= piece.start + sentence().start && isFiner(told, "year") ? told : null;
    case "same":
      return told && isInReach(told, mention, reading) && isFiner(told, date.unit) ? told : null;
    case "after":
      if (told === null || !isInReach(told, mention, reading) || !isFiner(told, date.unit)) return null;
      return isApart(date, told, reading) ? null : told;
    default:
      return null;
  }
}

/** As exact as a unit, or more so. */
function isFiner({ precision }: Told, unit: Unit): boolean {
  const least = unit === "second" || unit === "hour" ? "minute" : unit;
  return ORDER.indexOf(precision) <= ORDER.indexOf(least);
}

/** A word that is also said from publication leaves a plan told before alone: "last year". */
function isApart(date: DatePart, { days }: Told, { published }: Reading): boolean {
  if (date.kind !== "after" || !date.orNow) return false;
  return published.day !== null && epoch(days.first) > published.day.getTime();
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
