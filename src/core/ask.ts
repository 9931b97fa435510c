/** Answers a question from the coverage, every sentence cited, or says that the coverage does not. */
import { confidence } from "../retrieval/calibrate.ts";
import { composeAnswer } from "./answer/compose.ts";
import { evidenceFeatures } from "./confidence.ts";
import type { ScoredSentence, WeighSentences } from "./evidence.ts";
import { passageFilter } from "./filters.ts";
import { completeQuestion } from "./follow-up.ts";
import { citation, foundPassage } from "./found.ts";
import type { AnswerWriter, ArticleReader, Clock, Embedder, Logger, PassageFilter } from "./ports.ts";
import { requireCoverage } from "./require-coverage.ts";
import type { Hit, Retrieve, Retrieved } from "./retrieve.ts";
import type { AskResult, FoundPassage, Services } from "./services.ts";
import { writeAnswer } from "./statements/write-answer.ts";

/** Passages whose sentences are weighed. */
const MAX_PASSAGES = 8;
/** Passages looked at for these and for the calibration. */
const MAX_HITS = 20;
/** Passages shown with an abstention or as further reading. */
const MAX_NEAREST = 3;
/** Below this confidence the bot abstains; `npm run evaluate -- --only abstention` shows what each line would cost. */
const MIN_CONFIDENCE = 0.25;

/** Everything an answer is chosen from. */
export interface Evidence extends Retrieved {
  /** Of the best hits, best first. */
  readonly sentences: readonly ScoredSentence[];
}

export type Gather = (question: string, filter: PassageFilter) => Promise<Evidence>;

/** Builds the gathering of evidence for a question. */
export function gatherer(parts: { readonly retrieve: Retrieve; readonly weigh: WeighSentences }): Gather {
  return async (text, filter) => {
    const { question, hits } = await parts.retrieve(text, MAX_HITS, filter);
    return { question, hits, sentences: await parts.weigh(question, hits.slice(0, MAX_PASSAGES)) };
  };
}

export interface AskParts {
  readonly archive: ArticleReader;
  readonly retrieve: Retrieve;
  readonly gather: Gather;
  readonly embedder: Pick<Embedder, "embed">;
  readonly correct: (vector: Float32Array) => Float32Array;
  /** The language model, where one is configured. */
  readonly writer: AnswerWriter | null;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Builds `ask` and `search`. Both throw UserError `nothing_embedded` while the archive is empty. */
export function asking(parts: AskParts): Pick<Services, "ask" | "search"> {
  return {
    async ask(request) {
      const { question, completed } = await understood(request, parts);
      const evidence = await parts.gather(question, passageFilter(request));
      if (evidence.hits.length === 0) await requireCoverage(parts.archive);
      return { question, completed, ...(await answer(evidence, parts)) };
    },
    async search(request) {
      const { hits } = await parts.retrieve(request.query, request.limit, passageFilter(request));
      if (hits.length === 0) await requireCoverage(parts.archive);
      return { passages: hits.map(foundPassage) };
    },
  };
}

/** The question as it is searched for: one that follows another is completed, by the language model if there is one. */
async function understood(
  { question, previous }: { readonly question: string; readonly previous?: string },
  { writer }: AskParts,
): Promise<Pick<AskResult, "question" | "completed">> {
  const byRules = previous === undefined ? null : completeQuestion(previous, question);
  if (previous === undefined || byRules === null) return { question, completed: false };
  const written = writer ? await writer.complete(previous, question) : null;
  return { question: written ?? byRules, completed: true };
}

type Answered = Omit<AskResult, "question" | "completed">;

async function answer(evidence: Evidence, parts: AskParts): Promise<Answered> {
  const { question, hits, sentences } = evidence;
  const common = {
    confidence: rounded(confidence(evidenceFeatures(question, hits, sentences))),
    nearest: nearestOf(hits),
  };
  if (common.confidence < MIN_CONFIDENCE) return { ...common, ...NO_ANSWER };
  return { ...common, ...((await written(evidence, parts)) ?? extracted(evidence, parts.clock())) };
}

/** Of different articles. */
function nearestOf(hits: readonly Hit[]): FoundPassage[] {
  const byArticle = new Map<string, Hit>();
  for (const hit of hits) {
    const { id } = hit.passage.article;
    if (!byArticle.has(id)) byArticle.set(id, hit);
  }
  return [...byArticle.values()].slice(0, MAX_NEAREST).map(foundPassage);
}

type Told = Omit<Answered, "confidence" | "nearest">;

const NO_ANSWER: Told = {
  abstained: true,
  writtenBy: "extract",
  sentences: [],
  citations: [],
  differences: [],
  staleSince: null,
};

/** Null without a language model, and where too little of what it wrote is supported. */
async function written({ question, hits, sentences }: Evidence, parts: AskParts): Promise<Told | null> {
  const { writer, embedder, correct, log } = parts;
  if (!writer) return null;
  const answered = await writeAnswer({ question: question.text, hits, writer, embedder, correct, log });
  if (!answered) return null;
  const { staleSince } = composeAnswer({ question, sentences, hits, now: parts.clock() });
  return {
    ...NO_ANSWER,
    abstained: false,
    writtenBy: "model",
    sentences: answered.sentences,
    citations: answered.cited.map(({ quote, n, ...span }) => citation({ ...span, text: quote }, n)),
    staleSince,
  };
}

/** One to three sentences as the articles have them. */
function extracted({ question, hits, sentences }: Evidence, now: Date): Told {
  const composed = composeAnswer({ question, sentences, hits, now });
  return {
    abstained: false,
    writtenBy: "extract",
    sentences: composed.sentences.map(({ text, context }, at) => ({
      text,
      citations: [at + 1],
      ...(context ? { context } : {}),
    })),
    citations: composed.sentences.map((sentence, at) => citation(sentence, at + 1)),
    differences: composed.differences,
    staleSince: composed.staleSince,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
