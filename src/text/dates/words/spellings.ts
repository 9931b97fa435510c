/** Accents that make another word: Polish "mają" ("they have") is not "maja" (of May), Vietnamese "thắng" (to win) no "tháng" (month). */
import { spellersOf } from "../../number-words.ts";
import { foldWord } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";
import { supplementOf } from "./supplement.ts";

/** Folded words to the ways they are spelt in dates. */
type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

/** Languages whose words differ by their accents so often that a text without them is another text. */
const TONAL: ReadonlySet<string> = new Set(["vi"]);
const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
const AMOUNTS = [-3, -2, -1, 0, 1, 2, 3, 5];
const NUMBERS = Array.from({ length: 31 }, (_, i) => i + 1);
const WORD = /[\p{L}\p{M}]+/gu;
/** Marks of other scripts are points that nobody needs to write. */
const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;

const cache = new WeakMap<Lexicon, Spellings>();

/**
 * Whether the words of a date, as written, are those of the language: accents may be left out, but no others may stand
 * there. `strict`: in tonal languages they may not be left out either.
 */
export function isSpelt(said: string, lexicon: Lexicon, strict: boolean): boolean {
  // Most texts have no accents to look at.
  const tonal = strict && TONAL.has(lexicon.language);
  if (!tonal && /^[ -~\d]*$/.test(said)) return true;
  const spellings = spellingsOf(lexicon);
  return (said.toLowerCase().normalize("NFC").match(LATIN_WORD) ?? []).every((word) => {
    const folded = foldWord(word);
    if (folded === word && !tonal) return true;
    const known = spellings.get(folded);
    return known === undefined || known.has(word);
  });
}

function spellingsOf(lexicon: Lexicon): Spellings {
  const known = cache.get(lexicon);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const text of said(lexicon))
    for (const word of text.toLowerCase().normalize("NFC").match(WORD) ?? []) {
      const folded = foldWord(word);
      made.set(folded, (made.get(folded) ?? new Set()).add(word));
    }
  cache.set(lexicon, made);
  return made;
}

/** All that `Intl` and n2words say of dates, and what a supplement spells with accents. */
function* said({ language, locales }: Lexicon): Generator<string> {
  for (const locale of locales) {
    yield* names(locale);
    // Adjectives beside a unit have forms that `Intl` does not say; where every accent counts they do not inflect.
    if (TONAL.has(language)) yield* distances(locale);
  }
  for (const speller of spellersOf(language)) for (const value of NUMBERS) yield speller.toCardinal(value);
  const listed = JSON.stringify(supplementOf(language));
  // The others may be folded ones.
  yield (listed.match(WORD) ?? []).filter((word) => foldWord(word) !== word).join(" ");
}

function* names(locale: string): Generator<string> {
  for (const options of [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { weekday: "long" },
    { weekday: "short" },
  ] as const) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...options, timeZone: "UTC" });
    for (let month = 0; month < 12; month++) yield format.format(Date.UTC(2024, month, 1 + month));
  }
}

function* distances(locale: string): Generator<string> {
  for (const numeric of ["auto", "always"] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric });
    for (const unit of UNITS) for (const amount of AMOUNTS) yield format.format(amount, unit);
  }
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
    for (const amount of AMOUNTS) yield format.format(Math.abs(amount));
  }
}
