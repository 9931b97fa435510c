/** Puts together what one speaker says in several pairs of marks: "A," he said, "B." */
import type { Attribution, QuotedWords, Span } from "./quotation.ts";

/** Quoted words, and who is found to say them. */
export interface Attributed<W extends QuotedWords = QuotedWords> {
  readonly words: W;
  /** `isUnsaid`: the narrator says that nobody said so ("she did not say “…”"). */
  readonly attribution: Attribution & { readonly strength: number; readonly isUnsaid?: true };
}

/** The narrator's words between two parts, in characters. */
const LONGEST_REMARK = 140;
const LINE_END = /[\n\r\u2028\u2029]/u;
/** The remark ends so before the marks open again; "called it" and "and" do not: "A", he said, calling it "B". */
const REMARK_END = /[,.:;،。，、：—–―-]\s*$/u;
/** A sentence between the remark and the next marks is about something else. */
const SENTENCE_INSIDE = /[.!?…。！？؟।]\s*[\p{L}\p{N}]/u;
/** Characters between the first part and the verb that says so. */
const NEAR = 48;

/** One entry an utterance, in order; the first part's attribution counts. */
export function joinSplit<W extends QuotedWords>(
  text: string,
  all: readonly Attributed<W>[],
): Attributed<W>[] {
  const joined: Attributed<W>[] = [];
  for (const next of all) {
    const last = joined.at(-1);
    if (last && continues(text, last, next)) joined[joined.length - 1] = together(last, next);
    else joined.push(next);
  }
  return joined;
}

function continues(text: string, first: Attributed, next: Attributed): boolean {
  if (first.words.style !== "marks" || next.words.style !== "marks") return false;
  const gap = { start: first.words.outer.end, end: next.words.outer.start };
  if (gap.end - gap.start > LONGEST_REMARK) return false;
  const between = text.slice(gap.start, gap.end);
  if (LINE_END.test(between) || !REMARK_END.test(between)) return false;
  const { cue } = first.attribution;
  if (!cue || !lies(cue, gap) || cue.start - gap.start > NEAR) return false;
  if (SENTENCE_INSIDE.test(text.slice(cue.end, gap.end))) return false;
  const own = next.attribution.cue;
  return own === null || (own.start === cue.start && own.end === cue.end);
}

function lies(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function together<W extends QuotedWords>(first: Attributed<W>, next: Attributed<W>): Attributed<W> {
  return {
    words: {
      ...first.words,
      parts: [...first.words.parts, ...next.words.parts],
      outer: { start: first.words.outer.start, end: next.words.outer.end },
    },
    attribution: first.attribution,
  };
}
