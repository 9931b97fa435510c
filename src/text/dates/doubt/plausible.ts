/** What a language spells like a date and mostly means otherwise, told by how it is written. */

import type { Mention } from "../mention.ts";
import { foldWord } from "../words/fold.ts";
import { ORDINAL_WEEKDAYS } from "../words/language-traits.ts";
import type { Lexicon } from "../words/lexicon.ts";
import { supplementOf } from "../words/supplement.ts";

/** Words before a weekday that make it one: "vào thứ hai", "sáng thứ ba"; folded. */
const BEFORE_WEEKDAY = /(?:^|[\s(,])(?:vao|ngay|hom|sang|trua|chieu|toi|dem|den|tu) $/u;
const AFTER_WEEKDAY = /^ ?(?:[,(]|tuan|ngay|nay|toi|sau|hang)/u;
const MONTHS_OF_ROMANIAN = /(?:\d|\p{L}le|două|trei|patru|cinci|șase|câteva|multe|de)\s$/u;
const LOOK = 8;

/** Whether a mention in prose is plausible as it is written; `text` is the original, as are the mention's offsets. */
export function isPlausible(mention: Mention, text: string, lexicon: Lexicon): boolean {
  const said = text.slice(mention.start, mention.end);
  // Thai abbreviations have dots: without them they are any two letters.
  if (/^\p{Script=Thai}{1,3}$/u.test(said)) return false;
  const { date } = mention;
  const { doubtful = [] } = supplementOf(lexicon.language);
  if (!/\d/.test(said) && doubtful.some((word) => foldWord(said).split(" ").includes(word))) return false;
  if (date.kind !== "weekday" || date.direction !== null || mention.clock !== null) return true;
  // "minggu", "недела" are a Sunday and a week; the day has its capital or a preposition, or stands with other words of dates.
  const isUnit = lexicon.units.exact.has(foldWord(said)) && lexicon.language !== "ro";
  // Romanian "luni" are months where a number or an adjective says how many.
  if (lexicon.language === "ro" && MONTHS_OF_ROMANIAN.test(text.slice(0, mention.start).slice(-LOOK)))
    return false;
  const isLower = said === said.toLowerCase() && said !== said.toUpperCase();
  if (isUnit && isLower && !/(?<!\p{L})\p{L}{1,2}\s$/u.test(text.slice(0, mention.start).slice(-LOOK)))
    return false;
  if (!ORDINAL_WEEKDAYS.has(lexicon.language) || /\p{Lu}/u.test(said)) return true;
  const before = foldEnds(text.slice(Math.max(0, mention.start - LOOK), mention.start));
  return (
    BEFORE_WEEKDAY.test(before) || AFTER_WEEKDAY.test(foldEnds(text.slice(mention.end, mention.end + LOOK)))
  );
}

/** Folded, with the spaces at its ends. */
function foldEnds(text: string): string {
  const ends = /^(\s?).*?(\s?)$/su.exec(text);
  return `${ends?.[1] ? " " : ""}${foldWord(text)}${ends?.[2] ? " " : ""}`;
}
