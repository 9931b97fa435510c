/** Whether a word is the plural of a unit: "last months" are no month. */
import type { Unit } from "../calendar.ts";
import { foldWord } from "./fold.ts";
import { CASES } from "./language-traits.ts";

/** What Slavic plurals add in other cases; by themselves they often look like a case of the singular. */
const PLURAL_CASES = /^(?:a?m|a?mi|a?ch|[ая]?х|[ая]?м|[ая]?ми)$/u;
const SOME = [2, 3, 5, 8, 11];
const cache = new Map<string, readonly string[]>();

/** Plurals of adjectives beside units that keep their form: "derniers mois", "последние". Endings follow. */
const PLURAL_MODIFIERS =
  /^(?:derniers|dernieres|prochains|prochaines|ultimos|ultimas|proximos|proximas|pasados|pasadas|passados|passadas|ultimi|ultime|prossimi|prossime|scorsi|scorse|passati|passate|последние|прошлые|прошлых|последних|последними|ближаишие|ближаиших|останні|останніх|последните|следващите|наступних|ostatnie|ostatnich|poslednich|poslednji|posljednjih|poslednjih)$/;

/** `word` folded. Languages whose units keep their form have no plurals here, but for the adjectives beside them. */
export function isPlural(word: string, unit: Unit, language: string): boolean {
  if (PLURAL_MODIFIERS.test(word)) return true;
  if (unit === "quarter") return false;
  const cases = CASES.has(language);
  return pluralsOf(unit, language).some((plural, at, all) => {
    if (!word.startsWith(plural)) return false;
    const ending = word.slice(plural.length);
    // "tygodniu" is one week, though "tygodni" are several; "недели" may be one or several, "недель" cannot.
    return cases ? PLURAL_CASES.test(ending) || (ending === "" && at === all.length - 1) : ending.length <= 2;
  });
}

function pluralsOf(unit: Exclude<Unit, "quarter">, language: string): readonly string[] {
  const key = `${language} ${unit}`;
  const known = cache.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "unit", unit, unitDisplay: "long" });
  const form = (count: number) =>
    foldWord(
      format
        .formatToParts(count)
        .filter((part) => part.type === "unit")
        .map(({ value }) => value)
        .join(" "),
    );
  const one = form(1);
  // A plural that the singular begins with says nothing: an inflected singular may look like it.
  const made = [...new Set(SOME.map(form))].filter(
    (plural) => plural !== one && plural !== "" && !one.startsWith(plural),
  );
  cache.set(key, made);
  return made;
}
