/** Weighs the places where words that were asked about stand: which of them tells most about the claim. */

import { wordsOf } from "../../../text/names-words.ts";
import type { DifferencePart, PlacedQuotation } from "../../quotation-results.ts";
import { isRoleWord } from "../plain-words.ts";
import { isNamed, type SpeakerRelation, speakerRelation } from "../same-speaker.ts";
import type { NearWords } from "./compare.ts";

/** Words that were found, character for character or nearly so. */
export interface Match {
  readonly isExact: boolean;
  /** What they stand in; words that an article has without marks have no speaker. */
  readonly quotation: PlacedQuotation;
  /** False for words in running text that nothing tells who says them. */
  readonly isQuoted: boolean;
  /** Of the claimed speaker and the one who said it. */
  readonly relation: SpeakerRelation;
  /** 0…1; 1 where exact. */
  readonly similarity: number;
  readonly difference: () => readonly DifferencePart[] | null;
}

/** Points of a match: exact words count most; then who said them; then whether they stand in marks. */
const EXACT = 100;
const SIMILARITY = 50;
const SAME_SPEAKER = { exact: 20, near: 8 } as const;
/** A known other speaker tells more about the claim than an unknown one. */
const OTHER_SPEAKER = 5;
const NAMED = 2;
const DIRECT = 3;
const REPORTED = 1.5;

/**
 * From which shares of words and of their letters on, and from how many shared letters on, one text is an altered form of
 * the other; each row is enough. Few letters are shared by chance ("as a … of the"), many in their order are not.
 */
const NEAR: readonly { readonly letters: number; readonly share: number }[] = [
  { letters: 6, share: 0.75 },
  { letters: 10, share: 0.6 },
  { letters: 40, share: 0.5 },
];

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** How the one who is claimed to have said something relates to who did; "same" where nobody is claimed. */
export function relationTo(claimed: string | null, { speaker, language }: PlacedQuotation): SpeakerRelation {
  if (claimed === null) return "same";
  if (speaker === null) return "unknown";
  return speakerRelation({ name: claimed, language: "und" }, { name: speaker.name, language });
}

/** Somebody else's words cannot be told from them: named by an office ("the Russian president"), or in a way that cannot be compared. */
export function isByRole({ speaker, language }: PlacedQuotation): boolean {
  if (speaker === null) return false;
  const { name } = speaker;
  // What has a capital and names nobody is a title that lost its name.
  return (
    isNamed({ name, language }) ||
    wordsOf(name, language).some((word) => !CAPITAL.test(word) && isRoleWord(word))
  );
}

/** Whether so much agrees that the one text is an altered form of the other. */
export function isNear({ similarity, likeness, shared, isReordered }: NearWords): boolean {
  const share = isReordered ? 1 : Math.min(similarity, likeness);
  return NEAR.some((row) => shared >= row.letters && share >= row.share);
}

/** The match that decides; the first of equal ones. Null of none. */
export function bestMatch(matches: readonly Match[], claimed: string | null): Match | null {
  let best: { readonly match: Match; readonly points: number } | null = null;
  for (const match of matches) {
    const points = pointsOf(match, claimed);
    if (best === null || points > best.points) best = { match, points };
  }
  return best?.match ?? null;
}

function pointsOf(
  { isExact, quotation, isQuoted, relation, similarity }: Match,
  claimed: string | null,
): number {
  const words = isExact ? EXACT : SIMILARITY * similarity;
  const marks = isQuoted ? (quotation.direct ? DIRECT : REPORTED) : 0;
  return words + marks + (claimed === null ? namePoints(quotation) : relationPoints(relation, isExact));
}

function namePoints({ speaker, language }: PlacedQuotation): number {
  return speaker !== null && isNamed({ name: speaker.name, language }) ? NAMED : 0;
}

function relationPoints(relation: SpeakerRelation, isExact: boolean): number {
  if (relation === "same") return isExact ? SAME_SPEAKER.exact : SAME_SPEAKER.near;
  return relation === "other" ? OTHER_SPEAKER : 0;
}
