/** Keys under which texts that a person types are compared: publishers and languages. */

/**
 * A publisher's name without case, in any script: full-width forms, `ß`/`SS`, final sigma and
 * spacing make no difference (compatibility composition of Unicode, then upper and lower case).
 */
export function sourceKey(source: string): string {
  const plain = source.normalize("NFKC").trim().replace(/\s+/gu, " ");
  return plain.toLowerCase().toUpperCase().toLowerCase().replaceAll("ς", "σ").normalize("NFKC");
}

/** Languages that are part of a wider one, or another name of it: a filter for that finds them, too. */
const WITHIN: Readonly<Record<string, string>> = { nb: "no-nb", nn: "no-nn", tl: "fil" };

/** A BCP 47 tag without case (RFC 5646, 2.1.1), with the wider language before it where it has one. */
export function languageKey(tag: string): string {
  const key = tag.toLowerCase();
  const [language = "", ...rest] = key.split("-");
  return [WITHIN[language] ?? language, ...rest].join("-");
}

/** The language itself, without region and script: "pt" of "pt-BR". */
export function baseLanguageKey(tag: string): string {
  return tag.toLowerCase().replace(/[-_].*$/su, "");
}
