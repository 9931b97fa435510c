/** Tells the topic that a follow-up names from that of the question before: "what about inflation in Velmark?" */
import { lengthAt, type Row } from "./follow-up-phrases.ts";
import type { FollowUp } from "./follow-up-rest.ts";
import { isName, tokens } from "./follow-up-tokens.ts";

/** Letters in which two forms of a word agree. */
const STEM = 5;

/**
 * Whether a "what about" names a common noun and a name with a preposition. With an article it is the like of what was
 * asked about ("and the dike in Selmok?"), and where a language has no articles, it may be.
 */
export function hasOwnTopic({ kind, row, named, tokens: all, prepositions }: FollowUp): boolean {
  if (kind !== "fragment" || !named || !row || row.caseless || row.articles.size === 0) return false;
  const words = all.map(({ word }) => word);
  const inner = innerPreposition(words, row);
  if (inner < 0 || prepositions > 0) return false;
  const isTopic = (_: unknown, at: number) => !isName(all, at) && lengthAt(row.articles, words, at) === 0;
  const after = inner + lengthAt(row.prepositions, words, inner);
  return words.slice(0, inner).every(isTopic) && words.some((_, at) => at >= after && isName(all, at));
}

/** "What about the election in Brazil?" is "in Brazil" where the question before is about an election already. */
export function withoutKnownTopic(followUp: FollowUp, previous: string): FollowUp {
  const { kind, row, tokens: all, prepositions, text } = followUp;
  if (kind !== "fragment" || !row || prepositions > 0) return followUp;
  const words = all.map(({ word }) => word);
  const inner = innerPreposition(words, row);
  const first = all[inner];
  const topic = words.slice(0, Math.max(0, inner)).filter((word) => lengthAt(row.articles, [word], 0) === 0);
  const known = new Set(tokens(previous).map(({ word }) => word.slice(0, STEM)));
  if (!first || topic.length === 0 || !topic.every((word) => known.has(word.slice(0, STEM)))) return followUp;
  return {
    ...followUp,
    text: text.slice(first.start - (all[0]?.start ?? 0)),
    tokens: all.slice(inner),
    prepositions: lengthAt(row.prepositions, words, inner),
  };
}

function innerPreposition(words: readonly string[], row: Row): number {
  return words.findIndex((_, at) => at > 0 && lengthAt(row.prepositions, words, at) > 0);
}
