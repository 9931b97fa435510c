/** Cuts text to a room that is measured as it will be sent: at a sentence, a word or a grapheme, never inside one. */

const ELLIPSIS = "…";
/** What stands, as markdown, for words left out of what somebody said, whose own text may have dots. */
export const CUT = "\\[…\\]";
/** After the end of a sentence, it stands apart. */
const SENTENCE_END = /\p{P}$/u;

type Granularity = "sentence" | "word" | "grapheme";
/** Where a text may be cut, best first, and how much of what would fit must be kept for it. */
const CUTS: readonly { readonly granularity: Granularity; readonly kept: number }[] = [
  { granularity: "sentence", kept: 0.6 },
  { granularity: "word", kept: 0.8 },
  { granularity: "grapheme", kept: 0 },
];
/** The end of a text is joined to what follows, so it may begin anywhere between words. */
const STARTS = CUTS.slice(1);

/** How much more text than the room is looked at: what is sent can be shorter, for lack of invisible characters. */
const REACH = 4;
/** Characters beyond a cut that tell whether it is one. */
const LOOKAHEAD = 64;
/** Part of the room that may stay empty, so that not every offset is measured. */
const SLACK = 1 / 32;

const segmenters: Readonly<Record<Granularity, Intl.Segmenter>> = {
  sentence: new Intl.Segmenter(undefined, { granularity: "sentence" }),
  word: new Intl.Segmenter(undefined, { granularity: "word" }),
  grapheme: new Intl.Segmenter(undefined, { granularity: "grapheme" }),
};

/** Turns text into what is sent. */
export type Escape = (text: string) => string;
/** The length of a text when it is sent, or more. */
export type Measure = (text: string) => number;

/** The text as it is sent in at most `room` UTF-16 code units; an ellipsis stands for what is cut off. */
export function fitTo(text: string, room: number, sent: Escape): string {
  const whole = text.length <= REACH * room ? sent(text) : null;
  if (whole !== null && whole.length <= room) return whole;
  if (room < ELLIPSIS.length) return "";
  const shortened: Escape = (start) => {
    const kept = sent(start.trimEnd());
    return `${kept}${SENTENCE_END.test(kept) ? " " : ""}${ELLIPSIS}`;
  };
  return shortened(
    text.slice(
      0,
      cutAt(text, room, (start) => shortened(start).length),
    ),
  );
}

/** The text as it is sent in at most `room`; `CUT` stands for what is cut off. "" where not even that has room. */
export function cutTo(text: string, room: number, sent: Escape): string {
  const whole = text.length <= REACH * room ? sent(text) : null;
  if (whole !== null && whole.length <= room) return whole;
  const kept = fitTo(text, room - CUT.length, sent)
    .slice(0, -ELLIPSIS.length)
    .trimEnd();
  return kept === "" ? "" : `${kept} ${CUT}`;
}

/** The end of a text in at most `room`; an ellipsis stands for what is cut off before it. */
export function fitEnd(text: string, room: number, sent: Escape): string {
  const whole = text.length <= REACH * room ? sent(text) : null;
  if (whole !== null && whole.length <= room) return whole;
  if (room < ELLIPSIS.length) return "";
  const shortened: Escape = (end) => `${ELLIPSIS}${sent(end.trimStart())}`;
  const tail = text.slice(-REACH * room);
  const fits = (length: number) => shortened(tail.slice(tail.length - length)).length <= room;
  const length = largest(tail.length, room, fits);
  for (const { granularity, kept } of STARTS) {
    const start = boundaryAfter(tail, tail.length - length, granularity);
    if (tail.length - start > 0 && tail.length - start >= kept * length && fits(tail.length - start))
      return shortened(tail.slice(start));
  }
  return ELLIPSIS;
}

/** The text in parts that each fit the room (of two code units or more); joined they are the whole text. */
export function* parts(text: string, room: number, measure: Measure): Generator<string> {
  let rest = text;
  while (rest.length > room || measure(rest) > room) {
    const end = cutAt(rest, room, measure) || firstCodePoint(rest);
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
  if (rest.length > 0) yield rest;
}

/** Offset of the best cut such that what stands before it fits; 0 where nothing does. */
function cutAt(text: string, room: number, measure: Measure): number {
  const fits = (end: number) => measure(text.slice(0, end)) <= room;
  const reach = Math.min(text.length, REACH * room);
  const most = fits(reach) ? reach : largest(Math.min(reach, room), room, fits, reach);
  const window = text.slice(0, most + LOOKAHEAD);
  for (const { granularity, kept } of CUTS) {
    const cut = boundaryBefore(window, most, granularity);
    if (cut > 0 && cut >= kept * most && fits(cut)) return cut;
  }
  // A single grapheme that is larger than the room: by code points.
  let end = wholeCodePoints(text, most);
  while (end > 0 && !fits(end)) end = wholeCodePoints(text, end - 1);
  return end;
}

/** The largest length (or nearly so) that fits, tried first at a likely one; 0 always counts as fitting. */
function largest(likely: number, room: number, fits: (length: number) => boolean, most = likely): number {
  let low = 0;
  let high = most + 1;
  let next = likely;
  while (high - low > Math.max(1, room * SLACK)) {
    if (fits(next)) low = next;
    else high = next;
    next = (low + high) >> 1;
  }
  return low;
}

function boundaryBefore(text: string, at: number, granularity: Granularity): number {
  return segmenters[granularity].segment(text).containing(at)?.index ?? at;
}

function boundaryAfter(text: string, at: number, granularity: Granularity): number {
  const found = segmenters[granularity].segment(text).containing(at);
  if (found === undefined || found.index === at) return at;
  return found.index + found.segment.length;
}

/** An offset, or the one before where it would tear a surrogate pair apart. */
function wholeCodePoints(text: string, at: number): number {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

function firstCodePoint(text: string): number {
  return (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}
