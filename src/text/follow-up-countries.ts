/** Names of countries in the languages that the bot is asked in, from CLDR. */
import { spell } from "./interrogatives-match.ts";
import { validLocale } from "./sentences-segmenter.ts";

const LANGUAGES =
  `en de nl sv da no fr es pt it ro pl cs sk hr sr bs sl fi et lv lt hu tr id ms vi ru uk be bg mk el ar fa
  ur he hi bn ta ko ja zh zh-Hant th`.split(/\s+/);
/** Codes of two letters, as ISO 3166 gives them to countries. */
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** "Bosnia and Herzegovina"; longer texts are not looked up. */
const MAX_CHARS = 40;

/** Collected when first asked for: all of them take a tenth of a second. */
let known: ReadonlySet<string> | null = null;
const byLanguage = new Map<string, ReadonlySet<string>>();
let codes: readonly string[] | null = null;

/** Whether a text is the name of a country and nothing else, in any of the languages, upper or lower case. */
export function isCountry(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  known ??= collect();
  return known.has(spell(text).toLowerCase());
}

/** Names of countries in a language, in lower case, long and short ones. */
export function countriesIn(language: string): ReadonlySet<string> {
  const before = byLanguage.get(language);
  if (before) return before;
  const styles = [namesIn(language, "long"), namesIn(language, "short")];
  const names = styles.flatMap((style) => countryCodes().flatMap((code) => style.of(code) ?? []));
  const found = new Set(names.map((name) => spell(name).toLowerCase()));
  byLanguage.set(language, found);
  return found;
}

function collect(): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => [...countriesIn(language)]));
}

/** All codes of two letters are tried: `Intl` does not list the countries it knows. */
function countryCodes(): readonly string[] {
  const english = namesIn("en", "long");
  codes ??= LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`)).filter(
    (code) => english.of(code) !== undefined,
  );
  return codes;
}

function namesIn(language: string, style: "long" | "short"): Intl.DisplayNames {
  return new Intl.DisplayNames([validLocale(language)], { type: "region", fallback: "none", style });
}
