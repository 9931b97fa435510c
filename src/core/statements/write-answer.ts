/** Has the language model answer from the passages found, and keeps what the check lets pass. */
import type { Span } from "../article.ts";
import { cachedEmbedding } from "../cached-embedding.ts";
import type { AnswerWriter, Embedder, Logger, WriterPassage } from "../ports.ts";
import type { Hit } from "../retrieve.ts";
import type { AnswerSentence } from "../services.ts";
import { checkStatement, type Source } from "./check.ts";

/** Passages that the model reads. */
const MAX_PASSAGES = 6;
/** Of what the model wrote, the share that must pass: one that invents half of its answer is not to be trusted with the rest. */
const MIN_KEPT = 0.5;
const MAX_SENTENCES = 4;

/** The span of an article's body that supports a sentence, under the number that sentences cite it by (from 1 on). */
export interface CitedSpan extends Span {
  readonly n: number;
  readonly hit: Hit;
  readonly quote: string;
}

export interface WrittenAnswer {
  readonly sentences: readonly AnswerSentence[];
  readonly cited: readonly CitedSpan[];
}

export interface WriteAnswerParts {
  readonly question: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly writer: AnswerWriter;
  readonly embedder: Pick<Embedder, "embed">;
  readonly correct: (vector: Float32Array) => Float32Array;
  readonly log: Logger;
}

/** Null where the model gave nothing of use or too little passed; the extractive answer stands then. */
export async function writeAnswer(parts: WriteAnswerParts): Promise<WrittenAnswer | null> {
  const hits = parts.hits.slice(0, MAX_PASSAGES);
  const written = await parts.writer.write(parts.question, hits.map(writerPassage));
  if (written === null || written.length === 0) return null;
  const embed = cachedEmbedding(parts);
  const sources = hits.map(({ passage }, at): Source => {
    return { n: at + 1, text: passage.text, language: passage.article.language };
  });
  const verdicts = [];
  for (const sentence of written) verdicts.push(await checkStatement({ sentence, cited: sources, embed }));
  const kept = verdicts.filter(({ support }) => support.length > 0);
  const reasons = verdicts.flatMap(({ reason }) => (reason === null ? [] : [reason]));
  if (reasons.length > 0)
    parts.log.info(
      { written: written.length, kept: kept.length, reasons },
      "unsupported sentences were dropped",
    );
  if (kept.length === 0 || kept.length < MIN_KEPT * written.length) return null;
  return answerOf(kept.slice(0, MAX_SENTENCES), hits);
}

function answerOf(
  kept: readonly { readonly text: string; readonly support: readonly (Span & { readonly n: number })[] }[],
  hits: readonly Hit[],
): WrittenAnswer {
  const cited = new Map<string, CitedSpan>();
  const sentences = new Map<string, AnswerSentence>();
  for (const { text, support } of kept) {
    const citations = support.flatMap(({ n, start, end }) => {
      const hit = hits[n - 1];
      if (!hit) return [];
      const key = `${n} ${start} ${end}`;
      const { passage } = hit;
      const span = cited.get(key) ?? {
        n: cited.size + 1,
        hit,
        start: passage.start + start,
        end: passage.start + end,
        quote: passage.text.slice(start, end),
      };
      cited.set(key, span);
      return [span.n];
    });
    if (!sentences.has(text)) sentences.set(text, { text, citations });
  }
  return { sentences: [...sentences.values()], cited: [...cited.values()] };
}

function writerPassage({ passage }: Hit, at: number): WriterPassage {
  const { article, text } = passage;
  return {
    n: at + 1,
    title: article.title,
    source: article.source,
    publishedAt: article.published.value,
    language: article.language,
    text,
  };
}
