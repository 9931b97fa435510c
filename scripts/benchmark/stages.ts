/** Times the stages of a search where they meet the archive and the index; both work while the thread waits. */
import type { Archive, VectorIndex, VectorIndexFile } from "../../src/core/ports.ts";

/** In the order in which they are shown; `rest` is what lies between them: cutting words, joining, ranking. */
export const STAGES = ["filter", "dense", "lexical", "names", "candidates", "second stage"] as const;
export type Stage = (typeof STAGES)[number];

/** Adds up the milliseconds of each stage. */
export interface StageClock {
  archive(archive: Archive): Archive;
  file(file: VectorIndexFile): VectorIndexFile;
  /** What was added up since the last call. */
  take(): Readonly<Record<Stage, number>>;
}

export function stageClock(): StageClock {
  let sums = noTime();

  /** A function of the archive does all its work before it returns its promise. */
  function timed<Arguments extends unknown[], Result>(
    stage: Stage,
    work: (...given: Arguments) => Result,
  ): (...given: Arguments) => Result {
    return (...given) => {
      const started = performance.now();
      try {
        return work(...given);
      } finally {
        sums[stage] += performance.now() - started;
      }
    };
  }

  const timedIndex = (index: VectorIndex): VectorIndex => ({
    get size() {
      return index.size;
    },
    has: index.has,
    add: index.add,
    remove: index.remove,
    ids: index.ids,
    search: timed("dense", index.search),
  });

  return {
    archive: (archive) => ({
      ...archive,
      matching: timed("filter", archive.matching),
      lexical: timed("lexical", archive.lexical),
      named: timed("names", archive.named),
      nameFrequencies: timed("names", archive.nameFrequencies),
      passages: timed("candidates", archive.passages),
      embeddings: timed("candidates", archive.embeddings),
      words: timed("second stage", archive.words),
      sentences: timed("second stage", archive.sentences),
    }),
    file: (file) => ({
      ...file,
      create: (capacity) => timedIndex(file.create(capacity)),
      load: async () => {
        const index = await file.load();
        return index && timedIndex(index);
      },
      // What is measured is never built or written here.
      outgrown: () => false,
      save: async () => undefined,
    }),
    take() {
      const taken = sums;
      sums = noTime();
      return taken;
    },
  };
}

function noTime(): Record<Stage, number> {
  return { filter: 0, dense: 0, lexical: 0, names: 0, candidates: 0, "second stage": 0 };
}
