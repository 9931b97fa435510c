/** Segmenters of ICU by language and granularity; making one costs a millisecond, so they are kept. */

type Granularity = "grapheme" | "word" | "sentence";

const kept = new Map<string, Intl.Segmenter>();

/** The segmenter of a language; what is not BCP 47 gets the root rules. */
export function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = kept.get(key);
  if (known) return known;
  const segmenter = new Intl.Segmenter(validLocale(language), { granularity });
  kept.set(key, segmenter);
  return segmenter;
}

/** A tag that `Intl` takes: the given one, or "und" where it is not well-formed. */
export function validLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "und";
  } catch {
    return "und";
  }
}
