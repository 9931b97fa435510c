/** Strings in quotation marks, whichever marks a language uses, and whether a text holds one of them word for word. */

/** A string between marks: `text.slice(start, end)` with its marks, `inner` without. */
export interface QuotedString {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/** Opening marks with those that may close them; straight and single ones depend on what stands around them. */
const PAIRS: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": '“”"‟',
  "‟": "”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "〝": "〞〟",
  "‹": "›",
  "›": "‹",
  "‚": "‘’",
  "‘": "’",
  '"': '"',
  "'": "'",
  "＂": "＂",
};
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks that are apostrophes where letters stand on both sides, and may open only where none stands before. */
const SINGLE: ReadonlySet<string> = new Set(["'", "‘", "’", "‚"]);
const ALL_MARKS = /["'“”„‟«»‹›‘’‚‛「」『』《》〈〉〝〞〟＂＇`´]/gu;
const EDGE = /^[\s.,;:!?…。、，！？]+|[\s.,;:!?…。、，！？]+$/gu;
const DASHES = /[\u2010-\u2015\u2212-]+/gu;
const HIDDEN = /\p{Cf}/gu;

/** Outermost quoted strings in order; a mark that is never closed quotes up to the end of the text. */
export function quotedStrings(text: string): QuotedString[] {
  const found: QuotedString[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opens(text, at)) continue;
    const close = closingOf(text, at);
    const isSingle = SINGLE.has(text[at] ?? "");
    if (close === null && isSingle) continue;
    const end = close === null ? text.length : close + 1;
    found.push({ start: at, end, inner: text.slice(at + 1, close ?? text.length) });
    at = end - 1;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text[at] ?? "";
  if (!(mark in PAIRS)) return false;
  return !SINGLE.has(mark) || !LETTER.test(text[at - 1] ?? "");
}

function closingOf(text: string, open: number): number | null {
  const mark = text[open] ?? "";
  const closing = PAIRS[mark] ?? "";
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (!closing.includes(sign)) continue;
    const inWord = SINGLE.has(mark) && LETTER.test(text[at + 1] ?? "");
    if (!inWord) return at;
  }
  return null;
}

/** True when `text` holds the quoted words as they are; marks, dashes, spaces and the ends' punctuation may differ. */
export function isVerbatim(inner: string, text: string): boolean {
  const wanted = comparable(inner).replace(EDGE, "");
  if (wanted === "") return true;
  const held = comparable(text);
  for (let at = held.indexOf(wanted); at >= 0; at = held.indexOf(wanted, at + 1)) {
    const before = held[at - 1] ?? "";
    const after = held[at + wanted.length] ?? "";
    if (!isSpaced(wanted) || !(LETTER.test(before) || LETTER.test(after))) return true;
  }
  return false;
}

/** Scripts that write words together have no edges of words to look at. */
function isSpaced(text: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}

function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(HIDDEN, "")
    .replace(ALL_MARKS, "'")
    .replace(DASHES, "-")
    .replace(/…/gu, "...")
    .replace(/\s+/gu, " ");
}
