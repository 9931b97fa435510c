/** Shows two aligned wordings as one text: what both have, what only the first has, what only the second has. */
import type { Alignment } from "./align.ts";
import { comparable } from "./comparable.ts";
import type { TextWord } from "./words.ts";

/** `dropped` stands in the told text only, `added` in the asked one only. */
export interface Stretch {
  readonly kind: "same" | "dropped" | "added";
  /** With the spaces and signs that follow its words. */
  readonly text: string;
}

/** A text with its words. */
export interface Worded {
  readonly text: string;
  readonly words: readonly TextWord[];
  /** Indexes of words behind which an editor put something in: what it stands for is shown, as nobody left it out. */
  readonly insertions?: ReadonlySet<number>;
}

/** Signs at the end of a quotation that depend on where it stands. */
const EDGE = /[\s\p{P}]+$/u;
/** Signs that belong to the last word that is shown: no marks and commas, which belong to what comes next. */
const TOUCHING = /^(?:(?!["\p{Pi}\p{Pf}\p{Ps}\p{Pe},;:、،])[^\s\p{L}\p{N}])+/u;
/** What stands for words that the asked text leaves out, and says so. */
const OMITTED = "… ";

/** From the told words to the asked ones, in order; neighbours of one kind are joined. */
export function differenceOf(told: Worded, asked: Worded, alignment: Alignment): Stretch[] {
  const { pairs, from, to, omitted, breaks } = alignment;
  const toldRange = { from, to };
  const askedRange = { from: 0, to: asked.words.length };
  const made = new Stretches();
  let [i, j] = [0, from];
  const passUnpaired = (nextAsked: number, nextTold: number) => {
    for (; j < nextTold; j += 1) {
      const word = shown(told, j, toldRange);
      if (!omitted.has(j)) made.addTold(word);
      else if (asked.insertions?.has(i - 1)) made.addSame(word);
      else made.addOmitted();
    }
    for (; i < nextAsked; i += 1) made.addAsked(shown(asked, i, askedRange));
  };
  for (const [nextAsked, nextTold] of pairs) {
    passUnpaired(nextAsked, nextTold);
    const texts = [shown(told, j, toldRange), shown(asked, i, askedRange)] as const;
    const isEdge = {
      first: i === 0 || breaks.has(i - 1),
      last: i === asked.words.length - 1 || breaks.has(i),
    };
    if (isSameWord(texts[0], texts[1], isEdge)) made.addSame(texts[0]);
    else {
      made.addTold(texts[0]);
      made.addAsked(texts[1]);
    }
    i += 1;
    j += 1;
  }
  passUnpaired(asked.words.length, to);
  return made.finished();
}

/** A word with what follows it up to the next; the last one of a range only with the signs that touch it. */
function shown(
  { text, words }: Worded,
  at: number,
  range: { readonly from: number; readonly to: number },
): string {
  const word = words[at];
  if (!word) return "";
  if (at < range.to - 1) return text.slice(word.start, words[at + 1]?.start).replace(/\s+/gu, " ");
  return text.slice(word.start, word.end) + (TOUCHING.exec(text.slice(word.end))?.[0] ?? "");
}

function isSameWord(
  told: string,
  asked: string,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): boolean {
  let [a, b] = [comparable(told).text, comparable(asked).text];
  if (last) [a, b] = [a.replace(EDGE, ""), b.replace(EDGE, "")];
  return a === b || (first && lowerFirst(a) === lowerFirst(b));
}

function lowerFirst(word: string): string {
  const [first = ""] = word;
  return first.toLowerCase() + word.slice(first.length);
}

/** Collects stretches: what was dropped goes before what was added in its place. */
class Stretches {
  private readonly done: Stretch[] = [];
  private dropped = "";
  private added = "";

  addTold(text: string): void {
    this.dropped += text;
  }

  addOmitted(): void {
    this.settle();
    if (this.done.at(-1)?.text.endsWith(OMITTED) !== true) this.push("same", OMITTED);
  }

  addAsked(text: string): void {
    this.added += text;
  }

  addSame(text: string): void {
    this.settle();
    this.push("same", text);
  }

  finished(): Stretch[] {
    this.settle();
    return this.done;
  }

  /** Words that ICU cut differently in the two texts are no difference. */
  private settle(): void {
    const isSame = this.dropped !== "" && comparable(this.dropped).text === comparable(this.added).text;
    if (isSame) this.push("same", this.dropped);
    else {
      this.push("dropped", this.dropped);
      this.push("added", this.added);
    }
    this.dropped = "";
    this.added = "";
  }

  private push(kind: Stretch["kind"], text: string): void {
    if (text === "") return;
    const last = this.done.at(-1);
    if (last?.kind === kind) this.done[this.done.length - 1] = { kind, text: last.text + text };
    else this.done.push({ kind, text });
  }
}
