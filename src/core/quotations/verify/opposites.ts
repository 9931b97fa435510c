/** Words of one language that a prefix turns around: "safe", "unsafe". */
import { baseLanguage, isOneLanguage } from "../../../text/base-language.ts";
import { wordsIn } from "../../../text/wording/words.ts";
import type { Told } from "../../statements/anchors.ts";

/** Prefixes that deny, in folded spelling, by base language. */
const DENYING: Readonly<Record<string, string>> = {
  en: "un in im ir il non dis",
  de: "un",
  nl: "on",
  sv: "o",
  da: "u",
  nb: "u",
  fr: "in im ir il non",
  es: "in im ir i des",
  pt: "in im ir i des",
  it: "in im ir il dis",
  ru: "не без бес",
  uk: "не без",
  bg: "не без",
  sr: "не ne",
  hr: "ne",
  pl: "nie bez",
  cs: "ne bez",
  sk: "ne bez",
  id: "tidak",
};
/** Shorter words begin others by chance: "form", "inform" is one letter longer, and rare beside it. */
const MIN_LETTERS = 4;

/** One text has a word and the other its denial, and neither has both; false in two languages. */
export function hasDeniedWord(a: Told, b: Told): boolean {
  if (!isOneLanguage(a.language, b.language)) return false;
  const prefixes = DENYING[baseLanguage(a.language)]?.split(" ") ?? [];
  const [one, other] = [a, b].map(
    ({ text, language }) => new Set(wordsIn(text, language).map(({ key }) => key)),
  );
  return (
    one !== undefined && other !== undefined && (denies(one, other, prefixes) || denies(other, one, prefixes))
  );
}

function denies(
  some: ReadonlySet<string>,
  others: ReadonlySet<string>,
  prefixes: readonly string[],
): boolean {
  return [...some].some((word) =>
    prefixes.some((prefix) => {
      const plain = word.slice(prefix.length);
      const isDenial = plain.length >= MIN_LETTERS && word.startsWith(prefix);
      return isDenial && others.has(plain) && !others.has(word) && !some.has(plain);
    }),
  );
}
