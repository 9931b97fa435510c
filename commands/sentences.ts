/** Lays out the sentences of an answer: those that contradict each other stand together, with paper and date. */
import { publicationTime } from "../src/core/filters.ts";
import type { AnswerSentence, AskResult, Citation, Difference } from "../src/core/services.ts";
import type { Block, CitedSentence } from "../src/core/view.ts";
import { phrase } from "./wording.ts";

type Told = Pick<AskResult, "sentences" | "citations" | "differences" | "writtenBy">;

/** Blocks of sentences in their order; "Sources differ:" stands above those that do. */
export function sentenceBlocks(result: Told, locale: string): Block[] {
  const { sentences, differences } = result;
  // A model tells of several sources in one sentence: no paper's name fits before it.
  if (result.writtenBy === "model")
    return [shown(sentences, result, null), ...differences.map((one) => numbered(one, locale))];
  return inRuns(sentences, differences).flatMap(({ run, difference }): Block[] => {
    const block = shown(run, result, difference);
    if (difference === null) return [block];
    return [{ kind: "note", tone: "warning", text: phrase("differ", locale) }, block];
  });
}

interface Run {
  readonly run: AnswerSentence[];
  readonly difference: Difference | null;
}

/** Neighbours that take part in the same contradiction, or in none. */
function inRuns(sentences: readonly AnswerSentence[], differences: readonly Difference[]): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    const difference =
      differences.find(({ citations }) => sentence.citations.some((n) => citations.includes(n))) ?? null;
    const last = runs.at(-1);
    if (last && last.difference === difference) last.run.push(sentence);
    else runs.push({ run: [sentence], difference });
  }
  return runs;
}

function shown(
  sentences: readonly AnswerSentence[],
  { citations }: Told,
  difference: Difference | null,
): Block {
  return {
    kind: "answer",
    sentences: sentences.map((sentence): CitedSentence => {
      const { text, context, citations: numbers } = sentence;
      const citation = citations.find(({ n }) => numbers.includes(n));
      const names = citation ? namesBefore(citation, difference !== null, context === "title") : [];
      if (!citation || names.length === 0) return { text, citations: numbers };
      const from = { name: names.join(" — "), published: publicationTime(citation.publishedAt) };
      return { text, citations: numbers, from };
    }),
  };
}

/** Who says it where papers differ; what it is about where the sentence does not say. */
function namesBefore({ source, title, externalId }: Citation, differs: boolean, leans: boolean): string[] {
  if (!differs && !leans) return [];
  const names = [...(differs ? [source] : []), ...(leans ? [title] : [])].flatMap((name) => name ?? []);
  return names.length > 0 ? names : [source ?? title ?? externalId];
}

function numbered({ citations }: Difference, locale: string): Block {
  const numbers = citations.map((n) => `[${n}]`).join(" ");
  return { kind: "note", tone: "warning", text: `${phrase("differ", locale)} ${numbers}` };
}
