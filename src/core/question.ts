/** Tells whether a chat message asks something that a coverage could answer. */
import { asksUnmarked, spell, WORD } from "../text/interrogatives-match.ts";

/** Parts of a message that are not its author's words, by Discord's markup. Bounded or consuming, so linear. */
const FOREIGN: readonly RegExp[] = [
  /```[\s\S]*?```/gu,
  /`[^`\n]*`/gu,
  /^>>> [\s\S]*/gmu,
  /^ {0,3}> .*$/gmu,
  /<(?:a?:\w{1,64}:|[@#][!&]?|\/[^<>\n:]{1,100}:|t:|id:)[\w:]{1,64}>/gu,
  /(?<![\p{L}\p{N}]):\w{2,40}:/gu,
];
const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>]+/giu;
/** Bold, strike, spoiler, headings. */
const DECORATION = /[*~|_#]+/gu;

/** Question marks after NFKC, which folds ？ ﹖ ⁇ ⁈ ⁉ and the Greek one into ASCII. The Armenian one stands inside words. */
const MARK = /[?؟⸮‽፧꘏⳺⳻᥅❓❔]/u;
const ARMENIAN_MARK = /\p{Script=Armenian}՞/u;
/** In Greek the semicolon asks; typed after the word, unlike the ";)" of a wink. */
const GREEK_MARK = /\p{Script=Greek};$/u;
const SPANISH_MARK = /(?<!["'«“‘(])¿/u;
/** What ends a sentence, with the closing quotes, brackets and emoji that follow it. */
const END = /[?!;.؟⸮‽፧꘏⳺⳻᥅❓❔。｡।۔።։…]+[\p{Pe}\p{Pf}\p{Pi}"'\p{Extended_Pictographic}\p{Emoji_Modifier}]*/gu;
const QUOTED = /[\p{Pe}\p{Pf}\p{Pi}"']/u;
/** Ends that need no space after them; ASCII ones stand inside numbers, addresses and names too. */
const SURE_END = /[^?!;."']/u;
const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SPACE = /^\s/u;
const EXCLAIMED = /!/u;
const ELLIPSIS = /^\.\./u;
/** "U.S.", "Dr.", "15. Jahrhundert": the full stop does not end the sentence. */
const ABBREVIATED = /(?:^|[\s.])(?:\p{L}{1,2}|\p{N}{1,4})\.$/u;

const LETTER = /\p{L}/u;
const READABLE = /[\p{L}\p{N}]/gu;
/** Scripts without spaces: how many letters are more than "what?" or "really?". */
const SPACELESS_LETTERS: readonly (readonly [letter: RegExp, least: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 4],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/gu, 6],
];
/** One word with a mark ("why?") is said to a person. */
const MIN_WORDS = 2;

interface Part {
  readonly text: string;
  /** The signs that end it. */
  readonly end: string;
  /** Nothing but signs follows in its line. */
  readonly last: boolean;
}

/** Whether the message is a question: by its question mark, else by the words that open or close it. */
export function isQuestion(text: string): boolean {
  return ownWords(text).split("\n").flatMap(sentences).some(asks);
}

/** The author's own words in the spelling of the tables. */
function ownWords(text: string): string {
  let own = spell(text);
  for (const foreign of FOREIGN) own = own.replace(foreign, " ");
  return own.replace(ADDRESS, (address) => ` ${addressTail(address)}`).replace(DECORATION, " ");
}

/** The mark after an address asks ("is this true https://a.example/b?"), unless the address ends in "/?". */
function addressTail(address: string): string {
  return /[^/?]\?$/u.test(address.slice(-2)) ? "?" : "";
}

function sentences(line: string): Part[] {
  const parts: Part[] = [];
  const lastLetter = lastReadable(line);
  let start = 0;
  for (const { 0: end, index } of line.matchAll(END)) {
    const next = index + end.length;
    if (!isEnd(line, start, index, end)) continue;
    parts.push({ text: line.slice(start, index), end, last: next > lastLetter });
    start = next;
  }
  if (start < line.length) parts.push({ text: line.slice(start), end: "", last: true });
  return parts;
}

function lastReadable(line: string): number {
  return [...line.matchAll(READABLE)].at(-1)?.index ?? -1;
}

function isEnd(line: string, start: number, index: number, end: string): boolean {
  const next = line.slice(index + end.length, index + end.length + 2);
  if (end.startsWith(";") && !GREEK_MARK.test(line.slice(Math.max(start, index - 1), index + 1)))
    return false;
  if (end === "." && ABBREVIATED.test(line.slice(Math.max(start, index - 5), index + 1))) return next === "";
  return next === "" || SPACE.test(next) || SURE_END.test(end) || (end !== "." && SPACELESS.test(next));
}

function asks({ text, end, last }: Part): boolean {
  if (ARMENIAN_MARK.test(text) || SPANISH_MARK.test(text)) return isEnough(text);
  const isMarked = MARK.test(end) || end.startsWith(";");
  // "Who won?" she asked: a mark inside the quotes or brackets of a longer sentence is not the message's.
  if (isMarked) return (last || !QUOTED.test(end)) && isEnough(text);
  return !EXCLAIMED.test(end) && asksUnmarked({ text, stopped: end !== "" && !ELLIPSIS.test(end) });
}

/** More than an interjection: two words, or some letters of a script without spaces. */
function isEnough(text: string): boolean {
  if (!LETTER.test(text)) return false;
  const counts = SPACELESS_LETTERS.map(
    ([letter, least]) => [text.match(letter)?.length ?? 0, least] as const,
  );
  if (counts.some(([count, least]) => count >= least)) return true;
  const words = text.match(WORD)?.length ?? 0;
  return words >= MIN_WORDS;
}
