/** The pool of threads: who works on what, who dies, and what becomes of the work. */
import { afterEach, describe, expect, it } from "vitest";
import type { Model } from "../../embeddings/model.ts";
import { type ModelThread, openPool, type Pool } from "../../embeddings/pool.ts";
import type { ModelReply, ModelRequest } from "../../embeddings/worker/protocol.ts";

const MODEL: Model = {
  identity: { id: "m", dimensions: 2 },
  folder: "/models/m",
  weights: { subfolder: "", file: "model.onnx", dtype: "fp32" },
  maxTokens: 512,
  pooling: "mean",
  ownPooling: true,
  prefixes: { query: "", passage: "" },
  checksums: [],
};

/** A thread in the same process that answers when told; its vector of a text is [first id, number of ids]. */
function manualThread() {
  const waiting: { request: ModelRequest; resolve(reply: ModelReply): void; reject(error: Error): void }[] =
    [];
  let ended = false;
  let leave: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const client: ModelThread = {
    ready: Promise.resolve({}),
    gone,
    hasEnded: () => ended,
    request: (request) => new Promise((resolve, reject) => waiting.push({ request, resolve, reject })),
    async close() {
      ended = true;
      for (const { reject } of waiting.splice(0)) reject(new Error("closed"));
      leave();
    },
  };
  return {
    client,
    waiting,
    answer() {
      const next = waiting.shift();
      next?.resolve({
        vectors: Float32Array.from(next.request.texts.flatMap((ids) => [ids[0] ?? -1, ids.length])),
      });
    },
    die() {
      ended = true;
      for (const { reject } of waiting.splice(0)) reject(new Error("died"));
      leave();
    },
  };
}

function pooled(threads: number) {
  const started: ReturnType<typeof manualThread>[] = [];
  const pool = openPool({
    model: MODEL,
    threads,
    startThread: () => {
      const thread = manualThread();
      started.push(thread);
      return thread.client;
    },
  });
  return { pool, started };
}

const text = (first: number, length = 200) => new Int32Array(length).fill(first);
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function answerAll(started: readonly ReturnType<typeof manualThread>[]): Promise<void> {
  for (let round = 0; round < 100; round += 1) {
    for (const thread of started) thread.answer();
    await settled();
  }
}

describe("the pool", () => {
  let open: Pool | null = null;
  afterEach(async () => {
    await open?.close();
    open = null;
  });
  const use = (threads: number) => {
    const made = pooled(threads);
    open = made.pool;
    return made;
  };

  it("starts no thread before there is work, and one for little work", async () => {
    const { pool, started } = use(4);
    expect(started).toHaveLength(0);
    const one = pool.run([text(7)], { urgent: false });
    await settled();
    expect(started).toHaveLength(1);
    started[0]?.answer();
    expect(await one).toEqual([Float32Array.of(7, 200)]);
  });

  it("gives each text its own vector, in the order asked for", async () => {
    const { pool, started } = use(2);
    const lengths = [30, 200, 31, 8, 199, 30, 90];
    const all = pool.run(
      lengths.map((length, n) => text(n, length)),
      { urgent: false },
    );
    await answerAll(started);
    expect(await all).toEqual(lengths.map((length, n) => Float32Array.of(n, length)));
  });

  it("drops what still waits when its signal is aborted, and nothing of others", async () => {
    const { pool, started } = use(1);
    const stop = new AbortController();
    const dropped = pool.run([text(1), text(2), text(3), text(4)], { urgent: false, signal: stop.signal });
    const kept = pool.run([text(5)], { urgent: false });
    await settled();
    stop.abort(new Error("stopped"));
    await expect(dropped).rejects.toThrow("stopped");
    await answerAll(started);
    expect(await kept).toEqual([Float32Array.of(5, 200)]);
    await expect(pool.run([text(6)], { urgent: false, signal: stop.signal })).rejects.toThrow("stopped");
  });

  it("hands the weights of each text on with it, in whatever batch it goes", async () => {
    const { pool, started } = use(1);
    const lengths = [30, 200, 31, 8, 30];
    const texts = lengths.map((length, n) => text(n, length));
    const weights = lengths.map((length, n) => new Float32Array(length).fill(n / 10));
    const all = pool.run(texts, { urgent: false, weights });
    const requests: ModelRequest[] = [];
    for (let round = 0; round < 20; round += 1) {
      await settled();
      for (const thread of started) {
        requests.push(...thread.waiting.map(({ request }) => request));
        thread.answer();
        thread.answer();
      }
    }
    expect(await all).toHaveLength(lengths.length);
    const sent = requests.flatMap(({ texts: ids, weights: given }) =>
      ids.map((one, at) => ({ n: one[0] ?? -1, weights: given?.[at] })),
    );
    expect(sent.sort((a, b) => a.n - b.n)).toEqual(weights.map((one, n) => ({ n, weights: one })));
    expect(requests.some(({ texts: ids }) => ids.length > 1)).toBe(true);
  });

  it("sends no weights where the pooling has none", async () => {
    const { pool, started } = use(1);
    const one = pool.run([text(7)], { urgent: false });
    await settled();
    expect(started[0]?.waiting[0]?.request.weights).toBeNull();
    started[0]?.answer();
    await one;
  });

  it("shares a crowd between threads, two batches ahead each", async () => {
    const { pool, started } = use(2);
    pool.start();
    const all = pool.run(
      Array.from({ length: 20 }, (_, n) => text(n)),
      { urgent: false },
    );
    await settled();
    expect(started.map(({ waiting }) => waiting.length)).toEqual([2, 2]);
    started[1]?.answer();
    await settled();
    expect(started.map(({ waiting }) => waiting.length)).toEqual([2, 2]);
    await answerAll(started);
    expect(await all).toHaveLength(20);
  });

  it("uses one thread where one core is given, and never more than two", async () => {
    for (const [cores, expected] of [
      [1, 1],
      [2, 2],
      [8, 2],
    ] as const) {
      const { pool, started } = pooled(cores);
      pool.start();
      expect(started).toHaveLength(expected);
      await pool.close();
    }
  });

  it("rejects what a dying thread had, and goes on with the rest in a new one", async () => {
    const { pool, started } = use(1);
    const outcomes = Array.from({ length: 6 }, (_, n) =>
      pool.run([text(n)], { urgent: false }).then(
        () => "done",
        (error: Error) => error.message,
      ),
    );
    await settled();
    started[0]?.die();
    await settled();
    expect(started).toHaveLength(2);
    await answerAll(started);
    expect(await Promise.all(outcomes)).toEqual(["died", "died", "done", "done", "done", "done"]);
  });

  it("says so when the model has other dimensions than its configuration", async () => {
    const { pool, started } = use(1);
    const one = pool.run([text(1)], { urgent: false });
    await settled();
    started[0]?.waiting.shift()?.resolve({ vectors: new Float32Array(3) });
    await expect(one).rejects.toThrow("expected 2 dimensions, got 3");
  });

  it("rejects everything when it is closed", async () => {
    const { pool } = use(2);
    const all = Array.from({ length: 10 }, (_, n) => pool.run([text(n)], { urgent: false }));
    const outcomes = Promise.allSettled(all);
    await settled();
    await pool.close();
    expect((await outcomes).every(({ status }) => status === "rejected")).toBe(true);
    await expect(pool.run([text(1)], { urgent: false })).rejects.toThrow("closed");
  });
});
