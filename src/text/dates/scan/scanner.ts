/** What finds the parts of dates in folded text of one language: built when a language is first asked for. */
import { baseLanguage } from "../../base-language.ts";
import { countedComposer } from "../compose/compose-counted.ts";
import { ordinalComposer } from "../compose/compose-ordinals.ts";
import { spanComposer, yearSpanScanner } from "../compose/compose-spans.ts";
import { spanYears, yearComposer } from "../compose/compose-years.ts";
import type { Atom, DatePart, Mention } from "../mention.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import { dateWordsOf, wordsPattern } from "../words/lists/date-words.ts";
import { anyOf } from "../words/pattern.ts";
import { classifierOf, has } from "../words/word-classes.ts";
import { lookUp, tablePattern } from "../words/words-table.ts";
import { isHanWithoutDay, longest } from "./rivals.ts";
import { anchorScanner } from "./scan-anchors.ts";
import { type ClockAtom, clockScanner } from "./scan-clock.ts";
import { holidayScanner } from "./scan-holidays.ts";
import { monthDayScanner } from "./scan-month-day.ts";
import { namedScanner } from "./scan-named.ts";
import { scanNumeric } from "./scan-numeric.ts";
import { edgesOf, guarded } from "./scan-parts.ts";
import { periodScanner } from "./scan-periods.ts";
import { relativeScanner } from "./scan-relative.ts";
import { typedScanner } from "./scan-typed.ts";

/**
 * What to look for: `stated` is what a page states of itself; `loose` also what a person may type ("May", "last Friday"), and
 * `prose` the same in sentences, where figures like 11/6 need a weekday beside them.
 */
export type Breadth = "stated" | "loose" | "prose";

export interface Scanner {
  readonly dates: (text: string) => Atom<DatePart>[];
  readonly clocks: (text: string) => ClockAtom[];
  readonly weekdays: (text: string) => Atom<number>[];
  /** Whether nothing but small words and punctuation stands between two atoms. */
  readonly joins: (between: string) => boolean;
  /** What may stand before a day: "on the", "am", "le". */
  readonly lead: RegExp;
  /** Joins dates with words that count in them, and mentions with the other end of their span. */
  readonly composed: (text: string, dates: readonly Atom<DatePart>[]) => readonly Atom<DatePart>[];
  readonly spans: (text: string, mentions: readonly Mention[]) => Mention[];
}

/** Longest stretch of small words between a date and its time. */
export const MAX_JOIN_CHARS = 24;

const scanners = new Map<string, Scanner | null>();

/** Null where CLDR does not know the language. */
export function scannerOf(language: string, breadth: Breadth): Scanner | null {
  const key = `${baseLanguage(language)} ${breadth}`;
  const known = scanners.get(key);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(language);
  const made = lexicon && buildScanner(lexicon, breadth);
  scanners.set(key, made);
  return made;
}

function buildScanner(lexicon: Lexicon, breadth: Breadth): Scanner {
  const loose = breadth !== "stated";
  const named = namedScanner(lexicon, loose, breadth === "loose");
  const relative = relativeScanner(lexicon, loose);
  const typed = breadth === "loose" ? typedScanner(lexicon) : () => [];
  const weekdays = weekdayScanner(lexicon);
  const [spans, yearsOf] = [spanComposer(lexicon), spanYears(lexicon)];
  const [counted, heads, years] = [countedComposer(lexicon), ordinalComposer(lexicon), yearComposer(lexicon)];
  const more = loose
    ? [
        anchorScanner(lexicon),
        holidayScanner(lexicon),
        periodScanner(lexicon),
        guarded("\\d", () => [monthDayScanner(lexicon)]),
        guarded("\\d{4}", () => [yearSpanScanner(lexicon)]),
      ]
    : [];
  const theDay = wordsPattern(dateWordsOf(lexicon.language).theDay);
  const joint = new RegExp(
    `^(?:[ ,.;:|/()\\[\\]·•@の\\-]|t(?=$)|(?:${anyOf(lexicon.gaps)})|${theDay})*$`,
    "u",
  );
  return {
    dates: (text) => [
      ...typed(text),
      ...more.flatMap((scan) => scan(text)),
      ...scanNumeric(text, loose),
      ...named(text),
      ...relative(text),
    ],
    lead: new RegExp(`(?<!\\p{L})(?:on|am|tanggal|${theDay}) $`, "u"),
    clocks: clockScanner(lexicon),
    weekdays: loose
      ? (text) => (has(classifierOf(lexicon)(text), "weekday") ? weekdays(text) : [])
      : weekdays,
    joins: (between) => between.length <= MAX_JOIN_CHARS && joint.test(between),
    composed: (text, dates) =>
      years(text, longest(heads(text, counted(text, dates)))).filter(({ value }) => !isBare(value)),
    spans: (text, mentions) => yearsOf(text, spans(text, mentions)),
  };
}

/** "the summer" is a date with a year said of it. */
function isBare(date: DatePart): boolean {
  return date.kind === "season" && date.bare;
}

function weekdayScanner(lexicon: Lexicon): (text: string) => Atom<number>[] {
  const { before, after } = edgesOf(lexicon);
  const pattern = new RegExp(`${before}(?<day>${tablePattern(lexicon.weekdays)})${after}`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      // "月" is a Monday in brackets only; elsewhere it is a month, a moon, a part of a word.
      const lone = match[0].length === 1 && !/^\(.\)$/.test(text.slice(match.index - 1, match.index + 2));
      const value =
        lone || isHanWithoutDay(match[0]) ? undefined : lookUp(lexicon.weekdays, match.groups?.day ?? "");
      return value === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value }];
    });
}
