/** Periods in folded text: seasons, weekends, decades, quarters: "summer 2023", "les années 90", "2024年第3四半期". */
import { spellersOf } from "../../number-words.ts";
import { foldWord } from "../words/fold.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { DateWordList } from "../words/lists/date-word-list.ts";
import { dateWordsOf, groupAt, wordsPattern } from "../words/lists/date-words.ts";
import { anyOf, keyOf } from "../words/pattern.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { countOf, countPattern, edgesOf, gapPattern, guarded, type Scan, scanFor } from "./scan-parts.ts";
import { quarterScanner } from "./scan-quarters.ts";

const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d:]|[.,]\\d)";
/** Two figures of a decade: "the 90s" are those of the last century, "the 10s" of this one. */
const TENS = [20, 30, 40, 50, 60, 70, 80, 90];
const CENTURY = { last: 1900, current: 2000, pivot: 20 };

/** Finds periods that no calendar field names. */
export function periodScanner(lexicon: Lexicon): Scan {
  const words = dateWordsOf(lexicon.language);
  const scans = [
    guarded(wordsPattern(words.seasons), () => seasonScans(lexicon, words)),
    guarded(wordsPattern(words.weekend), () => [weekendScan(lexicon, words)]),
    guarded("\\d0", () => decadeScans(lexicon, words)),
    guarded(wordsPattern(words.decadeBefore), () => [spelledDecadeScan(lexicon, words)]),
    quarterScanner(lexicon),
    guarded(wordsPattern(words.nearYears?.replaceAll("/", "|")), () => [nearYearScan(lexicon, words)]),
    guarded(wordsPattern(words.weekAfter?.replaceAll("/", "|")), () => weekAfterScans(lexicon, words)),
    guarded(`s? ${anyOf(lexicon.directions.keys())}`, () => [countedWeekdays(lexicon)]),
  ];
  return (text) => scans.flatMap((scan) => scan(text));
}

/** A word for last, this or next; nothing where the language has none. */
function modifierOf(lexicon: Lexicon, group: string): string {
  const { exact, stems } = lexicon.modifiers;
  return exact.size + stems.size === 0
    ? `(?<${group}>(?!))`
    : `(?<${group}>${tablePattern(lexicon.modifiers)})`;
}

function directionOf(lexicon: Lexicon, ...said: readonly (string | undefined)[]): number | null {
  const word = said.find((one) => one !== undefined);
  return word === undefined ? null : (lookUp(lexicon.modifiers, word) ?? null);
}

function seasonScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  if (words.seasons === undefined) return [];
  const { before, after } = edgesOf(lexicon);
  const gap = gapPattern(lexicon);
  const name = `(?<season>${wordsPattern(words.seasons)})${after}`;
  const read = ({
    season = "",
    year,
    before: first,
    behind: last,
  }: Readonly<Record<string, string | undefined>>) => {
    const at = groupAt(words.seasons, season);
    const direction = directionOf(lexicon, first, last);
    const alone = groupAt(words.seasonAlone, season) >= 0;
    if (at < 0) return null;
    const bare = year === undefined && direction === null && !alone;
    return {
      kind: "season",
      season: at,
      bare,
      year: year === undefined ? null : Number(year),
      direction,
    } as const;
  };
  const modified = lexicon.spaceless
    ? []
    : [
        scanFor(`${before}${modifierOf(lexicon, "before")} ?${name}`, read),
        scanFor(`${before}${name} ?${modifierOf(lexicon, "behind")}${after}`, read),
      ];
  return [
    scanFor(`${before}${name}${gap}${YEAR}`, read),
    scanFor(`(?<!\\d)(?<year>(?:1[5-9]|20)\\d\\d)(?: ?[年년](?:の)?|')? ?${name}`, read),
    scanFor(`${before}${name}`, read),
    ...modified,
  ];
}

function weekendScan(lexicon: Lexicon, words: DateWordList): Scan {
  if (words.weekend === undefined) return () => [];
  const { before, after } = edgesOf(lexicon);
  const name = `${wordsPattern(words.weekend)}${after}`;
  // A bare weekend needs an article or a preposition before it, but for scripts without spaces.
  const lead = lexicon.spaceless ? "" : "(?<lead>(?<!\\p{L})(?:\\p{L}{1,3}|over|this|past|entire|whole) )";
  const scans = [
    ...(lexicon.spaceless ? [] : [`${before}${modifierOf(lexicon, "before")} ?${name}`]),
    `${before}${name} ?${modifierOf(lexicon, "behind")}${after}`,
    `${lead}${before}${name}`,
  ].map((source) =>
    scanFor(source, (groups) => ({
      kind: "weekend",
      direction: directionOf(lexicon, groups.before, groups.behind),
    })),
  );
  return (text) => scans.flatMap((scan) => scan(text));
}

function decadeScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const ends = lexicon.spaceless || lexicon.language === "ko" ? "" : "(?![\\p{L}\\d])";
  const starts = lexicon.spaceless ? "(?<![\\d.,-])" : "(?<![\\d.,-]|\\p{L})";
  const scans: Scan[] = [];
  if (words.decadeAfter !== undefined) {
    const mark = wordsPattern(words.decadeAfter);
    scans.push(
      scanFor(`${starts}(?<four>1[5-9]\\d0|20\\d0) ?${mark}${ends}`, ({ four }) => decade(Number(four))),
      scanFor(
        `(?:'|(?<=(?:the|early|mid|late|in den|der|die|[世纪紀]) ?))(?<two>\\d0) ?${mark}${ends}`,
        ({ two }) => decade(Number(two)),
      ),
      scanFor(`(?<![\\d.,-]|\\p{L})(?<two>[2-9]0)(?<mark>${mark})${ends}`, ({ two, mark: said = "" }) =>
        / /.test(said) ? decade(Number(two)) : null,
      ),
    );
  }
  if (words.decadeBefore !== undefined)
    scans.push(
      scanFor(
        `${before}${wordsPattern(words.decadeBefore)}[ -]?'?(?<years>1[5-9]\\d0|20\\d0|\\d0)(?![\\d:%]|[.,]\\d|-\\d)${words.decadeAfter === undefined ? "" : `(?:${wordsPattern(words.decadeAfter)})?`}${after}`,
        ({ years }) => decade(Number(years)),
      ),
    );
  return scans;
}

/** "gli anni Novanta", "años sesenta", "années quatre-vingt". */
function spelledDecadeScan(lexicon: Lexicon, words: DateWordList): Scan {
  const { before, after } = edgesOf(lexicon);
  const spelled = new Map(
    spellersOf(lexicon.language).flatMap((speller) =>
      TENS.map((years) => [keyOf(foldWord(speller.toCardinal(years))), years] as const),
    ),
  );
  return scanFor(
    `${before}${wordsPattern(words.decadeBefore)}[ -](?<years>${anyOf(spelled.keys())})${after}`,
    ({ years = "" }) => {
      const from = spelled.get(keyOf(years));
      return from === undefined ? null : decade(from);
    },
  );
}

function decade(years: number) {
  const { last, current, pivot } = CENTURY;
  // "the 1800s" are a century.
  if (years >= 1000 && years < current && years % 100 === 0) return null;
  return { kind: "decade", from: years >= 100 ? years : (years < pivot ? current : last) + years } as const;
}

/** "去年", "내년": the year by its name. */
function nearYearScan(lexicon: Lexicon, words: DateWordList): Scan {
  const { before } = edgesOf(lexicon);
  return scanFor(`${before}(?<year>${wordsPattern(words.nearYears)})`, ({ year = "" }) => {
    const at = groupAt(words.nearYears, year);
    return at < 0 ? null : { kind: "distance", unit: "year", amount: at - 2, counted: false };
  });
}

/** "mercredi en huit", "übernächsten Freitag". */
function weekAfterScans(lexicon: Lexicon, words: DateWordList): Scan[] {
  const { before, after } = edgesOf(lexicon);
  const word = `(?<word>${wordsPattern(words.weekAfter)})`;
  const day = `(?<weekday>${tablePattern(lexicon.weekdays)})`;
  return [`${before}${day} ${word}${after}`, `${before}${word} ${day}${after}`].map((source) =>
    scanFor(source, ({ weekday = "", word: said = "" }) => {
      const found = lookUp(lexicon.weekdays, weekday);
      return found === undefined
        ? null
        : { kind: "weekdayAfter", weekday: found, weeks: groupAt(words.weekAfter, said) + 1 };
    }),
  );
}

/** "two Fridays from now", "3 Thursdays ago". */
function countedWeekdays(lexicon: Lexicon): Scan {
  const { before, after } = edgesOf(lexicon);
  if (lexicon.directions.size === 0) return () => [];
  return scanFor(
    `${before}${countPattern(lexicon)} ?(?<weekday>${tablePattern(lexicon.weekdays)})s? (?<direction>${anyOf(lexicon.directions.keys())})${after}`,
    ({ number, weekday = "", direction: word = "" }) => {
      const [amount, day] = [countOf(number, lexicon), lookUp(lexicon.weekdays, weekday)];
      const sign = lexicon.directions.get(keyOf(word));
      // Indonesian "minggu" is a Sunday and a week: counted it is a week.
      if (lookUp(lexicon.units, weekday) !== undefined) return null;
      // Persian "سه شنبه" is Tuesday, not three Saturdays.
      if (lexicon.weekdays.exact.has(`${number} ${weekday}`)) return null;
      if (amount === null || day === undefined || sign === undefined) return null;
      return { kind: "weekdays", weekday: day, amount: sign * amount };
    },
  );
}
