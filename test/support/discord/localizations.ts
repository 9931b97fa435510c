/** Checks localisation dictionaries: only locales that Discord knows, each text by the rule of the default one. */
import { fields, given, type Place } from "./form.ts";
import { LOCALES } from "./limits.ts";

export function checkLocalizations(
  place: Place,
  value: unknown,
  check: (at: Place, text: unknown) => void,
): void {
  if (!given(value)) return;
  for (const [locale, text] of Object.entries(fields(place, value) ?? {})) {
    if (!LOCALES.has(locale))
      place.at(locale).wrong("BASE_TYPE_CHOICES", `Value must be one of {${[...LOCALES].join(", ")}}.`);
    if (given(text)) check(place.at(locale), text);
  }
}

/** The longest of a text and its localisations counts. */
export function longest(text: unknown, localizations: unknown): number {
  const others =
    typeof localizations === "object" && localizations !== null ? Object.values(localizations) : [];
  return Math.max(0, ...[text, ...others].map((one) => String(one ?? "").length));
}
