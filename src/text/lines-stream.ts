/**
 * Pages without line ends: menus run into the text and the text into the foot. Where the script has capitals they
 * tell: entries start with one nearly every time, words of a sentence seldom. Without capitals nothing is cut.
 */

/** Fewer words than this are kept whole; so is an end unless this many words would go. */
const MIN_WORDS = { text: 120, cut: 25 } as const;
/** Worth of a word that starts small, and of any other. */
const WORTH = { small: 1, other: -1 } as const;
/** Each sentence end in what would be cut asks for so many words more: sentences hold fewer, menus have no ends. */
const MIN_WORDS_PER_STOP = 15;
/** Where less than this share of the words would be left, capitals mean something else here. */
const MIN_KEPT_SHARE = 0.15;
/** An end is cut only where so small a share of its words start small. */
const MAX_SMALL_SHARE = 0.45;
/** Words that a headline has at least, and share of all worth that must follow it. */
const HEADLINE_WORDS = 5;
const MIN_SHARE_AFTER_HEADLINE = 0.3;
/** Share of words that must start with a letter of either size, for capitals to tell anything. */
const MIN_CASED_SHARE = 0.7;
/** Capitalised words before the first small one that are taken for the sentence's own start. */
const MAX_OPENING_WORDS = 3;

/** A line without spaces comes in pieces: on one of millions of signs, V8 runs out of its stack in a process that has run for a while. */
const WORD = /\S{1,5000}/gu;
const SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const CASED = /^[^\p{L}]*[\p{Ll}\p{Lu}]/u;
const STOP = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"']{0,3}$/u;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly small: boolean;
  readonly cased: boolean;
  readonly stop: boolean;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    cased: CASED.test(word.slice(0, 8)),
    small: SMALL.test(word.slice(0, 8)),
    stop: STOP.test(word.slice(-5)),
  }));
}

/** The stretch of words from `from` on with the largest worth; both ends inclusive. */
function bestStretch(words: readonly Word[], from: number): { first: number; last: number; worth: number } {
  let best = { first: from, last: words.length - 1, worth: 0 };
  let sum = 0;
  let first = from;
  for (let i = from; i < words.length; i += 1) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += words[i]?.small === true ? WORTH.small : WORTH.other;
    if (sum > best.worth) best = { first, last: i, worth: sum };
  }
  return best;
}

/** Where the words that open the page come back, its headline above the article; the words after it. */
function afterHeadline(text: string, words: readonly Word[]): number {
  const end = words[HEADLINE_WORDS - 1]?.end;
  if (end === undefined) return 0;
  const at = text.indexOf(text.slice(0, end), end);
  return at < 0 ? 0 : words.findIndex((word) => word.start >= at + end);
}

/** The best stretch below the headline, unless there is nothing much there. */
function articleStretch(text: string, words: readonly Word[]): { first: number; last: number } {
  const anywhere = bestStretch(words, 0);
  const from = afterHeadline(text, words);
  if (from <= 0) return anywhere;
  const below = bestStretch(words, from);
  return below.worth >= anywhere.worth * MIN_SHARE_AFTER_HEADLINE ? below : anywhere;
}

function mayCut(words: readonly Word[]): boolean {
  const small = words.filter((word) => word.small).length;
  const stops = words.filter((word) => word.stop).length;
  return (
    words.length >= MIN_WORDS.cut + MIN_WORDS_PER_STOP * stops && small <= words.length * MAX_SMALL_SHARE
  );
}

/** Back from the first small word to where its sentence starts. */
function sentenceStart(words: readonly Word[], from: number): number {
  let start = from;
  while (start > 0 && from - start < MAX_OPENING_WORDS && words[start - 1]?.stop === false) start -= 1;
  return start;
}

/** On from the last small word to its sentence's end; back to the last end where the words after it are no sentence. */
function sentenceEnd(words: readonly Word[], from: number): number {
  for (let i = from; i <= from + MAX_OPENING_WORDS; i += 1) if (words[i]?.stop === true) return i;
  for (let i = from; i > 0; i -= 1) if (words[i]?.stop === true) return i;
  return from;
}

/** Where the article starts and ends in a text without line ends, as offsets. */
export function streamSpan(text: string): { readonly start: number; readonly end: number } {
  const whole = { start: 0, end: text.length };
  const words = wordsOf(text);
  const cased = words.filter((word) => word.cased).length;
  if (words.length < MIN_WORDS.text || cased < words.length * MIN_CASED_SHARE) return whole;
  const stretch = articleStretch(text, words);
  const first = sentenceStart(words, stretch.first);
  const last = sentenceEnd(words, stretch.last);
  if (last - first < words.length * MIN_KEPT_SHARE) return whole;
  return {
    start: mayCut(words.slice(0, first)) ? (words[first]?.start ?? 0) : whole.start,
    end: mayCut(words.slice(last + 1)) ? (words[last]?.end ?? text.length) : whole.end,
  };
}
