/** Dates told from another date of the text, in folded text: "two days later", "на следующий день", "翌年", "that year". */
import type { Unit } from "../calendar.ts";
import type { Atom, DatePart, NestedPart } from "../mention.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { DateWordList } from "../words/lists/date-word-list.ts";
import { dateWordsOf, groupsOf, wordsPattern } from "../words/lists/date-words.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { countOf, countPattern, edgesOf, type Groups, guarded, type Scan, scanFor } from "./scan-parts.ts";

type After = NestedPart & { readonly kind: "after" };

/** Words that lead a noun as well: "two days after the election" is not told from the date before it. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "after before prior apres avant dopo prima despues antes depois etter for efter fore innan danach".split(
    " ",
  ),
);
/** Those that lead a noun by "of" only: "tres días después de". */
const NEED_OF: ReadonlySet<string> = new Set(["despues", "depois", "antes"]);
const OF = /^ (?:d[aeo]s?|del|dun|que|d'\p{L}+)(?!\p{L})/u;
const THAN =
  /^ (?:than|als|que|do que|che|чем|ніж|чым|dan|an|end|niz|nez|nego|него|од|отколкото|kuin|mint|kui|nei|negu|neka|decat|από|daripada|kaysa)(?!\p{L})/u;
const LOOK = 12;
/** What may follow such a word where it leads nothing. */
const ENDS = /^ ?(?:[,.;:!?)\]"»”]|$|\n)/u;
const SPANS: ReadonlySet<Unit> = new Set(["day", "week", "month", "quarter", "year"]);

/** Finds dates that are told from another one. */
export function anchorScanner(lexicon: Lexicon): Scan {
  const words = dateWordsOf(lexicon.language);
  const scans = [
    guarded(wordsPattern([words.later, words.earlier].join("|")), () => countedScans(lexicon, words)),
    guarded(wordsPattern([words.following, words.preceding].join("|")), () => besideScans(lexicon, words)),
    guarded(phrasesPattern(words), () => phraseScans(lexicon, words)),
    guarded(samePattern(words), () => sameScans(lexicon, words)),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}

function phrasesPattern({
  nextDay,
  dayBefore,
  nextMonth,
  monthBefore,
  nextYear,
  yearBefore,
}: DateWordList): string {
  const lists = [nextDay, dayBefore, nextMonth, monthBefore, nextYear, yearBefore];
  return wordsPattern(lists.flatMap((list) => list?.split("/") ?? []).join("|"));
}

function samePattern({ same, sameDay, sameMonth, sameYear }: DateWordList): string {
  return wordsPattern([same, sameDay, sameMonth, sameYear].flatMap((list) => list ?? []).join("|"));
}

/** "two days later", "два дня спустя", "спустя два дня", "その2日後". */
function countedScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const count = `${countPattern(lexicon)} ?(?:か|ヶ|ケ|カ|个|個)?(?<unit>${tablePattern(lexicon.units)})`;
  const sides = [
    { list: words.later, sign: 1 },
    { list: words.earlier, sign: -1 },
  ] as const;
  return sides.flatMap(({ list, sign }) => {
    if (list === undefined) return [];
    const word = `(?<word>${wordsPattern(list)})`;
    const isAhead = aheadWords(lexicon);
    const read = ({ number, unit = "", word: said = "" }: Groups): DatePart | null => {
      // "3 gün önce": where the same word says "ago", it counts from publication.
      if (sign < 0 && lexicon.directions.get(said) === sign) return null;
      const found = lookUp(lexicon.units, unit);
      const amount = countOf(number, lexicon);
      if (found === undefined || amount === null || !SPANS.has(found)) return null;
      return told(found, sign * amount, true, sign > 0 && !lexicon.spaceless && isAhead.has(said));
    };
    // Without spaces "3日前" is told from publication; only a pointing word says otherwise.
    const sources = lexicon.spaceless
      ? [`(?:その|それから|此|其) ?の?(?:約|约)?${count} ?(?:間|间)?${word}`]
      : [`${before}${count} ${word}${after}`, `${before}${word} ${count}${after}`];
    return sources.map((source) => dangling(scanFor(source, read)));
  });
}

/** Words for "later" that a language also says of what is to come: "üç gün sonra", "kolmen päivän kuluttua". */
function aheadWords({ frames }: Lexicon): ReadonlySet<string> {
  return new Set(frames.flatMap(({ before, after, sign }) => (sign > 0 && before === "" ? [after] : [])));
}

/** Leaves out what leads a noun, and what compares: "three days later than planned". */
function dangling(scan: Scan): Scan {
  return (text) =>
    scan(text).filter(({ start, end }) => {
      const last = /\p{L}+$/u.exec(text.slice(start, end))?.[0] ?? "";
      const rest = text.slice(end, end + LOOK);
      if (THAN.test(rest)) return false;
      return !PREPOSITIONS.has(last) || ENDS.test(rest) || (NEED_OF.has(last) && !OF.test(rest));
    });
}

/** "the following week", "la semaine précédente". */
function besideScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  if (lexicon.spaceless) return [];
  const { before, after } = edgesOf(lexicon);
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  const sides = [
    { list: words.following, sign: 1 },
    { list: words.preceding, sign: -1 },
  ] as const;
  return sides.flatMap(({ list, sign }) => {
    if (list === undefined) return [];
    const word = `(?<word>${wordsPattern(list)})`;
    const read = ({ unit: name = "", word: said = "" }: Groups): DatePart | null => {
      const found = lookUp(lexicon.units, name);
      if (found === undefined || !SPANS.has(found)) return null;
      // What the language also says of the week after this one counts from publication where nothing is told before.
      const orNow = lookUp(lexicon.modifiers, said.split(" ").at(-1) ?? "") !== undefined;
      return told(found, sign, false, orNow);
    };
    return [`${before}${word} ${unit}${after}`, `${before}${unit} ${word}${after}`].map((source) =>
      scanFor(source, read),
    );
  });
}

/** Phrases for a day, month or year beside another; the second group of days is only taken where nothing follows. */
function phraseScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const lists = [
    { list: words.nextDay, unit: "day", amount: 1 },
    { list: words.dayBefore, unit: "day", amount: -1 },
    { list: words.nextMonth, unit: "month", amount: 1 },
    { list: words.monthBefore, unit: "month", amount: -1 },
    { list: words.nextYear, unit: "year", amount: 1 },
    { list: words.yearBefore, unit: "year", amount: -1 },
  ] as const;
  return lists.flatMap(({ list, unit, amount }) => {
    const [plain = [], leading = []] = groupsOf(list);
    const of = (group: readonly string[]) =>
      scanFor(`${before}${wordsPattern(group.join("|"))}${after}`, () => told(unit, amount, false, false));
    const endings = of(leading);
    return [
      ...(plain.length > 0 ? [of(plain)] : []),
      ...(leading.length > 0
        ? [(text: string) => endings(text).filter(({ end }) => ENDS.test(text.slice(end, end + 2)))]
        : []),
    ];
  });
}

/** "the same day", "том же году", "同年". */
function sameScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const lists = [
    { list: words.sameDay, unit: "day" },
    { list: words.sameMonth, unit: "month" },
    { list: words.sameYear, unit: "year" },
  ] as const;
  const phrases = lists
    .filter(({ list }) => list !== undefined)
    .map(({ list, unit }) =>
      scanFor(`${before}${wordsPattern(list)}${after}`, () => ({ kind: "same", unit })),
    );
  if (words.same === undefined || lexicon.spaceless) return phrases;
  const word = wordsPattern(words.same);
  const unit = `(?<unit>${tablePattern(lexicon.units)})`;
  const read = ({ unit: name = "" }: Groups): DatePart | null => {
    const found = lookUp(lexicon.units, name);
    return found !== undefined && SPANS.has(found) ? { kind: "same", unit: found } : null;
  };
  return [
    ...phrases,
    scanFor(`${before}${word} ${unit}${after}`, read),
    scanFor(`${before}${unit} ${word}${after}`, read),
  ];
}

/** A phrase that a date follows: "the day after Christmas", "le lendemain du 13 février". */
export function leadingPhrases(lexicon: Lexicon): (text: string) => Atom<1 | -1>[] {
  const words = dateWordsOf(lexicon.language);
  const { before, after } = edgesOf(lexicon);
  const lists = [
    { list: groupsOf(words.nextDay)[1], amount: 1 },
    { list: groupsOf(words.dayBefore)[1], amount: -1 },
  ] as const;
  const patterns = lists.flatMap(({ list, amount }) =>
    list === undefined
      ? []
      : [{ pattern: new RegExp(`${before}${wordsPattern(list.join("|"))}${after}`, "gu"), amount }],
  );
  return (text) =>
    patterns.flatMap(({ pattern, amount }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        value: amount,
      })),
    );
}

function told(unit: Unit, amount: number, counted: boolean, orNow: boolean): After {
  return { kind: "after", unit, amount, counted, anchor: null, orNow };
}
