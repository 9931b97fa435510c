/** Reads "today" and "tomorrow" in quoted words from the day on which they were said, where the sentence tells that. */
import { DAY_MS } from "../dates/calendar.ts";
import { scanDates } from "../dates/scan/scan.ts";
import type { TextDate } from "../dates/text-date.ts";
import { type Days, daysOf } from "./days.ts";
import { overlap, type TellingSentence } from "./sentence.ts";
import { isOfUtterance } from "./utterance.ts";

/** The dates of a sentence, those moved that were read from publication though they were said on another day. */
export function spokenDates(sentence: TellingSentence, published: Days | null): readonly TextDate[] {
  const { dates, quoted } = sentence;
  const isQuoted = (date: TextDate) => quoted.some((part) => overlap(part, date));
  if (published === null || !dates.some(isQuoted)) return dates;
  const said = dates.find((date) => date.precision === "day" && isOfUtterance(sentence, date));
  const day = said ? daysOf(said) : null;
  if (!day || day.first !== day.last || day.first === published.first) return dates;
  const moved = day.first - published.first;
  return dates.map((date) =>
    isQuoted(date) && isCountedFromNow(sentence, date) ? movedBy(date, moved) : date,
  );
}

function isCountedFromNow({ text, language }: TellingSentence, { start, end, precision }: TextDate): boolean {
  if (precision !== "day") return false;
  const [only] = scanDates(text.slice(start, end), language, "prose");
  return only?.date.kind === "distance" && only.date.unit === "day";
}

function movedBy(date: TextDate, days: number): TextDate {
  const at = daysOf(date);
  if (!at || at.first !== at.last) return date;
  return { ...date, value: new Date((at.first + days) * DAY_MS).toISOString().slice(0, 10) };
}
