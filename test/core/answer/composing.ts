/** Composes an answer on a fixed day, for tests of what it consists of. */
import { composeAnswer } from "../../../src/core/answer/compose.ts";
import type { ScoredSentence } from "../../../src/core/evidence.ts";

export const NOW = new Date("2026-11-26T12:00:00Z");

export async function compose(
  sentences: readonly (ScoredSentence | Promise<ScoredSentence>)[],
  text = "What happened?",
) {
  const all = await Promise.all(sentences);
  const question = { text, language: "en", lexemes: [] };
  return composeAnswer({ question, sentences: all, hits: all.map(({ hit }) => hit), now: NOW });
}

export const textsOf = ({ sentences }: Awaited<ReturnType<typeof compose>>) =>
  sentences.map(({ text }) => text);
