/** Holidays that news dates things by, and the days they fall on: fixed ones, those of Easter, those of lunar calendars. */
import { DAY_MS, type Day, dayOf, epoch, shift, weekdayOf } from "../calendar.ts";

/** The name that rules and words share. */
export const HOLIDAYS = [
  "newYear",
  "newYearsEve",
  "christmas",
  "christmasEve",
  "boxingDay",
  "epiphany",
  "valentine",
  "halloween",
  "allSaints",
  "easter",
  "goodFriday",
  "easterMonday",
  "ascension",
  "pentecost",
  "ashWednesday",
  "palmSunday",
  "thanksgiving",
  "lunarNewYear",
  "eidAlFitr",
  "eidAlAdha",
  "roshHashanah",
  "yomKippur",
  "passover",
  "hanukkah",
  "nowruz",
] as const;

export type Holiday = (typeof HOLIDAYS)[number];

/** What one language calls them; alternatives parted by "|", "*" takes an ending. */
export type HolidayNames = Readonly<Partial<Record<Holiday, string>>>;

type Rule = (year: number) => Day | null;

const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const fromEaster =
  (days: number): Rule =>
  (year) =>
    shift(easter(year), "day", days);
/** The first day of a Gregorian year that another of Intl's calendars calls so; its months as it names them in English. */
const ofCalendar =
  (calendar: string, month: string, day: number): Rule =>
  (year) => {
    for (let at = epoch({ year, month: 1, day: 1 }); dayOf(at).year === year; at += DAY_MS)
      if (namedIn(calendar, at) === `${month} ${day}`) return dayOf(at);
    return null;
  };

const RULES: Readonly<Record<Holiday, Rule>> = {
  newYear: fixed(1, 1),
  newYearsEve: fixed(12, 31),
  christmas: fixed(12, 25),
  christmasEve: fixed(12, 24),
  boxingDay: fixed(12, 26),
  epiphany: fixed(1, 6),
  valentine: fixed(2, 14),
  halloween: fixed(10, 31),
  allSaints: fixed(11, 1),
  easter: fromEaster(0),
  goodFriday: fromEaster(-2),
  easterMonday: fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  ashWednesday: fromEaster(-46),
  palmSunday: fromEaster(-7),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  lunarNewYear: ofCalendar("chinese", "1", 1),
  eidAlFitr: ofCalendar("islamic-umalqura", "10", 1),
  eidAlAdha: ofCalendar("islamic-umalqura", "12", 10),
  roshHashanah: ofCalendar("hebrew", "Tishri", 1),
  yomKippur: ofCalendar("hebrew", "Tishri", 10),
  passover: ofCalendar("hebrew", "Nisan", 15),
  hanukkah: ofCalendar("hebrew", "Kislev", 25),
  nowruz: ofCalendar("persian", "1", 1),
};

const known = new Map<string, Day | null>();

/** The day a holiday falls on (or begins) in a Gregorian year; null where it does not fall into it. */
export function holidayIn(holiday: Holiday, year: number): Day | null {
  const key = `${holiday} ${year}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const day = RULES[holiday](year);
  known.set(key, day);
  return day;
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = { year, month, day: 1 };
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return shift(first, "day", ahead + (nth - 1) * 7);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function namedIn(calendar: string, instant: number): string {
  const format =
    formatters.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
  formatters.set(calendar, format);
  const parts = format.formatToParts(instant);
  const field = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${field("month")} ${field("day")}`;
}
