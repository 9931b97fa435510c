/** Dates told by their distance, in folded text: "yesterday", "6 jam yang lalu", "прошлая неделя", "last 3 days". */
import type { Unit } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Counted } from "./lexicon-relative.ts";
import type { Atom, DatePart } from "./mention.ts";
import { anyOf, escapeRegex, keyOf } from "./pattern.ts";
import { cjkNumber } from "./scan-numeric.ts";
import { lookUp, tablePattern } from "./words-table.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type Scan = (text: string) => Atom<DatePart>[];

/** Largest count that is believed; "2024 years ago" is no date. */
const MAX_COUNT = 999;

/** Finds relative dates; `loose` also takes what is usual in a question only: "last November", "через неделю". */
export function relativeScanner(lexicon: Lexicon, loose: boolean): Scan {
  const scans = [phraseScan(lexicon), templateScan(lexicon), directionScan(lexicon)];
  if (loose) scans.push(modifierScan(lexicon), stretchScan(lexicon), singleScan(lexicon));
  return (text) => scans.flatMap((scan) => scan(text));
}

function scanner(source: string, read: (groups: Groups) => DatePart | null | undefined): Scan {
  const pattern = new RegExp(source, "gu");
  return (text) => {
    const atoms: Atom<DatePart>[] = [];
    for (const match of text.matchAll(pattern)) {
      const value = read(match.groups ?? {});
      if (value) atoms.push({ start: match.index, end: match.index + match[0].length, value });
    }
    return atoms;
  };
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

function edges({ spaceless }: Lexicon): { readonly before: string; readonly after: string } {
  return spaceless
    ? { before: "", after: "" }
    : { before: "(?<![\\p{L}\\p{M}])", after: "(?![\\p{L}\\p{M}])" };
}

function numberPattern({ numbers, spaceless }: Lexicon): string {
  const words = numbers.size === 0 ? "" : `|${anyOf(numbers.keys())}(?!\\p{L})`;
  return `(?<number>(?<![\\d.,])\\d{1,3}${spaceless ? "|[一二三四五六七八九十]{1,3}" : ""}${words})`;
}

function numberOf(text: string | undefined, { numbers }: Lexicon): number | null {
  if (text === undefined) return null;
  const value = numbers.get(text) ?? cjkNumber(text);
  return Number.isInteger(value) && value >= 0 && value <= MAX_COUNT ? value : null;
}

function phraseScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  return scanner(`${before}(?<phrase>${anyOf(lexicon.phrases.keys())})${after}`, ({ phrase = "" }) => {
    const found = lexicon.phrases.get(keyOf(phrase));
    return found && { kind: "distance", ...found };
  });
}

/** CLDR's own wording around a number; a single unit may stand without one ("час назад"). */
function templateScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const groups = new Map<string, Map<string, Counted>>();
  for (const template of lexicon.counted) {
    const group = groups.get(template.before) ?? new Map<string, Counted>();
    groups.set(template.before, group.set(template.after, template));
  }
  const scans = [...groups].map(([prefix, templates]) => {
    const lead = prefix === "" ? before : `${before}${escapeRegex(prefix)} ?`;
    const tail = templates.has("") ? "" : ` ?(?<after>${anyOf(templates.keys())})${after}`;
    const number = templates.has("") ? numberPattern(lexicon) : `(?:${numberPattern(lexicon)})?`;
    return scanner(`${lead}${number}${tail}`, ({ number: count, after: word = "" }) => {
      const template = templates.get(keyOf(word));
      if (!template || (count === undefined && !template.single)) return null;
      return counted(template.unit, template.sign, count === undefined ? 1 : numberOf(count, lexicon));
    });
  });
  return (text) => scans.flatMap((scan) => scan(text));
}

/** A number, a unit and a word for the direction, in the orders languages have. */
function directionScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const words = anyOf(lexicon.directions.keys());
  const direction = `(?<direction>${words})`;
  const read = ({ number, unit = "", direction: word = "" }: Groups) =>
    directedUnit(lexicon, unit, word, numberOf(number, lexicon));
  return guarded(words, () => {
    const count = `${numberPattern(lexicon)} ?(?<unit>${tablePattern(lexicon.units)})`;
    return [`${direction} ?${count}`, `${count} ?${direction}`].map((order) =>
      scanner(`${before}${order}${after}`, read),
    );
  });
}

/** One unit without its number: "через неделю", "неделю тому назад". */
function singleScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const words = anyOf(lexicon.directions.keys());
  const direction = `(?<direction>${words})`;
  const read = ({ unit = "", direction: word = "" }: Groups) => directedUnit(lexicon, unit, word, 1);
  return guarded(words, () => {
    const unit = `(?<unit>${tablePattern(lexicon.units)})`;
    return [`${direction} ?${unit}`, `${unit} ?${direction}`].map((order) =>
      scanner(`${before}${order}${after}`, read),
    );
  });
}

function directedUnit(lexicon: Lexicon, unit: string, word: string, number: number | null): DatePart | null {
  const sign = lexicon.directions.get(keyOf(word));
  const found = lookUp(lexicon.units, unit);
  return found !== undefined && sign !== undefined ? counted(found, sign, number) : null;
}

function counted(unit: Unit, sign: number, number: number | null): DatePart | null {
  return number === null ? null : { kind: "distance", unit, amount: sign * number, counted: true };
}

/** "last" beside a unit, a weekday or a month, before or after it. */
function modifierScan(lexicon: Lexicon): Scan {
  const { modifiers, units, weekdays, months } = lexicon;
  if (modifiers.exact.size + modifiers.stems.size === 0) return () => [];
  const { before, after } = edges(lexicon);
  const modifier = `(?<modifier>${tablePattern(modifiers)})`;
  const read = ({ modifier: said = "", named: word = "" }: Groups): DatePart | null => {
    const direction = lookUp(modifiers, said);
    return direction === undefined ? null : directed(lexicon, word, direction);
  };
  return guarded(tablePattern(modifiers), () => {
    const named = `(?<named>${[units, weekdays, months].map(tablePattern).join("|")})`;
    return [`${modifier} ?${named}`, `${named} ?${modifier}`].map((order) =>
      scanner(`${before}${order}${after}`, read),
    );
  });
}

function directed({ units, weekdays, months }: Lexicon, word: string, direction: number): DatePart | null {
  const unit = lookUp(units, word);
  if (unit !== undefined) return { kind: "distance", unit, amount: direction, counted: false };
  const weekday = lookUp(weekdays, word);
  if (weekday !== undefined) return { kind: "weekday", weekday, direction };
  const month = lookUp(months, word);
  return month === undefined ? null : { kind: "namedMonth", month, direction };
}

/** "last 3 days", "los últimos 3 días", "3 dernières semaines". */
function stretchScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const words = tablePattern(lexicon.modifiers);
  const read = ({ modifier = "", number, unit = "" }: Groups): DatePart | null => {
    const direction = lookUp(lexicon.modifiers, modifier);
    const found = lookUp(lexicon.units, unit);
    const amount = numberOf(number, lexicon);
    if (!direction || found === undefined || amount === null) return null;
    return { kind: "stretch", unit: found, amount: direction * amount };
  };
  return guarded(words, () => {
    const modifier = `(?<modifier>${words})`;
    const number = numberPattern(lexicon);
    const unit = `(?<unit>${tablePattern(lexicon.units)})`;
    const orders = [
      [modifier, number, unit],
      [number, modifier, unit],
      [number, unit, modifier],
    ];
    return orders.map((order) => scanner(`${before}${order.join(" ?")}${after}`, read));
  });
}
