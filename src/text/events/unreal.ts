/** Tells what was meant to be and was not: "was to have opened on Monday", "aurait dû ouvrir lundi". */
import { baseLanguage } from "../base-language.ts";
import type { TellingSentence } from "./sentence.ts";
import type { Span } from "./text-event.ts";

/** By language: the perfect behind a verb of duty or intent. */
const UNREAL: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:was|were) to have|(?:was|were) supposed to|(?:should|could) have)(?!\p{L})/iu,
  de: /(?<!\p{L})hätten?(?!\p{L})(?=.{1,200}(?<!\p{L})(?:sollen|müssen|können)(?!\p{L}))/iu,
  fr: /(?<!\p{L})aur(?:ait|aient)\s+dû(?!\p{L})/iu,
  es: /(?<!\p{L})(?:debería|deberían|tendría que|tendrían que)\s+haber(?!\p{L})|(?<!\p{L})habrían?\s+debido(?!\p{L})/iu,
  it: /(?<!\p{L})(?:avrebbe|avrebbero|sarebbe|sarebbero)\s+dovut[oaie](?!\p{L})/iu,
  pt: /(?<!\p{L})(?:deveria|deveriam)\s+ter(?!\p{L})/iu,
};

/** Whether the clause around a date speaks of what did not come about. */
export function isUnreal({ text, language, clauses }: TellingSentence, { start }: Span): boolean {
  const base = baseLanguage(language);
  const clause = clauses.findLast((one) => one.start <= start);
  if (!clause || !Object.hasOwn(UNREAL, base)) return false;
  return UNREAL[base]?.test(text.slice(clause.start, clause.end)) ?? false;
}
