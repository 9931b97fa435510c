/** A text that is nothing but a date, as a person types it: "15.2.", "le 20 2 2014", "31-Oct-74", "next monday". */

import type { Mention } from "../mention.ts";
import { type Folded, fold } from "../words/fold.ts";
import { lexiconOf } from "../words/lexicon.ts";
import { classifierOf } from "../words/word-classes.ts";
import { scanDates, scanFolded, smallWords } from "./scan.ts";

/** Words this short beside a date are articles and prepositions: "la", "на", "im". */
const MAX_SMALL_CHARS = 3;
const MAX_LEAD_WORDS = 2;
/** A line that may be a date: figures, and words of dates but for one. */
const MAX_CHARS = 48;
const MAX_SPACELESS_CHARS = 14;
const MAX_WORDS = 7;
const MAX_SHORT = 4;
const MAX_OTHERS = 1;
const WORD = /[\p{L}\p{M}\d]+/gu;

/** The mention that a whole folded text is, but for small words; short ones may only lead up to it. Its offsets are of the folded text. */
export function wholeMention(folded: Folded, language: string): Mention | null {
  return onlyOne(folded.text, scanFolded(folded, language, "loose"), language);
}

/** The date that a line is nothing but; null for most lines, which a look at their words tells. `alone`: the text has no other line. */
export function wholeLine(line: string, language: string, alone: boolean): Mention | null {
  const text = line.trim();
  if (text.length > MAX_CHARS || !mayBeDate(text, language)) return null;
  // In a table "2-1" is a score.
  if (!alone && /^[\d\s./:-]*$/.test(text) && !/\d{4}/.test(text)) return null;
  const mention = onlyOne(text, scanDates(text, language, "loose"), language);
  const offset = line.length - line.trimStart().length;
  return mention && { ...mention, start: mention.start + offset, end: mention.end + offset };
}

function mayBeDate(text: string, language: string): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon === null) return false;
  if (lexicon.spaceless) return text.length <= MAX_SPACELESS_CHARS;
  const words = fold(text).text.match(WORD) ?? [];
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  const kinds = classifierOf(lexicon);
  const others = words.filter((word) => kinds(word) === 0);
  return (
    others.length < words.length && others.filter((word) => word.length > MAX_SHORT).length <= MAX_OTHERS
  );
}

function onlyOne(text: string, mentions: readonly Mention[], language: string): Mention | null {
  const [mention, ...more] = mentions;
  if (!mention || more.length > 0) return null;
  const small = smallWords(language);
  const others = (part: string) => (fold(part).text.match(WORD) ?? []).filter((word) => !small.has(word));
  const before = others(text.slice(0, mention.start));
  const isLead =
    before.length <= MAX_LEAD_WORDS &&
    before.every((word) => word.length <= MAX_SMALL_CHARS && !/\d/.test(word));
  return isLead && others(text.slice(mention.end)).length === 0 ? mention : null;
}
