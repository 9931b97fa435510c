/** Tells two texts apart that say the opposite with the same words around it: "rose" against "упали". */

import { baseLanguage } from "./base-language.ts";
import { fold } from "./lexemes-fold.ts";
import { POLAR_WORDS, type PolarTable } from "./polar-words.ts";
import { segmenterFor } from "./sentences-segmenter.ts";

/** Concept → the poles that a text touches. */
export type Polarity = ReadonlyMap<string, ReadonlySet<string>>;

interface Matcher {
  readonly concept: string;
  readonly pole: string;
  readonly pattern: RegExp;
}
const matchers = new Map<string, readonly Matcher[] | null>();

/** Null for a language without a table. `language`: BCP 47. */
export function polarityOf(text: string, language: string): Polarity | null {
  const base = baseLanguage(language);
  const known = matchers.get(base);
  const own = known === undefined ? matchersOf(base) : known;
  matchers.set(base, own);
  if (own === null) return null;
  const words = [...segmenterFor(base, "word").segment(fold(text, base))].flatMap(
    ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
  );
  const found = new Map<string, Set<string>>();
  for (const { concept, pole, pattern } of own) {
    if (words.some((word) => pattern.test(word)))
      found.set(concept, (found.get(concept) ?? new Set()).add(pole));
  }
  return found;
}

function matchersOf(language: string): Matcher[] | null {
  const table: PolarTable | undefined = POLAR_WORDS[language];
  if (table === undefined) return null;
  return Object.entries(table).flatMap(([concept, poles]) =>
    Object.entries(poles).map(([pole, words]) => {
      const patterns = words.split(" ").map((word) => fold(word, language).replaceAll("*", ".*"));
      return { concept, pole, pattern: new RegExp(`^(?:${patterns.join("|")})$`, "u") };
    }),
  );
}

/** Doubt may be added; taken away it makes a claim of a guess. */
const DOUBT = "hedge";
/** Who says it is written in too many ways to be compared between languages. */
const ATTRIBUTION = "attribution";

/** The first concept of which `claim` touches another pole than `ground`, or null. */
export function contradiction(claim: Polarity, ground: Polarity): string | null {
  if (ground.has(DOUBT) && !claim.has(DOUBT)) return DOUBT;
  for (const [concept, said] of claim) {
    if (concept === DOUBT || concept === ATTRIBUTION) continue;
    if (differs(said, ground.get(concept) ?? new Set()) || differs(ground.get(concept) ?? new Set(), said))
      return concept;
  }
  return null;
}

function differs(said: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  return (
    told.size > 0 && [...said].some((pole) => !told.has(pole)) && ![...said].some((pole) => told.has(pole))
  );
}
