/** On which side of publication a date lies that lacks its year or its direction: told by the tense of its clause and the words before it. */
import { tenseGrammarOf } from "../../tense/markers.ts";
import { tenseOf } from "../../tense/tense.ts";
import { DAY_MS, type Day, dayOf, epoch, type Lean, weekdayOf } from "../calendar.ts";
import type { DatePart } from "../mention.ts";
import { dateWordsOf, wordsPattern } from "../words/lists/date-words.ts";

/** Where a date stands. */
export interface Place {
  readonly language: string;
  /** The day of publication; null where it is not known. */
  readonly today: Date | null;
  readonly sentence: () => { readonly text: string; readonly start: number };
  /** Offset of the date, in what `sentence().start` is of. */
  readonly at: number;
  readonly hasWeekday: boolean;
  /** Of the clause that it stands in, as its sentence tells it. */
  readonly tense: () => string | null;
}

/** A date without a year that lies nearer than this is meant, whatever the tense says. */
const NEAR_MS = 100 * DAY_MS;
const NEAR_MONTHS = 3;
/** A stretch between commas that is longer has a verb of its own: ", lawmakers said" is not its tense. */
const MIN_CLAUSE_CHARS = 24;
/** Longest run of small words before a date that begins its sentence: "In mid-", "Am Morgen des". */
const MAX_OPENING_CHARS = 14;
/** Words that also say where something goes, or when it was: they do not look ahead as "until" does. */
const OTHER_USES: ReadonlySet<string> = new Set(["a", "al", "ao", "au", "aux", "to", "-", "~"]);
const LOOK = 24;

/** Where the date lies that could lie on either side. */
export function leanOf(date: DatePart, place: Place): Lean {
  const { today, tense } = place;
  if (today === null) return "past";
  switch (date.kind) {
    case "weekday":
      // What is told to come on the weekday of publication comes on the same day.
      return tense() === "future" && weekdayOf(dayOf(today)) !== date.weekday ? "future" : "past";
    case "monthDay":
    case "weekend":
      return asLean(tense()) ?? "near";
    case "season":
      return tense() === "future" ? "future" : "past";
    case "holiday":
      return tense() === "future" ? "future" : "near";
    case "day":
      return date.year === null ? yearlessLean(isNearDay(date, today), place) : "past";
    case "nth":
      return leanOf(date.within, place);
    case "span":
      return leanOf(date.from, place);
    case "month":
      return date.year === null ? yearlessLean(isNearMonth(date.month, today), place) : "past";
    default:
      return "near";
  }
}

function yearlessLean(isNear: boolean, place: Place): Lean {
  const lean = asLean(ownTense(place));
  // A weekday beside it tells the year.
  if (isNear) return lean === "past" && !place.hasWeekday && opensSentence(place) ? "past" : "near";
  return lean ?? (isLedAhead(place) ? "future" : "near");
}

function isNearDay({ month, day }: Pick<Day, "month" | "day">, today: Date): boolean {
  const now = dayOf(today);
  return [-1, 0, 1].some(
    (years) => Math.abs(epoch({ ...now, year: now.year + years, month, day }) - today.getTime()) <= NEAR_MS,
  );
}

function isNearMonth(month: number, today: Date): boolean {
  const off = Math.abs(month - dayOf(today).month);
  return Math.min(off, 12 - off) <= NEAR_MONTHS;
}

/** "The law comes into force on 1 July, lawmakers said": what was said is not what was. */
function ownTense({ language, sentence, at, tense }: Place): string | null {
  const whole = tense();
  if (whole !== "past") return whole;
  const { text, start } = sentence();
  const place = at - start;
  const from = text.lastIndexOf(",", place - 1) + 1;
  const comma = text.indexOf(",", place);
  const clause = text.slice(from, comma < 0 ? text.length : comma);
  return clause.trim().length < MIN_CLAUSE_CHARS ? whole : tenseOf(clause, language, place - from);
}

/** "In mid-June the council decided": what is told to have been then lies behind, however near it would be ahead. */
function opensSentence({ language, sentence, at }: Place): boolean {
  return at - sentence().start <= MAX_OPENING_CHARS && tenseGrammarOf(language)?.isVerbLast === false;
}

const ahead = new Map<string, RegExp>();

/** "until 12 December", "bis zum 12. Dezember". */
function isLedAhead({ language, sentence, at }: Place): boolean {
  const { text, start } = sentence();
  return aheadPattern(language).test(text.slice(Math.max(0, at - start - LOOK), at - start));
}

function aheadPattern(language: string): RegExp {
  const known = ahead.get(language);
  if (known) return known;
  const words = (dateWordsOf(language).to ?? "").split("|").filter((word) => !OTHER_USES.has(word));
  const made = new RegExp(`(?<!\\p{L})${wordsPattern(words.join("|"))} (?:\\p{L}{1,4} )?$`, "iu");
  ahead.set(language, made);
  return made;
}

function asLean(tense: string | null): Lean | null {
  return tense === "past" || tense === "future" ? tense : null;
}
