/** Dates as feeds write them → ISO 8601. What cannot be read, or read in two ways, is null. */
import { monthOf } from "./month-names.ts";

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s{0,3}(z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)?$/i;
/** Year first with anything between: 2024/11/6, 2024年11月6日, 2024. 11. 6. */
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[/.年년]\s?)(\d{1,2})(?:[/.月월]\s?)(\d{1,2})(?!\d)/;
const DOTTED = /(?<![\d:])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d:])/;
const SLASHED = /(?<![\d:])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d:])/;
const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s{0,3}([ap])?\.?(?:m\b)?/i;
/** With full stops only behind a year, where it cannot be a day. */
const DOTTED_CLOCK = /(?<=\d{4},?\s)(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?=\s|$)()/;
const OFFSET = /(?:(?:gmt|utc|ut)\s?)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
/** Offsets in minutes of the zones that RFC 822 names, and of others whose names mean one thing only. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  pkt: 300,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  myt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};
const MAX_DATE_CHARS = 120;
const MILLISECONDS = /^\d{13}$/;
const SECONDS = /^\d{9,10}$/;
const THAI_YEARS_AHEAD = 543;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** ISO 8601 with seconds and zone as far as they are given. `language` (BCP 47) settles names and orders. */
export function readFeedDate(written: string, language: string | null): string | null {
  if (written.length > MAX_DATE_CHARS) return null;
  const text = withAsciiDigits(written.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim());
  if (MILLISECONDS.test(text)) return fromMoment(Number(text));
  if (SECONDS.test(text)) return fromMoment(1_000 * Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return readIso(iso);
  const clock = readClock(text);
  const day = readDay(clock === null ? text : text.replace(clock.written, " "), language);
  if (day === null) return null;
  return written8601(day, clock === null ? null : { ...clock, zone: readZone(text, clock.written) });
}

function readIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return written8601(date, null);
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  return written8601(date, { ...time, zone: zone === undefined ? "" : (offsetOf(zone) ?? "") });
}

function withAsciiDigits(text: string): string {
  // Decimal digits of every script stand in rows of ten that begin with their zero.
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

function fromMoment(moment: number): string | null {
  return moment > 0 ? new Date(moment).toISOString().replace(/\.\d+/, "") : null;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function readClock(text: string): (Clock & { readonly written: string }) | null {
  const found = /\d:\d{2}/.test(text) ? CLOCK.exec(text) : DOTTED_CLOCK.exec(text);
  if (found === null) return null;
  const [written, hour, minute, second, half] = found;
  const twelve = !half ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return { hour: twelve, minute: Number(minute), second: Math.min(59, Number(second ?? 0)), written };
}

/** The zone behind the clock, "" for none that is known. */
function readZone(text: string, clock: string): string {
  const at = text.indexOf(clock);
  const behind = text.slice(at < 0 ? 0 : at + clock.length);
  return offsetOf(behind) ?? "";
}

function offsetOf(text: string): string | null {
  const [, sign, hours, minutes] = OFFSET.exec(text) ?? [];
  if (sign !== undefined) {
    const value = `${(hours ?? "").padStart(2, "0")}:${minutes ?? "00"}`;
    return Number(hours) > 14 ? null : value === "00:00" ? "Z" : `${sign}${value}`;
  }
  for (const [name] of text.toLowerCase().matchAll(/[a-z]{1,5}/g)) {
    const offset = ZONES[name];
    if (offset !== undefined) return offsetText(offset);
  }
  return null;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function readDay(text: string, language: string | null): Day | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return dayOf(first[1], first[2], first[3], language);
  const dashed = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (dashed !== null) return dayOf(dashed[1], dashed[2], dashed[3], language);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dayOf(dotted[3], dotted[2], dotted[1], language);
  const slashed = SLASHED.exec(text);
  return slashed === null ? readNamedMonth(text, language) : readSlashed(slashed, language);
}

/** Which of day and month comes first is told by the figures, else by the language; English has both orders. */
function readSlashed([, one, other, year]: RegExpExecArray, language: string | null): Day | null {
  if (Number(one) > 12) return dayOf(year, other, one, language);
  if (Number(other) > 12) return dayOf(year, one, other, language);
  if (one === other) return dayOf(year, one, other, language);
  if (language === null || /^en\b/i.test(language)) {
    return /^en-us$/i.test(language ?? "") ? dayOf(year, one, other, language) : null;
  }
  return dayOf(year, other, one, language);
}

function readNamedMonth(text: string, language: string | null): Day | null {
  const month = [...text.matchAll(/[\p{L}\p{M}]{2,20}/gu)]
    .map(([name]) => monthOf(name, language))
    .find((found) => found !== null);
  const numbers = [
    ...text.replace(/(?:\s|gmt|utc)[+-]\d{1,2}:?\d{0,2}/i, " ").matchAll(/(?<!\d)\d{1,4}(?!\d)/g),
  ].map(([number]) => number);
  const at = numbers.findIndex((number) => number.length <= 2);
  const year = numbers.find((number) => number.length === 4) ?? numbers[at + 1];
  if (month === undefined || month === null || year === undefined || at < 0) return null;
  return dayOf(year, String(month), numbers[at], language);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  language: string | null,
): Day | null {
  const written = Number(year);
  const full = (year ?? "").length > 2 ? written : written + (written < 70 ? 2_000 : 1_900);
  const buddhist = /^th\b/i.test(language ?? "") && full > 2_400;
  return { year: buddhist ? full - THAI_YEARS_AHEAD : full, month: Number(month), day: Number(day) };
}

/** Null for days and times that are none, and for the zero of clocks, which stands for "not known". */
function written8601(day: Day, time: (Clock & { readonly zone: string }) | null): string | null {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const isReal = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
  if (!isReal || day.year < 1900 || day.year > 2_200 || day.year === 1970) return null;
  const written = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (time === null || time.hour > 24 || time.minute > 59) return written;
  if (time.hour === 24) return written;
  return `${written}T${two(time.hour)}:${two(time.minute)}:${two(Math.min(59, time.second))}${time.zone}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
