/** Finds the names under which somebody is quoted, whatever the script and the inflection. */

import { identifyLanguage } from "../../text/language.ts";
import { fold } from "../../text/lexemes-fold.ts";
import { namesIn } from "../../text/names.ts";
import { stem } from "../../text/stem.ts";
import type { Speaker } from "../quotation.ts";
import type { QuotationReader } from "../quotation-ports.ts";
import type { JoinedName } from "../quotation-results.ts";
import { CASE_ENDINGS } from "./case-endings.ts";
import { wholeKeys } from "./prepare-quotations.ts";
import { isSameSpeaker } from "./same-speaker.ts";

/** Names that share a sound with what was asked; those of most quotations. */
const MAX_CANDIDATES = 400;
/** Of a name alone the language is a guess: endings of cases are tried off, so long ones, down to so many letters. */
const MAX_ENDING = 3;
const MIN_LEFT = 4;
/** Names found so: shorter sounds are shared by many, and each that comes up first costs tenths of a millisecond. */
const MAX_SHORTENED = 100;
/** It may be asked for in the case of any language. */
const CASES: readonly string[] = Object.keys(CASE_ENDINGS);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Those that mean the person or body asked for, most quoted first. */
export async function findSpeakers(
  asked: string,
  archive: Pick<QuotationReader, "speakersNamed">,
): Promise<Speaker[]> {
  const { language } = identifyLanguage(asked);
  const keys = [...keysOf([asked], [language, "und"]), ...wholeKeys({ name: asked, language: "und" })];
  const whole = await archive.speakersNamed(keys, MAX_CANDIDATES);
  const shortened = await archive.speakersNamed(keysOf(withoutEndings(asked), ["und"]), MAX_SHORTENED);
  const candidates = new Map([...whole, ...shortened].map((speaker) => [speaker.id, speaker]));
  return [...candidates.values()]
    .filter((speaker) => isSameSpeaker({ name: asked, language: "und" }, speaker, CASES))
    .sort((a, b) => b.quotations - a.quotations);
}

function keysOf(names: readonly string[], languages: readonly string[]): string[] {
  const mentions = names.flatMap((name) => languages.flatMap((one) => namesIn(name, one, "question")));
  return [...new Set(mentions.flatMap(({ keys }) => keys))];
}

/** "Трампом" → "Трампо", "Трамп", "Трам". */
function withoutEndings(name: string): string[] {
  return (name.normalize("NFC").match(WORD) ?? []).flatMap((word) => {
    const most = Math.min(MAX_ENDING, word.length - MIN_LEFT);
    return Array.from({ length: Math.max(0, most) }, (_, at) => word.slice(0, -1 - at));
  });
}

/** Why a name was taken for the one asked for; null where they are the same but for case. */
export function joinedName(
  asked: string,
  { name, language }: Pick<Speaker, "name" | "language">,
): JoinedName | null {
  const [wanted, found] = [wordsOf(asked, language), wordsOf(name, language)];
  if (asked.trim().toLowerCase() === name.toLowerCase()) return null;
  const [shorter, longer] = wanted.length <= found.length ? [wanted, found] : [found, wanted];
  const isSpelled = shorter.every((word) => longer.includes(word));
  if (!isSpelled) return { asked, found: name, reason: "sound" };
  return { asked, found: name, reason: shorter.length === longer.length ? "spelling" : "part" };
}

function wordsOf(name: string, language: string): string[] {
  return (fold(name, language).match(WORD) ?? []).map((word) => stem(word, language));
}
