/**
 * A text as wordings are compared, character for character: width, kinds of marks, dashes, ellipses and spaces, vowel
 * points of Arabic and Hebrew, and what cannot be seen, count as equal. Each character knows where it stands in the text that it comes from.
 */
import { withoutPoints } from "./points.ts";
import { isWordKind, kindOf, type SignKind } from "./signs.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `text[i]` is made of `original.slice(starts[i], ends[i])`. */
export interface Comparable {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ELLIPSIS = "…";
/** Letters that many papers print as others. */
const LETTERS: Readonly<Record<string, string>> = { ё: "е", Ё: "Е" };

/**
 * Quotation marks are spaces, square brackets go; apostrophes stay inside words only; dashes become "-", two dots and more
 * "…"; a space stays only between two words of a script that has spaces. What lies in `dropped` (in order) is left out.
 */
export function comparable(original: string, dropped: readonly Span[] = []): Comparable {
  const made = new Making();
  let next = 0;
  for (let at = 0; at < original.length; ) {
    const gap = dropped[next];
    if (gap !== undefined && at >= gap.start) {
      made.space();
      at = Math.max(at, gap.end);
      next += 1;
    } else at = step(original, at, made);
  }
  return made;
}

/** Reads what stands at an offset; returns the offset behind it. */
function step(original: string, at: number, made: Making): number {
  const code = original.codePointAt(at) ?? 0;
  const end = at + (code > 0xffff ? 2 : 1);
  const kind = kindOf(code);
  switch (kind) {
    case "space":
    case "mark":
      made.space();
      return end;
    case "hidden":
      return end;
    case "apostrophe":
      if (made.isInWord() && isWordKind(kindAt(original, end))) made.add("'", "spaced", at, end);
      else made.space();
      return end;
    case "dash":
      made.sign("-", at, end);
      return end;
    case "dot":
      made.dot(original.slice(at, end), at, end);
      return end;
    default:
      return addCluster(original, { at, end, kind }, made);
  }
}

function addCluster(
  original: string,
  { at, end, kind }: { readonly at: number; readonly end: number; readonly kind: SignKind },
  made: Making,
): number {
  let last = end;
  while (kindAt(original, last) === "combining") last += (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  const cluster = original.slice(at, last);
  const composed = last - at === 1 && cluster < "\u0080" ? cluster : withoutPoints(cluster.normalize("NFKC"));
  made.add(LETTERS[composed] ?? composed, kind, at, last);
  return last;
}

function kindAt(text: string, at: number): SignKind | null {
  const code = text.codePointAt(at);
  return code === undefined ? null : kindOf(code);
}

class Making implements Comparable {
  text = "";
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private last: SignKind | null = null;
  private spaced = false;

  space(): void {
    this.spaced = true;
  }

  isInWord(): boolean {
    return !this.spaced && isWordKind(this.last);
  }

  add(text: string, kind: SignKind, start: number, end: number): void {
    if (this.spaced && isSpacedWord(this.last) && isSpacedWord(kind))
      this.push(" ", this.ends.at(-1) ?? start, start);
    this.push(text, start, end);
    this.last = kind;
    this.spaced = false;
  }

  /** One of several in a row is enough. */
  sign(text: string, start: number, end: number): void {
    if (this.text.endsWith(text)) this.widen(end);
    else this.add(text, "other", start, end);
  }

  dot(sign: string, start: number, end: number): void {
    const before = this.text.at(-1);
    const plain = sign.normalize("NFKC");
    const joins = before === ELLIPSIS || (before === plain && this.last === "dot");
    if (joins) {
      this.text = this.text.slice(0, -1) + ELLIPSIS;
      this.widen(end);
    } else this.add(plain.length > 1 ? ELLIPSIS : plain, "dot", start, end);
  }

  private widen(end: number): void {
    this.ends[this.ends.length - 1] = end;
    this.spaced = false;
  }

  private push(text: string, start: number, end: number): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

function isSpacedWord(kind: SignKind | null): boolean {
  return kind === "spaced" || kind === "combining";
}
