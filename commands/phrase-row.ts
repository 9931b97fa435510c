/** Phrases written as rows: the same words in five languages, side by side. */
import { localizedWith } from "../src/core/command.ts";

export type PhraseRow = readonly [
  english: string,
  russian: string,
  german: string,
  spanish: string,
  japanese: string,
];

/** A row's phrase in the caller's locale, with each `{name}` replaced by the value of that name. */
export function rowPhrase(
  [english, ru, de, es, ja]: PhraseRow,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return localizedWith({ "en-US": english, ru, de, es, ja }, locale, values);
}
