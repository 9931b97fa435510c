/** Words that open an adverbial: "on", "в", "während". */
import { baseLanguage } from "../base-language.ts";
import { speechWordsOf } from "../quotations/words/index.ts";

const lists = new Map<string, ReadonlySet<string> | null>();

/** False where no prepositions of the language are known. `word`: in lower case; `language`: BCP 47. */
export function isPreposition(word: string, language: string): boolean {
  return prepositionsOf(language)?.has(word) ?? false;
}

/** Null where none are known. `language`: BCP 47. */
export function prepositionsOf(language: string): ReadonlySet<string> | null {
  const base = baseLanguage(language);
  const known = lists.get(base);
  if (known !== undefined) return known;
  const words = speechWordsOf(base).flatMap(({ prepositions = "" }) => prepositions.split(/\s+/));
  const made = words.some((word) => word !== "") ? new Set(words.filter((word) => word !== "")) : null;
  lists.set(base, made);
  return made;
}
