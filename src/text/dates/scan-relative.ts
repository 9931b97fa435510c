/** Dates told by their distance, in folded text: "yesterday", "6 jam yang lalu", "прошлая неделя", "last 3 days". */
import type { Unit } from "./calendar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Counted } from "./lexicon-relative.ts";
import type { Atom, DatePart } from "./mention.ts";
import { anyOf, escapeRegex, keyOf } from "./pattern.ts";
import { cjkNumber } from "./scan-numeric.ts";
import { lookUp, tablePattern, type WordTable } from "./words-table.ts";

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
  if (lexicon.directions.size === 0) return () => [];
  const { before, after } = edges(lexicon);
  const direction = anyOf(lexicon.directions.keys());
  const count = `${numberPattern(lexicon)} ?(?<unit>${tablePattern(lexicon.units)})`;
  const read = ({ number, unit = "", direction: word = "" }: Groups) => {
    const sign = lexicon.directions.get(keyOf(word));
    const found = lookUp(lexicon.units, unit);
    return found && sign && counted(found, sign, numberOf(number, lexicon));
  };
  const scans = [
    scanner(`${before}(?<direction>${direction}) ?${count}${after}`, read),
    scanner(`${before}${count} ?(?<direction>${direction})${after}`, read),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}

/** One unit without its number: "через неделю", "неделю тому назад". */
function singleScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const direction = `(?<direction>${anyOf(lexicon.directions.keys())})`;
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  const read = ({ unit: named = "", direction: word = "" }: Groups) => {
    const sign = lexicon.directions.get(keyOf(word));
    const found = lookUp(lexicon.units, named);
    return found && sign && counted(found, sign, 1);
  };
  const scans = [
    scanner(`${before}${direction} ?${unit}${after}`, read),
    scanner(`${before}${unit} ?${direction}${after}`, read),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}

function counted(unit: Unit, sign: number, number: number | null): DatePart | null {
  return number === null ? null : { kind: "distance", unit, amount: sign * number, counted: true };
}

/** "last" beside a unit, a weekday or a month, before or after it. */
function modifierScan(lexicon: Lexicon): Scan {
  if (lexicon.modifiers.exact.size + lexicon.modifiers.stems.size === 0) return () => [];
  const scans = [
    ...modified(lexicon, lexicon.units, (unit, amount) => ({
      kind: "distance",
      unit,
      amount,
      counted: false,
    })),
    ...modified(lexicon, lexicon.weekdays, (weekday, direction) => ({ kind: "weekday", weekday, direction })),
    ...modified(lexicon, lexicon.months, (month, direction) => ({ kind: "namedMonth", month, direction })),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}

function modified<T>(
  lexicon: Lexicon,
  table: WordTable<T>,
  make: (value: T, direction: number) => DatePart,
): Scan[] {
  const { before, after } = edges(lexicon);
  const modifier = `(?<modifier>${tablePattern(lexicon.modifiers)})`;
  const word = `(?<word>${tablePattern(table)})`;
  const read = ({ modifier: said = "", word: named = "" }: Groups): DatePart | null => {
    const direction = lookUp(lexicon.modifiers, said);
    const value = lookUp(table, named);
    return direction === undefined || value === undefined ? null : make(value, direction);
  };
  return [
    scanner(`${before}${modifier} ?${word}${after}`, read),
    scanner(`${before}${word} ?${modifier}${after}`, read),
  ];
}

/** "last 3 days", "los últimos 3 días", "3 dernières semaines". */
function stretchScan(lexicon: Lexicon): Scan {
  const { before, after } = edges(lexicon);
  const modifier = `(?<modifier>${tablePattern(lexicon.modifiers)})`;
  const number = numberPattern(lexicon);
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  const orders = [
    `${modifier} ?${number} ?${unit}`,
    `${number} ?${modifier} ?${unit}`,
    `${number} ?${unit} ?${modifier}`,
  ];
  const scans = orders.map((order) =>
    scanner(`${before}${order}${after}`, ({ modifier: said = "", number: count, unit: named = "" }) => {
      const direction = lookUp(lexicon.modifiers, said);
      const found = lookUp(lexicon.units, named);
      const amount = numberOf(count, lexicon);
      if (!direction || found === undefined || amount === null) return null;
      return { kind: "stretch", unit: found, amount: direction * amount };
    }),
  );
  return (text) => scans.flatMap((scan) => scan(text));
}
