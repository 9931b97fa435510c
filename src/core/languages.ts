/** Names of languages: what a person may write for one, and how one is called in a reader's locale. */

/** Canonical BCP 47 of a code ("RU", "eng", "pt-br") or of a name in `locale` or English ("russe"); else null. */
export function readLanguage(text: string, locale: string): string | null {
  const written = text.trim();
  const byName = namesIn(locale).get(fold(written)) ?? namesIn("en").get(fold(written));
  if (byName !== undefined) return byName;
  return canonicalCode(written);
}

/** Canonical BCP 47 of a code, or null when it is none that CLDR can name. */
export function canonicalCode(code: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(code.replaceAll("_", "-"));
    if (canonical === undefined) return null;
    // Of the language alone: with a region or a script, CLDR names what it does not know, too.
    const { language } = new Intl.Locale(canonical);
    return displayNames("en").of(language) === language ? null : canonical;
  } catch {
    return null;
  }
}

/** How a language is called in a locale; the code itself where CLDR has no name. */
export function languageName(language: string, locale: string): string {
  // CLDR calls it "root", which is no name for a reader.
  if (language === "und") return language;
  try {
    return displayNames(locale).of(language) ?? language;
  } catch {
    return language;
  }
}

const displayNamesByLocale = new Map<string, Intl.DisplayNames>();
function displayNames(locale: string): Intl.DisplayNames {
  const known = displayNamesByLocale.get(locale);
  if (known) return known;
  const made = new Intl.DisplayNames([supported(locale), "en"], { type: "language" });
  displayNamesByLocale.set(locale, made);
  return made;
}

function supported(locale: string): string {
  try {
    return Intl.DisplayNames.supportedLocalesOf([locale])[0] ?? "en";
  } catch {
    return "en";
  }
}

const namesByLocale = new Map<string, ReadonlyMap<string, string>>();
function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const names = new Map<string, string>();
  for (const code of twoLetterCodes()) {
    const name = languageName(code, locale);
    if (name !== code) names.set(fold(name), code);
  }
  namesByLocale.set(locale, names);
  return names;
}

/** ISO 639-1 has no list in `Intl`, but there are only 676 two-letter codes to ask for; "tl" is "fil" today. */
function* twoLetterCodes(): Generator<string> {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (const first of letters) {
    for (const second of letters) yield Intl.getCanonicalLocales(`${first}${second}`)[0] ?? "";
  }
}

/** Turkish names begin with "İ" and hold "ı"; people type "i" for either. */
function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll("i\u0307", "i").replaceAll("ı", "i");
}
