/** Takes the dateline off the span of a sentence: "TOKYO, Nov. 6 (Jiji Press)--" tells nothing. */
import { datelineEnd } from "../../text/metadata-dateline.ts";
import type { Passage, Span } from "../article.ts";

/** A dateline stands at most so far into an article, unless a line begins with it; to look for one takes half a millisecond. */
const MAX_HEAD_CHARS = 1_000;
/** Characters that a sentence has at least behind its dateline; what has fewer is a dateline itself. */
export const MIN_TELLING_CHARS = 40;

/** A place in capitals without a date: "SEMBIRA — The launch", "AUSTIN, Texas (AP) -- Two". */
const PLACE =
  /^\p{Lu}{3}[\p{Lu}\p{M} .’'-]{0,40}(?:,[\p{L}\p{M} .’'-]{1,40}){0,2}(?:\([^()\n]{2,30}\)\s*)?\s?(?:[—–]|--|-(?=\s))\s*(?=["“„«‘']?[\p{Lu}\p{N}])/u;

/** Where the sentence begins behind its dateline. `sentence` is a span of the body that ends within the passage. */
export function withoutDateline({ start, end }: Span, passage: Passage): number {
  // Paragraphs begin with datelines, sentences within them do not; how a late passage begins is not known.
  const before = passage.text.slice(0, start - passage.start);
  if (before === "" ? start > MAX_HEAD_CHARS : !before.endsWith("\n")) return start;
  const text = passage.text.slice(start - passage.start, end - passage.start);
  const behind = datelineEnd(text, passage.article.language) || (PLACE.exec(text)?.[0].length ?? 0);
  return text.length - behind < MIN_TELLING_CHARS ? start : start + behind;
}
