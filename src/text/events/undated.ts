/** Dates what has no date of its own: by the report's day, or by that of what it goes on from. */
import type { TimeValue } from "../dates/text-date.ts";
import { prepositionsOf } from "../tense/prepositions.ts";
import { tenseAt } from "../tense/tense.ts";
import { type Cue, overlap, type TellingSentence } from "./sentence.ts";
import { isOfStatement } from "./statement.ts";
import type { Span, TextEvent } from "./text-event.ts";

/** What has become of a story since, or it had come from, and no part of the day that it tells of. */
const PLUPERFECT =
  /(?<!\p{L})(?:ha[ds]|have|hatten?|avai(?:t|ent)|hab[ií]an?|aveva(?:no)?|tinham?|hade|havde|hadde|беше|бяха|mıştı|mişti)(?!\p{L})/iu;

const WORD = /[\p{L}\p{M}'’]+/gu;

/** A day that was told, with the words that gave it, in the body. */
export interface ToldDay extends TimeValue {
  readonly date: Span | null;
}

/** An event of a sentence on a day that stands elsewhere. */
export function eventOn(
  { value, endValue, precision, date }: ToldDay,
  { span }: TellingSentence,
  kind: TextEvent["kind"],
): TextEvent {
  const words = date && { start: date.start, end: date.end };
  return { value, endValue, precision, sentence: span, date: words, kind, planned: false };
}

/**
 * Reads the sentences of an article in order, each with the events that it has by dates of its own, and gives those that it
 * has besides. `fresh` is the day of utterances without any; null where it cannot be told.
 */
export function undatedReader(fresh: ToldDay | null) {
  const said = new Map<string, ToldDay>();
  let told: ToldDay | null = null;
  return (sentence: TellingSentence, dated: readonly TextEvent[]): TextEvent[] => {
    const day = dated.find(({ kind }) => kind === "said");
    remember(said, sentence.cues, day);
    const spoken = day ? null : spokenDay(sentence, said, fresh);
    if (spoken)
      remember(
        said,
        sentence.cues.filter(({ isDirect }) => isDirect),
        spoken,
      );
    const before = told;
    told = spoken === null ? narratedBy(sentence, dated) : null;
    if (spoken) return [eventOn(spoken, sentence, "said")];
    return before && sentence.dates.length === 0 && goesOn(sentence)
      ? [eventOn(before, sentence, "told")]
      : [];
  };
}

/** "On Tuesday the jury met. It found him guilty.": the narrator's own words, in the past. */
function goesOn(sentence: TellingSentence): boolean {
  const { text, cues, spoken } = sentence;
  const isNarrated = cues.length === 0 && spoken.length === 0 && !PLUPERFECT.test(text);
  return isNarrated && tenseAt(sentence) === "past";
}

function remember(said: Map<string, ToldDay>, cues: readonly Cue[], day: ToldDay | undefined): void {
  for (const { speaker } of cues) if (day && speaker !== null) said.set(speaker, day);
}

/**
 * The day of an utterance without a date: who was quoted with one goes on speaking on that day, and words in marks are as
 * fresh as the report. So are reported ones where nothing stands beside the verb: "mentioned during the campaign" is older.
 */
function spokenDay(sentence: TellingSentence, said: ReadonlyMap<string, ToldDay>, fresh: ToldDay | null) {
  const own = sentence.cues.filter(({ start }) => tenseAt(sentence, start) !== "future");
  const known = own.flatMap(({ speaker }) => (speaker === null ? [] : (said.get(speaker) ?? [])))[0];
  return known ?? (own.some((cue) => cue.isDirect || isBare(sentence, cue)) ? fresh : null);
}

/** Whether no preposition stands in the clause of a verb. */
function isBare({ text, language, narrated }: TellingSentence, cue: Cue): boolean {
  const clause = narrated.find((one) => overlap(one, cue));
  const prepositions = prepositionsOf(language);
  if (!clause || prepositions === null) return false;
  const words = text.slice(clause.start, clause.end).toLowerCase().match(WORD) ?? [];
  return !words.some((word) => prepositions.has(word));
}

/** The day that what follows may go on from: the only one of a sentence, in its main statement. */
function narratedBy(sentence: TellingSentence, dated: readonly TextEvent[]): ToldDay | null {
  const [only, ...others] = dated;
  const [date] = sentence.dates;
  if (!only || !date || others.length > 0 || only.planned || only.kind !== "told") return null;
  return only.precision === "day" && isOfStatement(sentence, date) ? only : null;
}
