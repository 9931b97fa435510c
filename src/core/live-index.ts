/** Keeps the index in memory in step with the archive, whoever writes to it. */
import type {
  Clock,
  EmbeddingReader,
  Logger,
  Neighbour,
  PassageIds,
  VectorBatch,
  VectorIndex,
  VectorIndexFile,
} from "./ports.ts";

/** Embeddings read from the archive at a time. */
const BATCH = 64;
/** Longest stretch of catching up between two turns of the event loop. */
const TURN_MS = 10;
/** Longest a question waits for passages that another process has just written; it then goes without them. */
const MAX_WAIT_MS = 500;
/** Changes that make writing the cache file worth its time. */
const MIN_CHANGES_TO_SAVE = 1_000;

/** While another process writes, searches catch up at most this often. */
const MIN_REFRESH_INTERVAL_MS = 1_000;

/** Takes the direction of its language out of an embedding; length stays 1. */
export type Correction = (vector: Float32Array) => Float32Array;

/** Cosine of a corrected embedding and one that is not corrected yet, without the work of correcting it. */
export type Likeness = (corrected: Float32Array, raw: Float32Array) => number;

export interface LiveIndex {
  /** Best first. `allowed` restricts before ranking; null allows all. */
  nearest(vector: Float32Array, limit: number, allowed: PassageIds | null): Promise<Neighbour[]>;
  /** How many passages it holds, after catching up as `nearest` does. */
  size(): Promise<number>;
  /** Corrected embeddings of some passages, for scoring them exactly. */
  vectors(ids: readonly number[]): Promise<ReadonlyMap<number, Float32Array>>;
  /** Catches up with the archive; cheap when nothing changed. Overlapping calls share one run. */
  refresh(): Promise<void>;
  /** Writes the cache file, after a graph that is being built. */
  save(): Promise<void>;
  state(): { readonly passages: number; readonly current: boolean };
}

export interface LiveIndexParts {
  readonly archive: EmbeddingReader;
  readonly file: VectorIndexFile;
  readonly correct: Correction;
  readonly log: Logger;
  readonly clock: Clock;
}

/** Nothing is read until the first `refresh` or `nearest`. */
export function openLiveIndex(parts: LiveIndexParts): LiveIndex {
  const { archive, correct, file } = parts;
  let index: VectorIndex | null = null;
  let seen: number | null = null;
  /** The newest passage that the index is known to be complete up to; null before the first comparison. */
  let lastId: number | null = null;
  let refreshedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<VectorIndex> | null = null;
  let building: Promise<void> | null = null;

  async function catchUp(): Promise<VectorIndex> {
    const version = await archive.version();
    if (index && version === seen) return index;
    const loaded = index ?? (await load(parts));
    const { changes, newest } = await bringInStep(loaded, lastId, parts);
    index = loaded;
    lastId = newest;
    seen = version;
    refreshedAt = parts.clock().getTime();
    if (file.outgrown(loaded)) building ??= replace().catch((error) => warnOf(parts.log, error));
    else if (changes >= MIN_CHANGES_TO_SAVE) await file.save(loaded);
    return loaded;
  }

  /** Searches go on over the index that there is until the graph is ready; a failure leaves it at that. */
  async function replace(): Promise<void> {
    const ids = await archive.passageIds();
    parts.log.info({ passages: ids.length }, "building the index from stored embeddings");
    const built = await file.build(batches(ids, parts), ids.length);
    if (!built) return;
    // Outside a run of `catchUp`, which goes on with the index that it began with.
    while (running) await running;
    index = built;
    lastId = null;
    seen = null;
    building = null;
    await refresh();
  }

  function refresh(): Promise<VectorIndex> {
    running ??= catchUp().finally(() => {
      running = null;
    });
    return running;
  }

  async function recent(): Promise<VectorIndex> {
    const due = parts.clock().getTime() - refreshedAt >= MIN_REFRESH_INTERVAL_MS;
    if (!index) return refresh();
    return due ? ((await within(MAX_WAIT_MS, refresh())) ?? index) : index;
  }

  return {
    size: async () => (await recent()).size,
    vectors: (ids) => correctedVectors(ids, parts),
    nearest: async (vector, limit, allowed) =>
      (await recent()).search(correct(vector), limit, allowed ?? undefined),
    async refresh() {
      await refresh();
    },
    async save() {
      await refresh();
      await building;
      await file.save(await refresh());
    },
    state: () => ({ passages: index?.size ?? 0, current: index !== null && running === null }),
  };
}

async function correctedVectors(
  ids: readonly number[],
  { archive, correct }: LiveIndexParts,
): Promise<ReadonlyMap<number, Float32Array>> {
  const rows = await archive.embeddings(ids);
  return new Map(rows.map(({ id, vector }) => [id, correct(vector)]));
}

function warnOf(log: Logger, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  log.warn({ reason }, "the index could not be built; searches go on without it");
}

/** Null when it takes longer; the work goes on. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function load({ archive, file }: LiveIndexParts): Promise<VectorIndex> {
  return (await file.load()) ?? file.create(await archive.passageCount());
}

/** Corrected embeddings, read as they are asked for. */
async function* batches(
  ids: readonly number[],
  { archive, correct }: Pick<LiveIndexParts, "archive" | "correct">,
): AsyncGenerator<VectorBatch> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await archive.embeddings(ids.slice(at, at + BATCH));
    yield rows.map(({ id, vector }) => ({ id, vector: correct(vector) }));
  }
}

interface Step {
  readonly gone: readonly number[];
  readonly missing: readonly number[];
  /** The newest passage of the archive; 0 where there is none. */
  readonly newest: number;
}

/** Adds what is missing, removes what is gone; says how many changes that were, and up to where the index is complete. */
async function bringInStep(
  index: VectorIndex,
  lastId: number | null,
  parts: LiveIndexParts,
): Promise<{ readonly changes: number; readonly newest: number }> {
  const { archive } = parts;
  const { gone, missing, newest } =
    (lastId === null ? null : await onlyNewer(index, lastId, archive)) ?? (await comparison(index, archive));
  for (const id of gone) index.remove(id);
  let turnEnds = performance.now() + TURN_MS;
  for await (const batch of batches(missing, parts)) {
    for (const { id, vector } of batch) {
      index.add(id, vector);
      if (performance.now() < turnEnds) continue;
      await new Promise((resolve) => setImmediate(resolve));
      turnEnds = performance.now() + TURN_MS;
    }
  }
  return { changes: gone.length + missing.length, newest };
}

/** Null where something is gone: the numbers do not add up then. */
async function onlyNewer(index: VectorIndex, lastId: number, archive: EmbeddingReader): Promise<Step | null> {
  const missing = await archive.passageIds(lastId);
  const isComplete = index.size + missing.length === (await archive.passageCount());
  return isComplete ? { gone: [], missing, newest: missing.at(-1) ?? lastId } : null;
}

/** Looks at every passage: tenths of a second for a million of them. */
async function comparison(index: VectorIndex, archive: EmbeddingReader): Promise<Step> {
  const ids = await archive.passageIds();
  const missing = ids.filter((id) => !index.has(id));
  const isAllThere = index.size + missing.length === ids.length;
  return { gone: isAllThere ? [] : goneFrom(index, ids), missing, newest: ids.at(-1) ?? 0 };
}

function goneFrom(index: VectorIndex, ids: readonly number[]): number[] {
  const wanted = new Set(ids);
  return [...index.ids()].filter((id) => !wanted.has(id));
}
