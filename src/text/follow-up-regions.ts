/** Finds the countries that a text names where capitals do not show names, or where names have endings. */
import { countriesIn } from "./follow-up-countries.ts";

/** A country in a text: its name stands from `start` to `nameEnd`, and its ending, if it has one, to `end`. */
export interface Region {
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** How a script or language writes names. */
export interface RegionSpelling {
  /** BCP 47. */
  readonly languages: readonly string[];
  /** Words are not told apart by spaces. */
  readonly spaceless?: boolean;
  /** Letters that may be written together with the beginning of a name. */
  readonly clitics?: RegExp;
  /** Letters that may follow a name within its word. */
  readonly ending: number;
  /** The last vowel of a name may change before its ending. */
  readonly changes?: boolean;
}

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{M}]/u;
const CASED = /\p{Lu}|\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const LAST_VOWEL = /\p{L}\p{M}*$/u;
/** A shorter beginning is that of many words. */
const LEAST_STEM = 3;

/** Countries in order, the longest name at each place. */
export function regionsIn(text: string, spelling: RegionSpelling): Region[] {
  const names = spelling.languages.flatMap((language) => [...countriesIn(language)]);
  const found: Region[] = [];
  for (const start of startsIn(text, spelling)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const region = regionAt(text, start, names, spelling);
    if (region) found.push(region);
  }
  return found;
}

/** Where a name may begin. */
function startsIn(text: string, { spaceless, clitics }: RegionSpelling): number[] {
  if (spaceless) return Array.from({ length: text.length }, (_, at) => at);
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }) => {
    const joined = clitics?.exec(word)?.[0].length ?? 0;
    return Array.from({ length: joined + 1 }, (_, offset) => index + offset);
  });
}

function regionAt(
  text: string,
  start: number,
  names: readonly string[],
  spelling: RegionSpelling,
): Region | null {
  if (CASED.test(text.charAt(start)) && !CAPITAL.test(text.charAt(start))) return null;
  let best: Region | null = null;
  for (const name of names) {
    const length = lengthOf(text, start, name, spelling.changes ?? false);
    if (length === 0 || start + length <= (best?.nameEnd ?? 0)) continue;
    const region = { start, nameEnd: start + length, end: endOf(text, start + length, spelling) };
    if (fits(text, region, spelling)) best = region;
  }
  return best;
}

/** Letters of a name that stand at a place, at most without its last vowel; 0 for another name. */
function lengthOf(text: string, start: number, name: string, changes: boolean): number {
  if (text.slice(start, start + name.length).toLowerCase() === name) return name.length;
  const stem = changes ? name.replace(LAST_VOWEL, "") : "";
  if (stem.length < LEAST_STEM) return 0;
  return text.slice(start, start + stem.length).toLowerCase() === stem ? stem.length : 0;
}

function endOf(text: string, nameEnd: number, { spaceless }: RegionSpelling): number {
  if (spaceless) return nameEnd;
  return nameEnd + (/^(?:['’]?[\p{L}\p{M}]+)?/u.exec(text.slice(nameEnd))?.[0].length ?? 0);
}

function fits(text: string, { start, nameEnd, end }: Region, { spaceless, ending }: RegionSpelling): boolean {
  if (!spaceless) return end - nameEnd <= ending;
  const isWithin = (at: number) => KATAKANA.test(text.charAt(at - 1)) && KATAKANA.test(text.charAt(at));
  return !isWithin(start) && !isWithin(nameEnd) && LETTER.test(text.charAt(start));
}
