/** Names of countries in the languages that the bot is asked in, from CLDR. */
import { validLocale } from "./sentences-segmenter.ts";

const LANGUAGES =
  `en de nl sv da no fr es pt it ro pl cs sk hr sr bs sl fi et lv lt hu tr id ms vi ru uk be bg mk el ar fa
  ur he hi bn ta ko ja zh zh-Hant th`.split(/\s+/);
/** Codes of two letters, as ISO 3166 gives them to countries. */
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** "Bosnia and Herzegovina"; longer texts are not looked up. */
const MAX_CHARS = 40;

/** Collected when first asked for: it takes a tenth of a second. */
let known: ReadonlySet<string> | null = null;

/** Whether a text is the name of a country and nothing else, in any of the languages, upper or lower case. */
export function isCountry(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  known ??= collect();
  return known.has(text.normalize("NFKC").toLowerCase());
}

function collect(): ReadonlySet<string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  const english = namesIn("en");
  const countries = codes.filter((code) => english.of(code) !== undefined);
  return new Set(
    LANGUAGES.flatMap((language) => {
      const names = namesIn(language);
      return countries.flatMap((code) => names.of(code)?.normalize("NFKC").toLowerCase() ?? []);
    }),
  );
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([validLocale(language)], { type: "region", fallback: "none" });
}
