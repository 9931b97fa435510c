/** Where lines of a text may end: by words of any language, with the rules of its punctuation. */

// Dictionaries for scripts without spaces go by the script, whatever the locale.
const words = new Intl.Segmenter("en", { granularity: "word" });

/** Scripts that write no spaces between words, with their punctuation: a line may end between any two words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
/** What no line begins with: closing marks, points, small kana and the signs that lengthen them. */
const NO_START =
  /^[\p{Pe}\p{Pf}\p{M}!,.:;?%‰°…'"’”、。・！，．：；？％～〜ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ।॥၊။།ๆฯໆ،؛؟۔]/u;
/** What no line ends with. */
const NO_END = /[\p{Ps}\p{Pi}\p{Sc}#＃“‘«「『（]$/u;
const SPACE = /\s/u;
const NO_BREAK = /[\u00a0\u202f\u2060]/u;
/** After a whole word: "F-16" and prefixes of one letter stay together. */
const HYPHEN = /[\p{L}\p{N}]{2}[-\u2010\u2013\u2014/]$/u;

/** Offsets at which a line may end, in UTF-16 code units, in order; the end of the text is the last. */
export function breaksOf(text: string): readonly number[] {
  const breaks: number[] = [];
  let before = "";
  for (const { segment, index } of words.segment(text)) {
    if (index > 0 && mayBreak(before, segment)) breaks.push(index);
    // No rule asks for more.
    before = /^[\p{L}\p{N}]/u.test(segment) ? segment : before.slice(-2) + segment;
  }
  return [...breaks, text.length];
}

function mayBreak(before: string, after: string): boolean {
  if (SPACE.test(after.slice(0, 1)) || NO_BREAK.test(before.slice(-1)) || NO_BREAK.test(after.slice(0, 1))) {
    return false;
  }
  if (SPACE.test(before.slice(-1))) return true;
  if (NO_START.test(after) || NO_END.test(before)) return false;
  return HYPHEN.test(before) || SPACELESS.test(before.slice(-1)) || SPACELESS.test(after.slice(0, 1));
}
