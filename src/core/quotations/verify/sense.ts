/** Tells whether what was left out of a quotation or put into it turns its sense around. */
import { negationsIn } from "../../../text/negation.ts";
import type { Piece } from "../../../text/wording/pieces.ts";
import type { Span } from "../../article.ts";
import type { Told } from "../../statements/anchors.ts";
import type { AskedWords } from "./asked.ts";

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Letters of a piece in a script without spaces that say as much as two words. */
const LEAST_UNSPACED = 3;

/** False where a negation was left out or put in, or where an ellipsis leaves single words only. `dropped`: the paper's own insertions. */
export function keepsSense(
  asked: AskedWords,
  { text, language }: Told,
  found: readonly Span[],
  dropped: readonly Span[] = [],
): boolean {
  const [first, last] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
  const isWithin = ({ start, end }: Span) => first < start && end < last;
  if (dropped.some((one) => isWithin(one) && negates(text.slice(one.start, one.end), language))) return false;
  return asked.inserted.every((inserted, at) => {
    const [before, behind] = [found[at - 1], found[at]];
    const left = before && behind ? text.slice(before.end, behind.start) : "";
    if (LETTER.test(left) && isBareAt(asked, at)) return false;
    return negates(inserted, language) === negates(left, language);
  });
}

/** Whether words deny something; false where the language is not known. */
export function negates(words: string, language: string): boolean {
  return words.trim() !== "" && (negationsIn(words, language) ?? 0) > 0;
}

/** Words were left out somewhere, and what remains beside that is a single word: "We … boats". */
export function isTooBare(asked: Pick<AskedWords, "pieces">): boolean {
  return asked.pieces.some((_, at) => isBareAt(asked, at));
}

/** The same before the piece of that index. */
function isBareAt({ pieces }: Pick<AskedWords, "pieces">, at: number): boolean {
  const [before, behind] = [pieces[at - 1], pieces[at]];
  return before !== undefined && behind?.gap === "any" && (isOneWord(before) || isOneWord(behind));
}

function isOneWord({ text }: Piece): boolean {
  return UNSPACED.test(text) ? text.length < LEAST_UNSPACED : (text.match(WORD)?.length ?? 0) < 2;
}
