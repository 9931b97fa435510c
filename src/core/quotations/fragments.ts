/** Keeps lists of quotations from saying the same thing twice: a word of a sentence beside it, a report beside its words. */
import { countWords } from "../../text/word-count.ts";
import type { Span } from "../article.ts";
import type { Quotation } from "../quotation.ts";

/** Fewer words than these tell little by themselves ("foundation"). */
const MIN_WORDS = 3;
/** Two quotations of one speaker that stand so near, in characters, belong to one statement. */
const MAX_GAP = 200;

/** Whether a quotation is so short that its sentence must tell the rest. */
export function isFragment({ text }: Pick<Quotation, "text">): boolean {
  return countWords(text) < MIN_WORDS;
}

/** In their order, without reports that hold one of the others word for word, and fragments beside a longer quotation. */
export function withoutRepeats<T extends { readonly quotation: Quotation }>(items: readonly T[]): T[] {
  const direct = items.flatMap(({ quotation }) => (quotation.direct ? [quotation] : []));
  return items.filter(({ quotation }) => {
    if (quotation.direct && !isFragment(quotation)) return true;
    const others = direct.filter(
      (other) => other.article.id === quotation.article.id && other.id !== quotation.id,
    );
    const repeats = quotation.direct ? isLongerBeside : overlap;
    return !others.some((other) => repeats(other, quotation));
  });
}

function isLongerBeside(other: Quotation, fragment: Quotation): boolean {
  const [a, b] = [extent(other), extent(fragment)];
  const gap = Math.max(a.start - b.end, b.start - a.end);
  return gap <= MAX_GAP && other.speaker?.id === fragment.speaker?.id && !isFragment(other);
}

function overlap(a: Quotation, b: Quotation): boolean {
  return a.parts.some((one) => b.parts.some((two) => one.start < two.end && two.start < one.end));
}

function extent({ parts }: Quotation): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
