/** Wires the use cases from ports; shared by the program, the scripts and the tests. */
import { join } from "node:path";
import { adaptiveFile } from "../embeddings/adaptive.ts";
import {
  languageCorrection,
  languageLikeness,
  topicCentres,
  unrelatedCosine,
} from "../embeddings/correction.ts";
import { asking, type Gather, gatherer } from "./core/ask.ts";
import { browsing } from "./core/browse.ts";
import { type CompletingParts, completing } from "./core/complete.ts";
import { digesting } from "./core/digests/compose/compose.ts";
import { withoutDigests } from "./core/digests/desk/without-digests.ts";
import { sentenceWeigher } from "./core/evidence.ts";
import { type LiveIndex, openLiveIndex } from "./core/live-index.ts";
import type {
  AnswerWriter,
  Archive,
  Clock,
  Embedder,
  Logger,
  ModelIdentity,
  VectorIndexFile,
} from "./core/ports.ts";
import { quoting } from "./core/quotations/quote.ts";
import { verifying } from "./core/quotations/verify/verify.ts";
import { retriever, wantedRanker } from "./core/retrieve.ts";
import type { Services } from "./core/services.ts";
import { storyKeeper } from "./core/stories/keep-stories.ts";
import type { StoryKeeper } from "./core/stories/story-ports.ts";
import { timelining } from "./core/timeline/timeline.ts";
import type { TimelinePainter } from "./core/timeline-painter.ts";
import { withoutWatching } from "./core/watching/desk/without-watching.ts";
import type { RankWeights } from "./retrieval/rank.ts";
import { openArchive } from "./storage/archive.ts";
import { isSameModel, modelMismatch } from "./storage/models.ts";

/** Inside a data folder; holds only what can be rebuilt. */
export const INDEX_FOLDER = "index";
const BYTES_PER_MIB = 1024 * 1024;

export interface ServiceParts {
  readonly archive: Archive;
  readonly embedder: Embedder;
  readonly indexFile: VectorIndexFile;
  readonly clock: Clock;
  readonly log: Logger;
  readonly version: string;
  readonly sample: boolean;
  /** The language model that may write answers; without one they are extractive. */
  readonly writer?: AnswerWriter | null;
  /** Draws timelines; without one they have no picture. */
  readonly painter?: TimelinePainter | null;
  /** Suggests what the desks know; without it nothing of theirs is suggested. */
  readonly completers?: Pick<CompletingParts, "completeSubscription" | "completeWatched">;
  /** Instead of the usual weights, for measuring. */
  readonly ranking?: Partial<RankWeights>;
}

export interface OpenServices {
  readonly services: Services;
  readonly index: LiveIndex;
  /** What `ask` chooses from; for fitting and measuring. */
  readonly gather: Gather;
  /** Puts articles into stories; `digest` does so before it answers. */
  readonly keeper: StoryKeeper;
}

/** The use cases over given parts; tests pass fakes. */
export function wireServices(parts: ServiceParts): OpenServices {
  const { archive, embedder, clock, log } = parts;
  const correct = languageCorrection(embedder.model);
  const likeness = languageLikeness(embedder.model);
  const unrelated = unrelatedCosine(embedder.model);
  const centres = topicCentres(embedder.model);
  const index = openLiveIndex({ archive, file: parts.indexFile, correct, log, clock });
  const { writer = null, painter = null, ranking = {} } = parts;
  const retrieving = { embedder, passages: archive, index, correct, likeness, weights: ranking };
  const retrieve = retriever(retrieving);
  const weigh = sentenceWeigher({ embedder, passages: archive, correct });
  const rankWanted = wantedRanker(retrieving);
  const gather = gatherer({ retrieve, weigh });
  const keeper = storyKeeper({ archive, index, log });
  const started = clock().getTime();
  return {
    index,
    gather,
    keeper,
    services: {
      ...asking({ archive, retrieve, gather, embedder, correct, writer, clock, log }),
      ...quoting({ archive, rankWanted, embedder, correct, likeness }),
      ...verifying({ archive, index, embedder, correct, likeness }),
      ...timelining({ archive, passages: archive, rankWanted, index, correct, unrelated, painter, clock }),
      ...digesting({ archive, keeper, rankWanted, index, correct, centres, clock }),
      ...browsing(archive),
      // A program that has desks puts them here (`src/program.ts`); scripts do without.
      digests: withoutDigests(),
      watching: withoutWatching(),
      ...completing({ archive, clock, log, ...parts.completers }),
      async status() {
        const { articles, passages, languages, sources, model } = await archive.counts();
        const { quotations, events, articlesLeft } = await archive.readingCounts();
        return {
          version: parts.version,
          sample: parts.sample,
          model,
          articles,
          passages,
          languages,
          sources,
          quotations: { total: quotations, articlesLeft },
          events: { total: events, articlesLeft },
          index: { kind: "HNSW", ...index.state() },
          memoryMiB: Math.round(process.memoryUsage().rss / BYTES_PER_MIB),
          uptimeSeconds: (clock().getTime() - started) / 1000,
        };
      },
    },
  };
}

/** A data folder opened: its archive, and the file that caches its index. */
export interface Coverage {
  readonly archive: Archive;
  readonly indexFile: VectorIndexFile;
}

/** Opens a data folder; refuses one that another model made (UserError `model_mismatch`). */
export async function openCoverage(options: {
  readonly folder: string;
  readonly model: ModelIdentity;
  readonly clock: Clock;
  readonly log: Logger;
  /** Creates and writes nothing; a missing archive reads as an empty one. */
  readonly readOnly?: boolean;
}): Promise<Coverage> {
  const { folder, model, clock, log, readOnly = false } = options;
  const archive = openArchive({ folder, clock, log, readOnly });
  const bound = (await archive.counts()).model;
  if (bound && !isSameModel(bound, model)) {
    archive.close();
    throw modelMismatch(folder, bound, model);
  }
  return { archive, indexFile: adaptiveFile({ folder: join(folder, INDEX_FOLDER), model, log }) };
}
