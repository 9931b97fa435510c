/** Time zones as news names them: abbreviations, "UTC+3", "по московскому времени" → an offset at a given moment. */
import { MINUTE_MS } from "./calendar.ts";
import { foldWord } from "./words/fold.ts";
import { anyOf, keyOf } from "./words/pattern.ts";

/** A zone found in text: minutes east of UTC, or an IANA name whose offset depends on the date. */
export type Zone = number | string;

/**
 * Abbreviations with one meaning in news; minutes east of UTC, or an IANA zone where summer time is not said.
 * Left out because they mean several zones: IST, CST, AST, ADT, ECT, GST, AMT.
 */
const ABBREVIATIONS: Readonly<Record<string, Zone>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  eat: 180,
  pkt: 300,
  ict: 420,
  wib: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  pht: 480,
  awst: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  edt: -240,
  est: -300,
  cdt: -300,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  et: "America/New_York",
  pt: "America/Los_Angeles",
  киев: "Europe/Kyiv",
};

/** Zones named by a place's time; the place's zone by its IANA name. */
const PLACE_TIMES: readonly (readonly [zone: string, names: readonly string[]])[] = [
  ["Europe/Moscow", ["московскому времени", "по московскому времени", "по москве", "moscow time"]],
  ["Europe/Moscow", ["moskauer zeit", "за московським часом", "московско време"]],
  [
    "Europe/Kyiv",
    ["по киеву", "по киевскому времени", "за києвом", "за київським часом", "kyiv time", "kiev time"],
  ],
  ["Europe/Sofia", ["българско време", "по българско време"]],
  [
    "Asia/Tokyo",
    ["日本時間", "日本时间", "japan time", "japanese time", "japan standard time", "tokyo time"],
  ],
  ["Asia/Shanghai", ["北京时间", "北京時間", "beijing time"]],
  ["Asia/Taipei", ["台北時間", "台灣時間", "taipei time"]],
  ["Asia/Seoul", ["한국시간", "한국 시간", "korea time", "korean time"]],
  ["America/New_York", ["eastern", "eastern time", "eastern standard time", "eastern daylight time"]],
  ["America/Los_Angeles", ["pacific time", "pacific standard time", "pacific daylight time"]],
  ["Europe/London", ["london time", "uk time"]],
  ["UTC", ["بتوقيت غرينتش", "بتوقيت جرينتش", "غرينتش", "по гринвичу"]],
];
const PLACE_ZONES = new Map(
  PLACE_TIMES.flatMap(([zone, names]) => names.map((name) => [keyOf(foldWord(name)), zone])),
);
const PLACES = new RegExp(`${anyOf(PLACE_ZONES.keys())}(?!\\p{L})`, "uy");

const NUMERIC = /(?:(?:utc|gmt|мск|msk) ?)?([+-])(\d{1,2})(?::?(\d{2}))?(?![\d:.])/y;
/** A run of letters that no offset follows: "utc+15" is no zone. */
const LETTERS = /\p{L}+(?![+-]\d)/uy;

/** The zone that begins at `from` in folded text, and where it ends; null when none stands there. */
export function zoneAt(text: string, from: number): { readonly zone: Zone; readonly end: number } | null {
  return numericZone(text, from) ?? abbreviation(text, from) ?? placeTime(text, from);
}

function numericZone(text: string, from: number) {
  NUMERIC.lastIndex = from;
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const named = /^\p{L}/u.test(match[0]);
  // A bare "+3" or "-35" is rather a count or a range than a zone.
  if (!named && match[3] === undefined) return null;
  const base = /^(?:мск|msk)/.test(match[0]) ? 180 : 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return { zone: base + (match[1] === "-" ? -minutes : minutes), end: NUMERIC.lastIndex };
}

function abbreviation(text: string, from: number) {
  LETTERS.lastIndex = from;
  const word = LETTERS.exec(text)?.[0];
  if (word === undefined) return null;
  const end = from + word.length;
  if (word === "z") return { zone: 0, end };
  const zone = Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : undefined;
  return zone === undefined ? null : { zone, end };
}

function placeTime(text: string, from: number) {
  PLACES.lastIndex = from;
  const match = PLACES.exec(text);
  const zone = match && PLACE_ZONES.get(keyOf(match[0]));
  return match && zone ? { zone, end: from + match[0].length } : null;
}

/** Minutes east of UTC that a zone has at a local time, given as if it were UTC (epoch milliseconds). */
export function offsetAt(zone: Zone, local: number): number {
  if (typeof zone === "number") return zone;
  const first = offsetOfInstant(zone, local);
  return offsetOfInstant(zone, local - first * MINUTE_MS);
}

/** Minutes east of UTC that an IANA zone has at an instant. */
export function offsetOfInstant(zone: string, instant: number): number {
  const parts = formatter(zone).formatToParts(instant);
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = new Date(0).setUTCFullYear(field("year"), field("month") - 1, field("day"));
  const clock = (field("hour") * 60 + field("minute")) * MINUTE_MS;
  return Math.round((local + clock - instant) / MINUTE_MS);
}

/** An offset as ISO 8601 writes it: 540 → "+09:00". */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  formatters.set(zone, made);
  return made;
}
