/** Dates told by their distance, in folded text: "yesterday", "6 jam yang lalu", "прошлая неделя", "last 3 days". */
import type { Unit } from "../calendar.ts";
import type { DatePart } from "../mention.ts";
import { MODIFIER_AHEAD, MODIFIER_BEHIND } from "../words/language-traits.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Counted } from "../words/lexicon-relative.ts";
import { anyOf, escapeRegex, keyOf } from "../words/pattern.ts";
import { has, KIND, needing } from "../words/word-classes.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { withDayParts } from "./scan-day-part.ts";
import { directionScan, singleScan } from "./scan-directed.ts";
import {
  countOf,
  countPattern,
  edgesOf,
  type Groups,
  type Scan,
  scanFor,
  spacePattern,
} from "./scan-parts.ts";
import { weekScan } from "./scan-week.ts";

/** Finds relative dates; `loose` also takes what is usual in a question only: "last November", "через неделю". */
export function relativeScanner(lexicon: Lexicon, loose: boolean): Scan {
  return loose ? withDayParts(lexicon, joined(looseScans(lexicon))) : statedScanner(lexicon);
}

function joined(scans: readonly Scan[]): Scan {
  return (text) => scans.flatMap((scan) => scan(text));
}

/** A page's furniture is looked at in many languages: nothing is built there before a word asks for it. */
function statedScanner(lexicon: Lexicon): Scan {
  const directions = new RegExp(anyOf(lexicon.directions.keys()), "u");
  let directed: Scan | null = null;
  const direction: Scan = (text) => {
    if (!directions.test(text)) return [];
    directed ??= directionScan(lexicon);
    return directed(text);
  };
  return joined([phraseScan(lexicon), templateScan(lexicon), direction]);
}

/** Each scan with the words that it needs. */
function looseScans(lexicon: Lexicon): Scan[] {
  const any = KIND.unit | KIND.weekday | KIND.month;
  const parts: readonly (readonly [(kinds: number) => boolean, (lexicon: Lexicon) => Scan])[] = [
    [(kinds) => has(kinds, "phrase"), phraseScan],
    [(kinds) => has(kinds, "template"), templateScan],
    [(kinds) => has(kinds, "frame", "unit", "number"), directionScan],
    [(kinds) => has(kinds, "now"), nowScan],
    [(kinds) => has(kinds, "modifier") && (kinds & any) !== 0, modifierScan],
    [(kinds) => has(kinds, "modifier", "number", "unit"), stretchScan],
    [(kinds) => has(kinds, "weekday") && (has(kinds, "phrase") || has(kinds, "modifier", "unit")), weekScan],
    [(kinds) => has(kinds, "frame", "unit"), singleScan],
  ];
  const scans = parts.map(([fits, make]) => needing(lexicon, fits, () => make(lexicon)));
  return [...scans, pastWeekdayScan(lexicon)];
}

function phraseScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  return scanFor(`${before}(?<phrase>${anyOf(lexicon.phrases.keys())})${after}`, ({ phrase = "" }) => {
    const found = lexicon.phrases.get(keyOf(phrase));
    return found === undefined ? null : { kind: "distance", ...found };
  });
}

/** "now": the day of publication. */
function nowScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  return scanFor(`${before}${anyOf(lexicon.now)}${after}`, () => ({
    kind: "distance",
    unit: "day",
    amount: 0,
    counted: false,
  }));
}

/** CLDR's own wording around a number; a single unit may stand without one ("час назад"). */
function templateScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  const groups = new Map<string, Map<string, Counted>>();
  for (const template of lexicon.counted) {
    const group = groups.get(template.before) ?? new Map<string, Counted>();
    groups.set(template.before, group.set(template.after, template));
  }
  const scans = [...groups].map(([prefix, templates]) => {
    const lead = prefix === "" ? before : `${before}${escapeRegex(prefix)} ?`;
    const tail = templates.has("") ? "" : ` ?(?<after>${anyOf(templates.keys())})${after}`;
    const single = !templates.has("") && [...templates.values()].some((template) => template.single);
    const number = single ? `(?:${countPattern(lexicon)})?` : countPattern(lexicon);
    return scanFor(`${lead}${number}${tail}`, ({ number: count, after: word = "" }) => {
      const template = templates.get(keyOf(word));
      if (!template || (count === undefined && !template.single)) return null;
      return counted(template.unit, template.sign, count === undefined ? 1 : countOf(count, lexicon));
    });
  });
  return (text) => scans.flatMap((scan) => scan(text));
}

function counted(unit: Unit, sign: number, number: number | null): DatePart | null {
  return number === null ? null : { kind: "distance", unit, amount: sign * number, counted: true };
}

/** "last" beside a unit, a weekday or a month, before or after it. */
function modifierScan(lexicon: Lexicon): Scan {
  const { modifiers, units, weekdays, months } = lexicon;
  const { before, after } = edgesOf(lexicon);
  const read = ({ modifier: said = "", named: word = "" }: Groups): DatePart | null => {
    const direction = lookUp(modifiers, said);
    return direction === undefined ? null : directed(lexicon, word, direction);
  };
  const modifier = `(?<modifier>${tablePattern(modifiers)})`;
  const named = `(?<named>${[units, weekdays, months].map(tablePattern).join("|")})`;
  const space = spacePattern(lexicon);
  const orders = [
    ...(MODIFIER_BEHIND.has(lexicon.language) ? [] : [`${modifier}${space}${named}`]),
    ...(MODIFIER_AHEAD.has(lexicon.language) ? [] : [`${named}${space}${modifier}`]),
  ];
  return joined(orders.map((order) => scanFor(`${before}${order}${after}`, read)));
}

/** "i måndags". */
function pastWeekdayScan({ pastWeekdays }: Lexicon): Scan {
  if (pastWeekdays.size === 0) return () => [];
  return scanFor(`(?<!\\p{L})(?<phrase>${anyOf(pastWeekdays.keys())})(?!\\p{L})`, ({ phrase = "" }) => {
    const weekday = pastWeekdays.get(keyOf(phrase));
    return weekday === undefined ? null : { kind: "weekday", weekday, direction: -1 };
  });
}

function directed(lexicon: Lexicon, word: string, direction: number): DatePart | null {
  const weekday = lookUp(lexicon.weekdays, word);
  const unit = lookUp(lexicon.units, word);
  const key = keyOf(word);
  const isDay = lexicon.weekdays.exact.has(key) && !lexicon.units.exact.has(key);
  if (weekday !== undefined && (unit === undefined || isDay)) return { kind: "weekday", weekday, direction };
  if (unit === "second" || unit === "minute" || unit === "hour") return null;
  if (unit !== undefined) return { kind: "distance", unit, amount: direction, counted: false };
  const month = lookUp(lexicon.months, word);
  return month === undefined ? null : { kind: "namedMonth", month, direction };
}

/** "last 3 days", "los últimos 3 días", "3 dernières semaines". */
function stretchScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  const read = ({ modifier: said = "", number, unit: word = "" }: Groups): DatePart | null => {
    const direction = lookUp(lexicon.modifiers, said);
    const found = lookUp(lexicon.units, word);
    const amount = countOf(number, lexicon);
    if (!direction || found === undefined || amount === null) return null;
    return { kind: "stretch", unit: found, amount: direction * amount };
  };
  const space = spacePattern(lexicon);
  const modifier = `(?<modifier>${tablePattern(lexicon.modifiers)})`;
  const number = countPattern(lexicon);
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  const orders = [
    [modifier, number, unit],
    // "27日下午" is no "27 days next".
    ...(MODIFIER_AHEAD.has(lexicon.language)
      ? []
      : [
          [number, modifier, unit],
          [number, unit, modifier],
        ]),
  ];
  return joined(orders.map((order) => scanFor(`${before}${order.join(space)}${after}`, read)));
}
