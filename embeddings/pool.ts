/** The threads that run the model: started when there is work for them, fed from one queue. */
import type { EmbedOptions } from "../src/core/ports.ts";
import type { Model } from "./model.ts";
import { type Waiting, type WaitingQueue, waitingQueue } from "./queue.ts";
import type { ModelReply, ModelRequest, ModelSettings } from "./worker/protocol.ts";
import { startWorker, type WorkerClient } from "./worker/worker.ts";

/** Each thread holds the weights (about 170 MB); two fill two cores, and with more cores each uses several. */
const MAX_WORKERS = 2;
/** Batches at a thread: one that runs, and one so that it never waits for this thread. */
const MAX_BATCHES_AHEAD = 2;
/** From so many waiting tokens on, starting another thread pays. */
const CROWD_TOKENS = 2_000;

export interface Pool {
  /** Starts all threads, or as many as `workers`. */
  start(workers?: number): void;
  /** Vectors of texts given as token ids, in their order. Rejects with the signal's reason, once it is aborted. */
  run(texts: readonly Int32Array[], options: RunOptions): Promise<Float32Array[]>;
  close(): Promise<void>;
}

export interface RunOptions extends EmbedOptions {
  readonly urgent: boolean;
  /** What each token of each text counts (pooling "sif"). */
  readonly weights?: readonly Float32Array[] | undefined;
}

export interface PoolOptions {
  readonly model: Model;
  /** Cores to use. */
  readonly threads: number;
  /** Starts a thread; tests have others. */
  readonly startThread?: (settings: ModelSettings) => ModelThread;
}

export type ModelThread = WorkerClient<ModelRequest, ModelReply, unknown>;
interface Member {
  readonly client: ModelThread;
  batches: number;
}

/** Threads that fail are replaced at the next call; what they were working on rejects. */
export function openPool(options: PoolOptions): Pool {
  const { model, threads, startThread = startModel } = options;
  const limit = Math.max(1, Math.min(MAX_WORKERS, threads));
  const queue: WaitingQueue = waitingQueue();
  const members = new Set<Member>();
  let closed = false;

  function startOne(): void {
    const settings = settingsOf(model, Math.max(1, Math.floor(threads / limit)));
    const member: Member = { client: startThread(settings), batches: 0 };
    members.add(member);
    member.client.ready.then(feed, (error: unknown) => {
      members.delete(member);
      // Another thread would fail the same way.
      for (const text of queue.drain()) text.reject(error);
    });
    void member.client.gone.then(() => members.delete(member)).then(feed);
  }

  function feed(): void {
    if (closed || queue.tokens === 0) return;
    const alive = [...members].filter(({ client }) => !client.hasEnded()).length;
    if (alive === 0 || (alive < limit && queue.tokens > CROWD_TOKENS)) startOne();
    for (let next = freest(members); next && queue.tokens > 0; next = freest(members)) void send(next);
  }

  async function send(member: Member): Promise<void> {
    const batch = queue.take();
    member.batches += 1;
    try {
      await member.client.ready;
      const { vectors } = await member.client.request(requestOf(batch));
      const dimensions = model.identity.dimensions;
      if (vectors.length !== batch.length * dimensions)
        throw new Error(`expected ${dimensions} dimensions, got ${vectors.length / batch.length}`);
      for (const [at, text] of batch.entries())
        text.resolve(vectors.slice(at * dimensions, (at + 1) * dimensions));
    } catch (error) {
      for (const text of batch) text.reject(error);
    } finally {
      member.batches -= 1;
      feed();
    }
  }

  return {
    start(workers = limit) {
      while (!closed && members.size < Math.min(workers, limit)) startOne();
    },
    async run(texts, options) {
      if (closed) throw new Error("the embedder was closed");
      const vectors = enqueue(texts, options, queue);
      feed();
      return vectors;
    },
    async close() {
      closed = true;
      for (const text of queue.drain()) text.reject(new Error("the embedder was closed"));
      await Promise.all([...members].map(({ client }) => client.close()));
    },
  };
}

/** The texts' vectors, once they had their turn. */
async function enqueue(
  texts: readonly Int32Array[],
  { urgent, weights, caller = {}, signal }: RunOptions,
  queue: WaitingQueue,
): Promise<Float32Array[]> {
  signal?.throwIfAborted();
  const waiting: Waiting[] = [];
  const vectors = texts.map(
    (ids, at) =>
      new Promise<Float32Array>((resolve, reject) => {
        waiting.push({ ids, weights: weights?.[at] ?? null, urgent, caller, resolve, reject });
      }),
  );
  for (const text of waiting) queue.push(text);
  const drop = () => {
    for (const text of waiting) if (queue.remove(text)) text.reject(signal?.reason);
  };
  signal?.addEventListener("abort", drop, { once: true });
  try {
    return await Promise.all(vectors);
  } finally {
    signal?.removeEventListener("abort", drop);
  }
}

/** Texts are weighted all together or not at all. */
function requestOf(batch: readonly Waiting[]): ModelRequest {
  const weights = batch.flatMap((text) => (text.weights ? [text.weights] : []));
  return { texts: batch.map(({ ids }) => ids), weights: weights.length === batch.length ? weights : null };
}

function startModel(settings: ModelSettings): ModelThread {
  return startWorker("model.mjs", settings);
}

/** The thread with the least to do; null when all have enough. */
function freest(members: ReadonlySet<Member>): Member | null {
  const free = [...members].filter(
    ({ client, batches }) => !client.hasEnded() && batches < MAX_BATCHES_AHEAD,
  );
  return free.sort((a, b) => a.batches - b.batches)[0] ?? null;
}

function settingsOf(model: Model, threads: number): ModelSettings {
  return {
    folder: model.folder,
    subfolder: model.weights.subfolder,
    dtype: model.weights.dtype,
    threads,
    pooling: model.pooling,
    ownPooling: model.ownPooling,
  };
}
