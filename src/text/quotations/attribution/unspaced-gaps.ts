/** What stands around quoted words in languages without spaces, and their sentences. */
import type { QuotedWords, Span } from "../quotation.ts";
import type { Neighbours } from "./surroundings.ts";

/** A sentence without its end mark. */
export interface Clause extends Span {
  /** Whether a span is mostly words in marks. */
  isQuoted(span: Span): boolean;
}

/** What stands around quoted words. */
export interface Gaps {
  /** In the same sentence, from the last quotation on. */
  readonly before: Span;
  readonly after: Span;
  /** The sentence before the one that quotes. */
  readonly last: Span;
}

const END = /[。！？!?；;\n\r\u2028\u2029]/u;
/** Further than this nothing belongs to quoted words. */
const FAR = 200;
/** More of a sentence in marks than this share makes it a quotation. */
const MOST_QUOTED = 0.7;

/** Finds them; other quoted words end them. */
export function gapsOf(body: string, quoted: QuotedWords, { before, after }: Neighbours): Gaps {
  const { start, end } = quoted.outer;
  const floor = Math.max(before?.outer.end ?? 0, start - FAR);
  const ceiling = Math.min(after?.outer.start ?? body.length, end + FAR);
  const own = lastEnd(body, floor, start);
  const previous = Math.max(0, own - 1);
  return {
    before: { start: own, end: start },
    after: { start: end, end: firstEnd(body, end, ceiling) },
    last: { start: lastEnd(body, Math.min(floor, previous), previous), end: previous },
  };
}

function lastEnd(body: string, floor: number, from: number): number {
  for (let at = from; at > floor; at -= 1) if (END.test(body.charAt(at - 1))) return at;
  return floor;
}

function firstEnd(body: string, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at += 1) if (END.test(body.charAt(at))) return at;
  return ceiling;
}

/** Sentences in order; end marks inside quoted words end none. */
export function clausesOf(body: string, quoted: readonly QuotedWords[]): Clause[] {
  const clauses: Clause[] = [];
  let [start, next, first] = [0, 0, 0];
  for (let at = 0; at <= body.length; at += 1) {
    const one = quoted[next];
    if (one && at === one.outer.start && one.outer.end > at) {
      at = one.outer.end - 1;
      next += 1;
    } else if (at === body.length || END.test(body.charAt(at))) {
      const inside = quoted.slice(first, next);
      const isQuoted = (span: Span) => shareInside(span, inside) > MOST_QUOTED;
      if (at > start) clauses.push({ start, end: at, isQuoted });
      [start, first] = [at + 1, next];
    }
  }
  return clauses;
}

function shareInside({ start, end }: Span, quoted: readonly QuotedWords[]): number {
  const inside = quoted.reduce(
    (sum, { outer }) => sum + Math.max(0, Math.min(end, outer.end) - Math.max(start, outer.start)),
    0,
  );
  return end > start ? inside / (end - start) : 0;
}
