/** Language tags (BCP 47) compared: what decides is the language itself, not its region or script. */

/** "pt-BR" → "pt": tables are kept by base language. */
export function baseLanguage(language: string): string {
  const end = language.search(/[-_]/);
  return (end < 0 ? language : language.slice(0, end)).toLowerCase();
}

/** True for "en" and "en-GB". */
export function isOneLanguage(a: string, b: string): boolean {
  return a === b || baseLanguage(a) === baseLanguage(b);
}
