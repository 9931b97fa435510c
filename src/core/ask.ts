/** Answers a question with one to three sentences, verbatim and cited, or says that the coverage does not. */
import { confidence } from "../retrieval/calibrate.ts";
import { evidenceFeatures } from "./confidence.ts";
import { UserError } from "./errors.ts";
import type { ScoredSentence, WeighSentences } from "./evidence.ts";
import { passageFilter } from "./filters.ts";
import { citation, foundPassage, withoutCopies } from "./found.ts";
import type { ArticleReader, PassageFilter } from "./ports.ts";
import type { Hit, Retrieve, Retrieved } from "./retrieve.ts";
import type { AskResult, Services } from "./services.ts";

/** Passages whose sentences are weighed. */
const MAX_PASSAGES = 6;
/** Passages looked at for these, copies included. */
const MAX_HITS = 20;
/** Sentences in an answer, at most. */
const MAX_SENTENCES = 3;
/** A further sentence must come this near to the score of the best one. */
const MAX_SCORE_GAP = 0.03;
/** Passages shown with an abstention or as further reading. */
const MAX_NEAREST = 3;
/**
 * Below this confidence the bot abstains. The fit's questions are about half on subjects that the coverage does not
 * touch; people ask about what it does touch, so that true answers score lower and the line lies below one half.
 */
const MIN_CONFIDENCE = 0.3;

/** Everything an answer is chosen from. */
export interface Evidence {
  readonly retrieved: Retrieved;
  /** Without copies, best first. */
  readonly hits: readonly Hit[];
  /** Of the best hits, best first. */
  readonly sentences: readonly ScoredSentence[];
}

export type Gather = (question: string, filter: PassageFilter) => Promise<Evidence>;

/** Builds the gathering of evidence for a question. */
export function gatherer(parts: { readonly retrieve: Retrieve; readonly weigh: WeighSentences }): Gather {
  return async (question, filter) => {
    const retrieved = await parts.retrieve(question, MAX_HITS, filter);
    const hits = withoutCopies(retrieved.hits, ({ passage }) => passage.text);
    return { retrieved, hits, sentences: await parts.weigh(retrieved, hits.slice(0, MAX_PASSAGES)) };
  };
}

export interface AskParts {
  readonly archive: ArticleReader;
  readonly retrieve: Retrieve;
  readonly gather: Gather;
}

/** Builds `ask` and `search`. Both throw UserError `nothing_embedded` while the archive is empty. */
export function asking(parts: AskParts): Pick<Services, "ask" | "search"> {
  return {
    async ask(request) {
      const evidence = await parts.gather(request.question, passageFilter(request));
      if (evidence.hits.length === 0) await requireCoverage(parts.archive);
      return answer(evidence);
    },
    async search(request) {
      const { hits } = await parts.retrieve(request.query, request.limit, passageFilter(request));
      if (hits.length === 0) await requireCoverage(parts.archive);
      return { passages: hits.map(foundPassage) };
    },
  };
}

function answer({ retrieved, hits, sentences }: Evidence): AskResult {
  const nearest = hits.slice(0, MAX_NEAREST).map(foundPassage);
  if (confidence(evidenceFeatures(retrieved, hits, sentences)) < MIN_CONFIDENCE)
    return { abstained: true, sentences: [], citations: [], nearest };
  const chosen = choose(sentences);
  return {
    abstained: false,
    sentences: chosen.map(({ text }, at) => ({ text, citations: [at + 1] })),
    citations: chosen.map((sentence, at) => citation(sentence, at + 1)),
    nearest,
  };
}

/** The best sentence and those that come near to it and tell something else. */
function choose(sentences: readonly ScoredSentence[]): ScoredSentence[] {
  const best = sentences[0];
  if (!best) return [];
  const near = sentences.filter(({ score }) => score >= best.score - MAX_SCORE_GAP);
  return withoutCopies(near, ({ text }) => text).slice(0, MAX_SENTENCES);
}

async function requireCoverage(archive: ArticleReader): Promise<void> {
  const { articles } = await archive.counts();
  if (articles === 0)
    throw new UserError(
      "nothing_embedded",
      "Nothing is embedded yet, so there is nothing to answer from. Embed articles with: npm run embed -- PATH",
    );
}
