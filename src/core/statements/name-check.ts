/** Compares the names of a statement with those of its source, across languages and scripts. */

import { baseLanguage } from "../../text/base-language.ts";
import { scanDates } from "../../text/dates/scan/scan.ts";
import { type Mention, namesIn } from "../../text/names.ts";
import type { Told } from "./anchors.ts";

/** German writes every noun with a capital, so that capitals show no names there. */
const NOUN_CAPITALS: ReadonlySet<string> = new Set(["de", "lb", "nds"]);
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
/** What stands before a word that has its capital from its place: nothing, an end, an opening mark. */
const STARTS = /(?:^|[.!?…:。！？]["'”»)\]]*\s+|["'“„«‘([]\s*|[-–—•]\s+)$/u;

/** What is wrong with the names, in a word; null when they agree. `unsupported` are the names to look at more closely. */
export interface NameFindings {
  readonly swapped: boolean;
  readonly unsupported: readonly string[];
  readonly missing: readonly string[];
}

/** Names said that were not told, names told that were not said, and whether common ones change places. */
export function compareNames(claim: Told, ground: Told): NameFindings {
  const said = properNames(claim);
  const told = properNames(ground);
  const allSaid = namesIn(claim.text, claim.language, "question");
  const allTold = namesIn(ground.text, ground.language, "question");
  return {
    unsupported: textsOf(said.filter((name) => placeOf(name, allTold) < 0)),
    missing: textsOf(told.filter((name) => placeOf(name, allSaid) < 0)),
    swapped: changesPlaces(capitalized(claim), allTold),
  };
}

function textsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ text }) => text))];
}

/** Mentions that are surely names: written with a capital that their place does not explain. */
export function properNames({ text, language }: Told): Mention[] {
  if (NOUN_CAPITALS.has(baseLanguage(language))) return [];
  const dates = scanDates(text, language, "loose");
  let from = 0;
  return namesIn(text, language, "passage").filter((mention) => {
    const at = text.indexOf(mention.text, from);
    if (at < 0) return false;
    from = at + mention.text.length;
    // Months and weekdays are compared as dates.
    if (dates.some(({ start, end }) => start <= at && at < end)) return false;
    return CAPITAL.test(mention.text) && !DIGIT.test(mention.text) && !STARTS.test(text.slice(0, at));
  });
}

/** The same with words that may owe their capital to their place: a name that opens the sentence is one to be exchanged, too. */
function capitalized({ text, language }: Told): Mention[] {
  if (NOUN_CAPITALS.has(baseLanguage(language))) return [];
  return namesIn(text, language, "passage").filter(
    ({ text: word }) => CAPITAL.test(word) && !DIGIT.test(word),
  );
}

function placeOf(name: Mention, others: readonly Mention[]): number {
  return others.findIndex(({ keys }) => keys.some((key) => name.keys.includes(key)));
}

/** "A beat B" for "B beat A": the first places of common names must come in the same order. */
function changesPlaces(said: readonly Mention[], told: readonly Mention[]): boolean {
  const places = said.map((name) => placeOf(name, told)).filter((place) => place >= 0);
  const first = places.filter((place, at) => places.indexOf(place) === at);
  return first.some((place, at) => at > 0 && place < (first[at - 1] ?? 0));
}
