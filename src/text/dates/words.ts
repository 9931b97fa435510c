/** Dates as people type them into a command: ISO 8601, or words of their language ("last week", "先週", "6 ноября 2024"). */
import { baseLanguage } from "../base-language.ts";
import { CLOCK_MS, type Day, dayOf, epoch, MINUTE_MS, shift } from "./calendar.ts";
import { readIsoTime, type Stretch, spanOfTime } from "./iso.ts";
import type { DatePart, Mention } from "./mention.ts";
import { type Days, resolveDays } from "./resolve/resolve.ts";
import { wholeMention } from "./scan/whole-line.ts";
import { fold } from "./words/fold.ts";
import { isSupported, lexiconOf, writesDayFirst } from "./words/lexicon.ts";
import { offsetAt, offsetOfInstant } from "./zones.ts";

/** Who types, when, and where their day begins. */
export interface WordsContext {
  /** BCP 47; its region decides the order of figures. English is understood beside it. */
  readonly locale: string;
  readonly now: Date;
  /** IANA zone; UTC by default. */
  readonly timeZone?: string;
}

/**
 * The stretch of time that a text names, from `from` inclusive to `to` exclusive; null when the text is no date or
 * names a day that does not exist. Days and weeks (from Monday) are those of `timeZone`; without a year, the latest
 * such date is meant; "3 days ago" and "2 months ago" are single days.
 */
export function parseDateWords(text: string, context: WordsContext): Stretch | null {
  const trimmed = text.trim();
  const iso = readIsoTime(trimmed);
  if (iso !== null) return isoStretch(iso.value, context);
  const folded = fold(trimmed);
  const languages = new Set([baseLanguage(context.locale), "en"]);
  for (const language of languages) {
    const mention = wholeMention(folded, language);
    const stretch = mention && stretchOf(mention, language, context);
    if (stretch) return stretch;
  }
  return null;
}

function isoStretch(value: string, context: WordsContext): Stretch | null {
  const stretch = spanOfTime(value);
  if (stretch === null || /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value)) return stretch;
  return {
    from: inZone(stretch.from.getTime(), context),
    to: inZone(stretch.to.getTime(), context),
  };
}

function stretchOf(
  { date, clock, weekday }: Mention,
  language: string,
  context: WordsContext,
): Stretch | null {
  const { now } = context;
  if (date.kind === "distance" || date.kind === "stretch") {
    const moment = clockStretch(date, now);
    if (moment) return moment;
  }
  const zone = context.timeZone ?? "UTC";
  const local = new Date(now.getTime() + offsetOfInstant(zone, now.getTime()) * MINUTE_MS);
  const days =
    countedDay(date, local) ??
    resolveDays(date, weekday, { reference: local, dayFirst: order(language, context) });
  if (!days) return null;
  if (clock === null)
    return {
      from: inZone(epoch(days.first), context),
      to: inZone(epoch(shift(days.last, "day", 1)), context),
    };
  const minute = epoch(days.first) + clock.minutes * MINUTE_MS;
  const from =
    clock.zone === null
      ? inZone(minute, context)
      : new Date(minute - offsetAt(clock.zone, minute) * MINUTE_MS);
  return { from, to: new Date(from.getTime() + MINUTE_MS) };
}

/** Hours and minutes count from this moment: "6 hours ago" is a minute, "last 6 hours" reaches until now. */
function clockStretch(date: DatePart & { kind: "distance" | "stretch" }, now: Date): Stretch | null {
  const { unit, amount } = date;
  if (unit !== "second" && unit !== "minute" && unit !== "hour") return null;
  const there = now.getTime() + amount * CLOCK_MS[unit];
  if (date.kind === "stretch")
    return {
      from: new Date(Math.min(there, now.getTime())),
      to: new Date(Math.max(there, now.getTime()) + 1),
    };
  const minute = Math.floor(there / MINUTE_MS) * MINUTE_MS;
  return { from: new Date(minute), to: new Date(minute + MINUTE_MS) };
}

/** A person who counts ("2 months ago") means that very day. */
function countedDay(date: DatePart, local: Date): Days | null {
  if (date.kind !== "distance" || !date.counted) return null;
  if (date.unit === "second" || date.unit === "minute" || date.unit === "hour") return null;
  const there: Day = shift(dayOf(local), date.unit, date.amount);
  return { first: there, last: there };
}

function order(language: string, { locale }: WordsContext): boolean | null {
  if (locale.startsWith(language) && isSupported(locale)) return writesDayFirst(locale);
  return lexiconOf(language)?.dayFirst ?? null;
}

function inZone(local: number, { timeZone = "UTC" }: WordsContext): Date {
  return new Date(local - offsetAt(timeZone, local) * MINUTE_MS);
}
