/** Dates told by their distance, in folded text: "yesterday", "6 jam yang lalu", "прошлая неделя", "last 3 days". */
import type { Unit } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Counted } from "./lexicon-relative.ts";
import type { DatePart } from "./mention.ts";
import { anyOf, escapeRegex, keyOf } from "./pattern.ts";
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
import { lookUp, tablePattern } from "./words-table.ts";

/** Finds relative dates; `loose` also takes what is usual in a question only: "last November", "через неделю". */
export function relativeScanner(lexicon: Lexicon, loose: boolean): Scan {
  const scans = [phraseScan(lexicon), templateScan(lexicon), directionScan(lexicon)];
  if (loose)
    scans.push(
      nowScan(lexicon),
      modifierScan(lexicon),
      stretchScan(lexicon),
      singleScan(lexicon),
      weekScan(lexicon),
      pastWeekdayScan(lexicon),
    );
  const all: Scan = (text) => scans.flatMap((scan) => scan(text));
  return loose ? withDayParts(lexicon, all) : all;
}

/** Runs scans only where a text has one of the words they need: large patterns cost time to build, even to find nothing. */
function guarded(needed: string, make: () => readonly Scan[]): Scan {
  const pattern = new RegExp(needed, "u");
  let scans: readonly Scan[] | null = null;
  return (text) => {
    if (!pattern.test(text)) return [];
    scans ??= make();
    return scans.flatMap((scan) => scan(text));
  };
}

function phraseScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  return scanFor(`${before}(?<phrase>${anyOf(lexicon.phrases.keys())})${after}`, ({ phrase = "" }) => {
    const found = lexicon.phrases.get(keyOf(phrase));
    return found === undefined ? null : { kind: "distance", ...found };
  });
}

/** "now": no time at all from the moment of publication. */
function nowScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  return scanFor(`${before}${anyOf(lexicon.now)}${after}`, () => ({
    kind: "distance",
    unit: "second",
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
    const number = templates.has("") ? countPattern(lexicon) : `(?:${countPattern(lexicon)})?`;
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
  if (modifiers.exact.size + modifiers.stems.size === 0) return () => [];
  const { before, after } = edgesOf(lexicon);
  const modifier = `(?<modifier>${tablePattern(modifiers)})`;
  const read = ({ modifier: said = "", named: word = "" }: Groups): DatePart | null => {
    const direction = lookUp(modifiers, said);
    return direction === undefined ? null : directed(lexicon, word, direction);
  };
  return guarded(tablePattern(modifiers), () => {
    const named = `(?<named>${[units, weekdays, months].map(tablePattern).join("|")})`;
    const space = spacePattern(lexicon);
    return [`${modifier}${space}${named}`, `${named}${space}${modifier}`].map((order) =>
      scanFor(`${before}${order}${after}`, read),
    );
  });
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
  if (weekday !== undefined && (unit === undefined || lexicon.weekdays.exact.has(keyOf(word))))
    return { kind: "weekday", weekday, direction };
  if (unit !== undefined) return { kind: "distance", unit, amount: direction, counted: false };
  const month = lookUp(lexicon.months, word);
  return month === undefined ? null : { kind: "namedMonth", month, direction };
}

/** "last 3 days", "los últimos 3 días", "3 dernières semaines". */
function stretchScan(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  const words = tablePattern(lexicon.modifiers);
  const read = ({ modifier = "", number, unit = "" }: Groups): DatePart | null => {
    const direction = lookUp(lexicon.modifiers, modifier);
    const found = lookUp(lexicon.units, unit);
    const amount = countOf(number, lexicon);
    if (!direction || found === undefined || amount === null) return null;
    return { kind: "stretch", unit: found, amount: direction * amount };
  };
  return guarded(words, () => {
    const space = spacePattern(lexicon);
    const modifier = `(?<modifier>${words})`;
    const number = countPattern(lexicon);
    const unit = `(?<unit>${tablePattern(lexicon.units)})`;
    const orders = [
      [modifier, number, unit],
      [number, modifier, unit],
      [number, unit, modifier],
    ];
    return orders.map((order) => scanFor(`${before}${order.join(space)}${after}`, read));
  });
}
