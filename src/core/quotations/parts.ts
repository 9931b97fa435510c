/** The parts of a quotation as texts, and as one text to read. */
import type { Span } from "../article.ts";

const LETTER = /[\p{L}\p{N}]/u;

/** A stretch of a body that holds all parts: `body.slice(start, end) === text`. */
export interface Stretch extends Span {
  readonly text: string;
}

/** In order. */
export function partTexts(parts: readonly Span[], { start, text }: Stretch): string[] {
  return parts.map((part) => text.slice(part.start - start, part.end - start));
}

/** The parts as a reader may see them: “…” stands where the article's own words interrupt them. */
export function readableText(parts: readonly Span[], within: Stretch): string {
  return partTexts(parts, within).reduce((shown, text, at) => {
    const gap = within.text.slice(
      (parts[at - 1]?.end ?? within.start) - within.start,
      (parts[at]?.start ?? within.start) - within.start,
    );
    return at === 0 ? text : `${shown}${LETTER.test(gap) ? " … " : " "}${text}`;
  }, "");
}

/** What stands around and between the parts, each of which leaves a space. */
export function narration(parts: readonly Span[], { start, text }: Stretch): string {
  let from = 0;
  const pieces = parts.map((part) => {
    const piece = text.slice(from, part.start - start);
    from = part.end - start;
    return piece;
  });
  return [...pieces, text.slice(from)].join(" ");
}
