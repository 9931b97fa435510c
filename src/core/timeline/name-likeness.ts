/** Compares words of names: by their spelling within a script, by their sound across scripts. */
import { fold } from "../../text/lexemes-fold.ts";
import { type Mention, namesIn } from "../../text/names.ts";
import { isInflected } from "../quotations/inflection.ts";

/** Scripts that write vowels and have names in spellings of their own: there "Airbus" and "Airways" sound alike. */
const SPELLED = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NAME = /^[\p{Lu}\p{Lt}]/u;
/** What may stand between two words of one name. */
const JOINT = /^[ \u00a0-]$/;

/** Whether two words may be one name; `languages` are those in whose cases they may stand. */
export function areNamesAlike(a: Mention, b: Mention, languages: readonly string[]): boolean {
  if (!a.keys.some((key) => b.keys.includes(key))) return false;
  const isOneScript = SPELLED.some((script) => script.test(a.text) && script.test(b.text));
  return !isOneScript || isSpelledAlike(fold(a.text, "und"), fold(b.text, "und"), languages);
}

/** The same letters in another order are a slip of the fingers. */
function isSpelledAlike(a: string, b: string, languages: readonly string[]): boolean {
  if (a === b || isInflected(a, b, languages)) return true;
  return a.length === b.length && sorted(a) === sorted(b);
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/**
 * Whether a part of a topic's name stands in a text only as a part of other names: "Airlines" in "Pakistan International
 * Airlines". A capital that begins the text, or its sentence, may be any word's.
 */
export function isWithinOtherName(
  text: string,
  part: Mention,
  topic: readonly Mention[],
  languages: readonly string[],
): boolean {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, start: index }));
  const mentionOf = (word: string) => namesIn(word, languages[0] ?? "und", "question")[0];
  const isOf = (word: string, names: readonly Mention[]) => {
    const mention = mentionOf(word);
    return mention !== undefined && names.some((name) => areNamesAlike(name, mention, languages));
  };
  const places = words.flatMap(({ word }, at) => (NAME.test(word) && isOf(word, [part]) ? [at] : []));
  const isJoined = (at: number, next: number) => {
    const [one, other] = [words[at], words[next]];
    if (!one || !other) return false;
    return JOINT.test(text.slice(one.start + one.word.length, other.start));
  };
  const isOther = (at: number) => {
    const word = words[at]?.word ?? "";
    return NAME.test(word) && !isOf(word, topic);
  };
  return (
    places.length > 0 &&
    places.every((at) => {
      const isLed = isOther(at - 1) && isJoined(at - 1, at) && isJoined(at - 2, at - 1);
      return isLed || (isOther(at + 1) && isJoined(at, at + 1));
    })
  );
}
