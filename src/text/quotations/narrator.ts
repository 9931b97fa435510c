/** Finds the narrator's words inside quoted ones: "— A, — said she. — B", «A, — said she. — B», —A —said she—. B. */
import { trimmed } from "./paragraphs.ts";
import type { QuotedWords, Span } from "./quotation.ts";

/** Tells whether `said`, which follows the words `quoted`, says who speaks. */
export type Says = (quoted: Span, said: Span) => boolean;

/** What the language of a text tells about remarks in it. */
export interface Narrator {
  readonly says: Says;
  /** The remarks among quoted words that stand behind a comma or question without dashes, in order. */
  readonly remarks: (span: Span, style: QuotedWords["style"]) => readonly Span[];
  /** Whether the words between two dashes are nothing but a remark. */
  readonly isRemark: (said: Span) => boolean;
}

/** A dash that may part a speaker's words from a narrator's: between spaces, or with the space on one side only. */
const DASH = /(?<=[\s,.!?…»”"])(?:[—–―-]|--)(?=[\s\p{L}])|(?<=\p{L})[—―](?=[.,;:!?]|\s)/gu;
/** A remark goes on with the sentence. */
const LOWER = /^[\s(]*\p{Ll}/u;
const UNCASED = /^[\s(]*\p{Lo}/u;
const STOPS = /[,.!?…;»”"]/u;
/** Longer, in characters, it is no narrator's remark. */
const LONGEST_REMARK = 160;
/** More dashes in one line are a table. */
const DASHES_AT_MOST = 40;
/** A remark ends with a full stop or comma before its dash; Spanish puts it behind: —dijo—. */
const AFTER_REMARK = /^[.,;:!?…]+\s*/u;
/** A remark without dashes ends with any sign, also with a dash of its own. */
const BEHIND_REMARK = /^[.,;:!?…،؛]*\s*(?:[—–―]\s*)?/u;
/** French turns verb and pronoun round, between commas: "A, dit-il, B", "A, a-t-elle ajouté." */
const INVERSION =
  /,\s(?:\p{L}{1,12}['’])?\p{L}{1,20}-(?:t-)?(?:ils?|elles?|je)(?!\p{L})[^,.!?«»“”]{0,60}[,.]?/gu;

/**
 * The quoted words without the narrator's; one span where there are none. Inside marks a comma or full stop must stand
 * before the dash, or nothing but verb and speaker between two, since speakers have asides of their own.
 */
export function withoutNarrator(
  text: string,
  span: Span,
  style: QuotedWords["style"],
  narrator: Narrator,
): Span[] {
  return (
    byDashes(text, span, style, narrator) ??
    bySigns(text, span, narrator.remarks(span, style)) ??
    byInversion(text, span, narrator.says) ?? [span]
  );
}

function dashesIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(DASH)]
    .slice(0, DASHES_AT_MOST)
    .map((found) => ({ start: start + found.index, end: start + found.index + found[0].length }));
}

function byDashes(text: string, span: Span, style: QuotedWords["style"], narrator: Narrator): Span[] | null {
  const dashes = dashesIn(text, span);
  const parts: Span[] = [];
  let from = span.start;
  for (let at = 0; at < dashes.length; at += 1) {
    const dash = dashes[at];
    if (!dash || dash.start < from) continue;
    const end = dashes[at + 1];
    const quoted = trimmed(text, { start: from, end: dash.start });
    const remark = { start: dash.end, end: end?.start ?? span.end };
    if (!quoted || !isSaid(text, quoted, remark, style, narrator)) continue;
    parts.push(quoted);
    from = end ? behind(text, end) : span.end;
    at += 1;
  }
  if (parts.length === 0) return null;
  const last = trimmed(text, { start: from, end: span.end });
  return last ? [...parts, last] : parts;
}

function isSaid(
  text: string,
  quoted: Span,
  remark: Span,
  style: QuotedWords["style"],
  { says, isRemark }: Narrator,
): boolean {
  if (!mayBeRemark(text, remark)) return false;
  const mayFollow = style === "dash" || STOPS.test(text[quoted.end - 1] ?? "");
  return (mayFollow && isInLowerCase(text, remark) && says(quoted, remark)) || isRemark(remark);
}

/** Where the speaker goes on behind a dash and the signs that follow it. */
function behind(text: string, { end }: Span): number {
  return end + (AFTER_REMARK.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

function mayBeRemark(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_REMARK && text.slice(start, end).trim() !== "";
}

function isInLowerCase(text: string, { start, end }: Span): boolean {
  const remark = text.slice(start, end);
  return LOWER.test(remark) || UNCASED.test(remark);
}

/** What is left between remarks, each with the signs that end it. */
function bySigns(text: string, span: Span, remarks: readonly Span[]): Span[] | null {
  const parts: Span[] = [];
  let from = span.start;
  for (const remark of remarks) {
    const quoted = trimmed(text, { start: from, end: remark.start });
    if (quoted) parts.push(quoted);
    from = remark.end + (BEHIND_REMARK.exec(text.slice(remark.end, remark.end + 8))?.[0].length ?? 0);
  }
  if (parts.length === 0) return null;
  const last = trimmed(text, { start: Math.min(from, span.end), end: span.end });
  return last ? [...parts, last] : parts;
}

function byInversion(text: string, span: Span, says: Says): Span[] | null {
  for (const found of text.slice(span.start, span.end).matchAll(INVERSION)) {
    const remark = { start: span.start + found.index + 1, end: span.start + found.index + found[0].length };
    const quoted = trimmed(text, { start: span.start, end: remark.start });
    if (!quoted || !says(quoted, remark)) continue;
    const last = trimmed(text, { start: remark.end, end: span.end });
    return last ? [quoted, last] : [quoted];
  }
  return null;
}
