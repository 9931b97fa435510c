/** What the tag of a language tells of how it is written. */

/** ISO 15924 codes of the scripts that run from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Syrc",
  "Thaa",
]);

/** ISO 15924; empty where the tag (BCP 47) is none that `Intl` takes. */
export function likelyScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}

export type TextDirection = "ltr" | "rtl";

export function languageDirection(language: string): TextDirection {
  return RIGHT_TO_LEFT.has(likelyScript(language)) ? "rtl" : "ltr";
}
