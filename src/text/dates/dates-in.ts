/** The dates of an article's text, with their values: relative ones read from its publication, or from the dates before them. */
import { splitSentences } from "../sentences.ts";
import { isDoubtful } from "./doubt/doubtful.ts";
import { lazy } from "./lazy.ts";
import type { Mention } from "./mention.ts";
import { readPublication } from "./resolve/publication.ts";
import { readMention, type Told } from "./resolve/read-mention.ts";
import { piecesOf } from "./scan/pieces.ts";
import { scanDates } from "./scan/scan.ts";
import { wholeLine } from "./scan/whole-line.ts";
import type { TextDate } from "./text-date.ts";

/** What an article says of itself that its dates are read by. */
export interface DatedText {
  /** BCP 47. */
  readonly language: string;
  /**
   * ISO 8601 cut to its precision, with an offset where one is known: the day of the offset is the article's day. Null
   * leaves relative dates and those without a year unresolved, so that they are not among the dates.
   */
  readonly publishedAt: string | null;
}

/** In the order of the text, none overlapping. */
export function datesIn(text: string, { language, publishedAt }: DatedText): TextDate[] {
  const published = readPublication(publishedAt);
  const { length } = text.trim();
  const dates: TextDate[] = [];
  const mentionsIn = (line: string, alone: boolean) => {
    const whole = wholeLine(line, language, alone);
    if (whole !== null && whole.date.kind !== "stretch") return [whole];
    const mentions = scanDates(line, language, "prose");
    return mentions.filter((mention) => !isDoubtful(mention, line, language, published));
  };
  let told: Told | null = null;
  for (const piece of piecesOf(text)) {
    const sentences = lazy(() => splitSentences(piece.text, language));
    for (const mention of mentionsIn(piece.text, piece.text.length === length)) {
      const read = readMention(mention, { language, published, told, piece, sentences });
      if (read === null) continue;
      const start = piece.start + mention.start;
      const end = piece.start + endOf(mention, piece.text);
      if (read.days !== null) told = { days: read.days, precision: read.value.precision, start };
      add(dates, { start, end, ...read.value }, text);
    }
  }
  return dates;
}

/** "Rabu (31/12) kemarin": one day, said twice, is one date. */
function add(dates: TextDate[], date: TextDate, text: string): void {
  const last = dates.at(-1);
  const again = last?.value === date.value && /^[ ,]{1,2}$/.test(text.slice(last.end, date.start));
  if (last && again) dates[dates.length - 1] = { ...last, end: date.end };
  else dates.push(date);
}

/** Without the full stop of the sentence; with the bracket that is open in it. */
function endOf({ start, end }: Mention, line: string): number {
  const said = line.slice(start, end);
  if (/[(（][^)）]*$/.test(said) && /[)）]/.test(line.charAt(end))) return end + 1;
  return /\d\.$/.test(said) ? end - 1 : end;
}
