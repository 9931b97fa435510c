/** A language's words of speech made ready for looking up: which kinds a word or phrase is of. */
import { abbreviationKind, beginsSentence } from "../../abbreviations.ts";
import { validLocale } from "../../sentences-segmenter.ts";
import { hasSpeechWords, speechWordsOf } from "../words/index.ts";
import type { SpeechWords } from "../words/speech-words.ts";
import { cognatesOf } from "./cognates.ts";
import { addItem, type Entry, entriesFrom, entriesOf, longest, NOTHING } from "./entries.ts";
import type { Kind, Kinds } from "./kinds.ts";
import type { Token } from "./tokens.ts";

/** Words of speech of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: string;
  /** False where no table says anything of the language or a relative. */
  readonly isKnown: boolean;
  /** Kinds of the token at an index. */
  kindsAt(tokens: readonly Token[], index: number): Kinds;
  /** Suffixes of a kind ("-은"), the longest first. */
  suffixes(kind: Kind): readonly string[];
  /** Entries as written in the table, for languages without spaces. */
  readonly tables: readonly SpeechWords[];
  /** Whether a full stop belongs to a word; `next` is the word behind it, which may begin a sentence. */
  isShort(word: string, next?: string): boolean;
}

export type { Kind };

const MOST_KEPT = 20_000;

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a base language; made when first asked for. */
export function lexiconOf(language: string): Lexicon {
  const kept = lexicons.get(language);
  if (kept) return kept;
  const lexicon = makeLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function makeLexicon(language: string): Lexicon {
  const tables = speechWordsOf(language);
  const { places, suffixes } = entriesFrom(tables, language);
  const { days, months } = calendarOf(language);
  for (const name of [...days, ...months]) addItem("calendar", name, { ...places, suffixes });
  for (const name of months) addItem("months", name, { ...places, suffixes });
  const borrowed = hasSpeechWords(language) ? null : cognatesOf(language);
  const kept = new Map<string, readonly Entry[]>();
  return {
    language,
    isKnown: tables.length > 0,
    tables,
    suffixes: (kind) => suffixes.get(kind) ?? [],
    isShort: (word, next) => {
      const kind = abbreviationKind(word, language);
      return kind === "either" ? next === undefined || !beginsSentence(next, language) : kind !== null;
    },
    kindsAt(tokens, index) {
      const word = tokens[index]?.lower ?? "";
      let entries = kept.get(word);
      if (!entries) {
        entries = entriesOf(word, places);
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(word, entries);
      }
      if (entries.length > 0) return longest(entries, tokens, index);
      return borrowed ? borrowed(tokens, index) : NOTHING;
    },
  };
}

/** Days of the week and months in all forms that CLDR has: they stand beside a speaker without being one. */
function calendarOf(language: string): {
  readonly days: readonly string[];
  readonly months: readonly string[];
} {
  const locale = validLocale(language);
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return { days: [], months: [] };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
  const [weekday, month, date] = [
    format({ weekday: "long" }),
    format({ month: "long" }),
    format({ month: "long", day: "numeric" }),
  ];
  const listed = (name: string) => name.toLowerCase().replaceAll(/\s+/g, "_");
  const inDate = (instant: number) =>
    date.formatToParts(instant).find(({ type }) => type === "month")?.value ?? "";
  const instants = Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 1));
  const months = instants.flatMap((instant) => [month.format(instant), inDate(instant)].map(listed));
  const days = Array.from({ length: 7 }, (_, at) => listed(weekday.format(Date.UTC(2024, 0, at + 1))));
  return { days, months };
}
