/** Keeps the index in memory in step with the archive, whoever writes to it. */
import type { Clock, EmbeddingReader, Logger, Neighbour, VectorIndex, VectorIndexFile } from "./ports.ts";

/** Passages fetched and added between two turns of the event loop. */
const CATCH_UP_BATCH = 32;
/** Below this many passages a filter's answer is computed exactly from the stored embeddings. */
const MAX_EXACT_FILTERED = 500;
/** Changes that make writing the cache file worth its time. */
const MIN_CHANGES_TO_SAVE = 1_000;

/** While another process writes, searches catch up at most this often. */
const MIN_REFRESH_INTERVAL_MS = 1_000;

/** Takes the direction of its language out of an embedding; length stays 1. */
export type Correction = (vector: Float32Array) => Float32Array;

export interface LiveIndex {
  /** Best first. `allowed` restricts before ranking; null allows all. */
  nearest(vector: Float32Array, limit: number, allowed: ReadonlySet<number> | null): Promise<Neighbour[]>;
  /** Corrected embeddings of some passages, for scoring them exactly. */
  vectors(ids: readonly number[]): Promise<ReadonlyMap<number, Float32Array>>;
  /** Catches up with the archive; cheap when nothing changed. Overlapping calls share one run. */
  refresh(): Promise<void>;
  /** Writes the cache file. */
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
  const { archive, correct } = parts;
  let index: VectorIndex | null = null;
  let seen: number | null = null;
  let refreshedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<VectorIndex> | null = null;

  async function vectors(ids: readonly number[]): Promise<ReadonlyMap<number, Float32Array>> {
    const rows = await archive.embeddings(ids);
    return new Map(rows.map(({ id, vector }) => [id, correct(vector)]));
  }

  async function catchUp(): Promise<VectorIndex> {
    const version = await archive.version();
    if (index && version === seen) return index;
    const loaded = index ?? (await load(parts));
    const changes = await bringInStep(loaded, parts);
    index = loaded;
    seen = version;
    refreshedAt = parts.clock().getTime();
    if (changes >= MIN_CHANGES_TO_SAVE) await parts.file.save(loaded);
    return loaded;
  }

  function refresh(): Promise<VectorIndex> {
    running ??= catchUp().finally(() => {
      running = null;
    });
    return running;
  }

  async function recent(): Promise<VectorIndex> {
    const due = parts.clock().getTime() - refreshedAt >= MIN_REFRESH_INTERVAL_MS;
    return index && !due ? index : refresh();
  }

  return {
    vectors,
    async nearest(vector, limit, allowed) {
      const current = await recent();
      const corrected = correct(vector);
      if (allowed === null) return current.search(corrected, limit);
      if (allowed.size > MAX_EXACT_FILTERED) {
        const found = current.search(corrected, limit, (id) => allowed.has(id));
        if (found.length >= limit) return found;
      }
      return rankExactly(corrected, limit, allowed, vectors);
    },
    async refresh() {
      await refresh();
    },
    async save() {
      await parts.file.save(await refresh());
    },
    state: () => ({ passages: index?.size ?? 0, current: index !== null && running === null }),
  };
}

async function load({ archive, file, log }: LiveIndexParts): Promise<VectorIndex> {
  const loaded = await file.load();
  if (loaded) return loaded;
  const total = (await archive.passageIds()).length;
  if (total > 0) log.info({ passages: total }, "building the index from stored embeddings");
  return file.create(total);
}

/** Adds what is missing, removes what is gone; returns how many changes that were. */
async function bringInStep(index: VectorIndex, { archive, correct }: LiveIndexParts): Promise<number> {
  const wanted = new Set(await archive.passageIds());
  const gone = [...index.ids()].filter((id) => !wanted.has(id));
  for (const id of gone) index.remove(id);
  const missing = [...wanted].filter((id) => !index.has(id));
  for (let at = 0; at < missing.length; at += CATCH_UP_BATCH) {
    const rows = await archive.embeddings(missing.slice(at, at + CATCH_UP_BATCH));
    for (const { id, vector } of rows) index.add(id, correct(vector));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return gone.length + missing.length;
}

async function rankExactly(
  vector: Float32Array,
  limit: number,
  allowed: ReadonlySet<number>,
  vectors: (ids: readonly number[]) => Promise<ReadonlyMap<number, Float32Array>>,
): Promise<Neighbour[]> {
  const scored: Neighbour[] = [];
  for (const [id, candidate] of await vectors([...allowed]))
    scored.push({ id, score: dot(vector, candidate) });
  return scored.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Inner product; the cosine for vectors of length 1. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
