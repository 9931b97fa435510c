/** Keys under which texts that a person types are compared: publishers and languages. */

/**
 * A publisher's name without case, in any script: full-width forms, `ß`/`SS`, final sigma and
 * spacing make no difference (compatibility composition of Unicode, then upper and lower case).
 */
export function sourceKey(source: string): string {
  const plain = source.normalize("NFKC").trim().replace(/\s+/gu, " ");
  return plain.toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}

/** Languages that belong to a wider one (ISO 639-3 macrolanguages): a filter for that finds them, too. */
const WITHIN: Readonly<Record<string, string>> = { nb: "no-nb", nn: "no-nn", tl: "fil" };

/** A BCP 47 tag without case (RFC 5646, 2.1.1), with its macrolanguage before it where it has one. */
export function languageKey(tag: string): string {
  const key = tag.toLowerCase();
  const [language = "", ...rest] = key.split("-");
  return [WITHIN[language] ?? language, ...rest].join("-");
}
