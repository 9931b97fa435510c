/** Dates written in figures, in folded text: ISO 8601, 06.11.2024, 11/07/2024, 2024年11月6日, 令和6年11月6日. */
import { exists } from "../calendar.ts";
import type { Atom, DatePart } from "../mention.ts";

/** First year of an era, less one, by the name it has in dates. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
/** POSIX: a year of two digits below this one lies in the 2000s. */
const TWO_DIGIT_PIVOT = 69;
const CJK_DIGITS = "〇一二三四五六七八九";

const BEFORE = "(?<![\\d/.,-]|[a-z])";
const YEAR_FIRST = new RegExp(
  `${BEFORE}(?<y>\\d{4})(?<s>[-/.]) ?(?<m>\\d{1,2})\\k<s> ?(?<d>\\d{1,2})(?!\\d|[-/]\\d)`,
  "gu",
);
const YEAR_LAST = new RegExp(
  `${BEFORE}(?<a>\\d{1,2})(?<s>[-/.]) ?(?<b>\\d{1,2})\\k<s> ?(?<y>\\d{4}|\\d\\d)(?!\\d|[-/.]\\d)`,
  "gu",
);
const YEAR_MONTH = new RegExp(`${BEFORE}(?<y>(?:1[89]|20)\\d\\d)[-/](?<m>\\d{1,2})(?!\\d|[-/.]\\d)`, "gu");
const MONTH_YEAR = new RegExp(`${BEFORE}(?<m>\\d{1,2})[/.](?<y>(?:1[89]|20)\\d\\d)(?!\\d|[-/.]\\d)`, "gu");
const NO_YEAR = new RegExp(`${BEFORE}(?<a>\\d{1,2}) ?(?<s>[-/.]) ?(?<b>\\d{1,2})(?!\\d|[-/.:]\\d)`, "gu");
const N = "(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})";
const CJK = new RegExp(
  `(?<!\\d)(?:(?:(?<era>${Object.keys(ERAS).join("|")}) ?)?(?<y>${N}|元) ?[年년] ?)?(?<m>${N}) ?[月월](?![間间])(?: ?(?<d>${N}) ?[日号號일])?`,
  "gu",
);
/** "昭和49年": a year of an era by itself. */
const ERA_YEAR = new RegExp(
  `(?<era>${Object.keys(ERAS).join("|")}) ?(?<y>\\d{1,2}|[〇一二三四五六七八九十]{1,3}|元) ?[年년](?! ?\\d{1,2} ?[月월]|[間间代度])`,
  "gu",
);
const CJK_YEAR = /(?<!\d)(?<y>[12]\d{3}) ?[年년](?! ?\d{1,2} ?[月월]|[間间代度])/gu;

/** A line without any of these has no date in figures. */
const NUMBERED = /\d|[月월年년]/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** Finds dates in figures; `loose` also takes months and years. */
export function scanNumeric(text: string, loose: boolean): Atom<DatePart>[] {
  if (!NUMBERED.test(text)) return [];
  return [
    ...collect(text, YEAR_FIRST, ({ y, m, d }) => day(Number(y), Number(m), Number(d))),
    ...collect(text, YEAR_LAST, yearLast),
    ...collect(text, CJK, (groups) => cjk(groups, loose)),
    ...(loose
      ? [
          ...collect(text, YEAR_MONTH, ({ y, m }) => month(Number(y), Number(m))),
          ...collect(text, MONTH_YEAR, ({ y, m }) => month(Number(y), Number(m))),
          ...collect(text, CJK_YEAR, ({ y }) => ({ kind: "year", year: Number(y) })),
          ...collect(text, ERA_YEAR, ({ era = "", y = "" }) => ({
            kind: "year",
            year: (ERAS[era] ?? 0) + cjkNumber(y),
          })),
        ]
      : []),
  ];
}

/** Finds day and month in figures without a year: 22/04, in `loose` also 22.04 and 22-04. Such figures may mean anything. */
export function scanShort(text: string, loose: boolean): Atom<DatePart>[] {
  return collect(text, NO_YEAR, ({ a, b, s }) =>
    loose || s === "/" ? either(null, Number(a), Number(b), s === ".") : null,
  );
}

function collect(text: string, pattern: RegExp, read: (groups: Groups) => DatePart | null): Atom<DatePart>[] {
  const atoms: Atom<DatePart>[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = read(match.groups ?? {});
    if (value !== null) atoms.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return atoms;
}

function yearLast({ a, b, y = "", s }: Groups): DatePart | null {
  const year = y.length === 2 ? fullYear(Number(y)) : Number(y);
  return either(year, Number(a), Number(b), s === ".");
}

/** Two figures in either order; between dots the day is first everywhere. */
function either(year: number | null, a: number, b: number, dotted: boolean): DatePart | null {
  const monthFirst = dotted ? null : day(year, a, b);
  const dayFirst = day(year, b, a);
  if (monthFirst === null || dayFirst === null || a === b) return dayFirst ?? monthFirst;
  return { kind: "day", year, month: a, day: b, eitherOrder: true };
}

function cjk({ era, y, m, d }: Groups, loose: boolean): DatePart | null {
  if (y === undefined && d === undefined) return loose ? month(null, cjkNumber(m ?? "")) : null;
  const year = y === undefined ? null : (era === undefined ? 0 : (ERAS[era] ?? 0)) + cjkNumber(y);
  if (year !== null && era === undefined && year < 1000) return null;
  return d === undefined ? month(year ?? 0, cjkNumber(m ?? "")) : day(year, cjkNumber(m ?? ""), cjkNumber(d));
}

function day(year: number | null, monthNumber: number, dayNumber: number): DatePart | null {
  // 2024 stands in for an unknown year: it has a 29 February.
  if (!exists({ year: year ?? 2024, month: monthNumber, day: dayNumber })) return null;
  return { kind: "day", year, month: monthNumber, day: dayNumber, eitherOrder: false };
}

function month(year: number | null, monthNumber: number): DatePart | null {
  return monthNumber >= 1 && monthNumber <= 12 ? { kind: "month", year, month: monthNumber } : null;
}

/** A year written with two digits. */
export function fullYear(short: number): number {
  return short < TWO_DIGIT_PIVOT ? 2000 + short : 1900 + short;
}

/** 6, 六, 十一, 二十三, 二〇二四, 元 (first year of an era). */
export function cjkNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  const digits = text.replace(/零/g, "〇");
  const at = digits.indexOf("十");
  if (at < 0) return Number([...digits].map((digit) => CJK_DIGITS.indexOf(digit)).join(""));
  const tens = at === 0 ? 1 : CJK_DIGITS.indexOf(digits.slice(0, at));
  const ones = at === digits.length - 1 ? 0 : CJK_DIGITS.indexOf(digits.slice(at + 1));
  return tens * 10 + ones;
}
