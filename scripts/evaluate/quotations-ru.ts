/** Part `quotations`, Russian sentences: is there speech, and which words are source, cue and content. */
import { findQuotations } from "../../src/text/quotations/find.ts";
import type { Span, TextQuotation } from "../../src/text/quotations/quotation.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Report, Score } from "./score.ts";
import { share } from "./score.ts";

/** Measured before this session, and aimed at, on the half kept apart. */
const GOALS = { presence: 0.9, source: 0.55, cue: 0.75, content: 0.8 } as const;
const FLOORS = { presence: 0.72, source: 0.3, cue: 0.47, content: 0.69 } as const;
const ROLES = ["source", "cue", "content"] as const;
/** Marks around quoted words count as content there: a part is widened to them. */
const OPENING = /[«„“"'‘‚\s]*$/u;
const CLOSING = /^[»“”"'’‘]*/u;
const WORD = /[\p{L}\p{N}]/u;

type Role = (typeof ROLES)[number];

/** A sentence with the role of each of its tokens: the word, its role, its offset. */
export interface RoledSentence {
  readonly text: string;
  readonly has_quote: boolean;
  readonly tokens: readonly (readonly [word: string, role: string, start: number])[];
}

/** Figures of the sentences of `quotes-ru`, found by `findQuotations` as Russian. */
export async function evaluateRussianQuotations(evaluation: Evaluation): Promise<Report> {
  const sentences = evaluation.lines<RoledSentence>("quotes-ru/dev.jsonl");
  return { scores: scoresOf(sentences, "ru") };
}

/** Scores of sentences with roles; `language` is the one they are read as. */
export function scoresOf(sentences: readonly RoledSentence[], language: string): Score[] {
  const found = sentences.map(({ text }) => findQuotations(text, language));
  const data = `quotes-ru, ${sentences.length} sentences`;
  const isRight = (sentence: RoledSentence, index: number) =>
    sentence.has_quote === (found[index]?.length ?? 0) > 0;
  const presence = share([...sentences.entries()], ([index, sentence]) => isRight(sentence, index));
  return [
    {
      name: "Russian sentences: is there speech",
      figure: presence,
      floor: FLOORS.presence,
      goal: GOALS.presence,
      data,
    },
    ...ROLES.map((role) => ({
      name: `Russian sentences: words of the ${role}, F1`,
      figure: wordsF1(sentences, found, role),
      floor: FLOORS[role],
      goal: GOALS[role],
      data,
    })),
  ];
}

function wordsF1(
  sentences: readonly RoledSentence[],
  found: readonly (readonly TextQuotation[])[],
  role: Role,
): number {
  let [right, given, gold] = [0, 0, 0];
  for (const [index, { text, tokens }] of sentences.entries()) {
    const spans = spansOf(text, found[index] ?? [], role);
    for (const [word, own, start] of tokens) {
      const isFound = spans.some((span) => start < span.end && span.start < start + word.length);
      right += isFound && own === role ? 1 : 0;
      given += isFound ? 1 : 0;
      gold += own === role ? 1 : 0;
    }
  }
  return given + gold === 0 ? 0 : (2 * right) / (given + gold);
}

function spansOf(text: string, quotations: readonly TextQuotation[], role: Role): Span[] {
  if (role === "content") return quotations.flatMap(({ parts }) => parts.map((part) => widened(text, part)));
  const spans = quotations.map((quotation) => (role === "cue" ? quotation.cue : quotation.speaker));
  return spans.filter((span) => span !== null).filter(({ start, end }) => WORD.test(text.slice(start, end)));
}

function widened(text: string, { start, end }: Span): Span {
  const before = OPENING.exec(text.slice(0, start))?.[0].trimStart().length ?? 0;
  const after = CLOSING.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
