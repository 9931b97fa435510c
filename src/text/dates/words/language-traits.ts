/** What languages are like where `Intl` does not say it: how they write words, inflect names, count. */

/** Locales whose forms differ within one language: other script, other month names. */
export const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar", "ar-SY", "ar-MA", "ar-DZ"],
  de: ["de", "de-AT"],
  en: ["en", "en-GB"],
  no: ["nb", "nn"],
  nb: ["nb", "nn"],
  pt: ["pt", "pt-PT"],
  sr: ["sr", "sr-Latn"],
  bs: ["bs", "bs-Cyrl"],
  uz: ["uz", "uz-Cyrl"],
  az: ["az", "az-Cyrl"],
  tl: ["fil"],
  zh: ["zh", "zh-Hant"],
};
export const SPACELESS: ReadonlySet<string> = new Set(["ja", "zh", "yue", "th", "lo", "km", "my", "bo"]);
/** Month names take no endings here: "marchers" are no March. */
export const UNINFLECTED: ReadonlySet<string> = new Set(
  "en nl de af sv da nb no nn fr es pt it ca gl ro id ms vi fil".split(" "),
);
/** Names have the cases of Slavic or Georgian nouns here: "utorak", "utorka". */
export const CASES: ReadonlySet<string> = new Set("be bg bs cnr cs hr ka mk pl ru sh sk sl sr uk".split(" "));
/** Names have the cases of Baltic nouns here. */
export const BALTIC: ReadonlySet<string> = new Set(["lv", "lt", "ltg"]);
/** Languages with an article or another "one" beside each single unit. */
export const COUNTS_ONE: ReadonlySet<string> = new Set(
  "en de nl af sv da nb no nn is es fr it pt gl ca ro el hu tr az fa hi ur bn mr ne ja zh yue ko vi th".split(
    " ",
  ),
);
/** Weekdays there are numbered within the week, so that "下周五" is Friday of next week. */
export const WEEKDAYS_BY_WEEK: ReadonlySet<string> = new Set(["zh", "yue"]);
/** Calendars whose months a language also names, though `Intl` takes it to write Gregorian dates. */
export const OWN_CALENDARS: Readonly<Record<string, string>> = { am: "ethiopic", ti: "ethiopic" };
/** English is written month first in the United States and day first elsewhere. */
export const MIXED_ORDER: ReadonlySet<string> = new Set(["en"]);
/** What says "last" or "next" stands behind its noun only. */
export const MODIFIER_BEHIND: ReadonlySet<string> = new Set(["vi", "id", "ms", "th", "lo", "km"]);
/** It stands before its noun only. */
export const MODIFIER_AHEAD: ReadonlySet<string> = new Set(["ja", "zh", "yue", "ko"]);
/** "The second" is Monday, "the third" Tuesday: what has no preposition before it is rather an ordinal. */
export const ORDINAL_WEEKDAYS: ReadonlySet<string> = new Set(["vi"]);
/** A weekday and a part of it are one word: "Dienstagabend". */
export const COMPOUNDS: ReadonlySet<string> = new Set("de nl af sv da nb no nn fi".split(" "));
