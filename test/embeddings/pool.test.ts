/** Threads and their pool: who works on what, who dies, and what becomes of the work. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Model } from "../../embeddings/model.ts";
import { type ModelThread, openPool, type Pool } from "../../embeddings/pool.ts";
import type { ModelReply, ModelRequest } from "../../embeddings/worker/protocol.ts";
import { startWorker, ThreadLoadError, type WorkerClient } from "../../embeddings/worker/worker.ts";

const folder = mkdtempSync(join(tmpdir(), "threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MODEL: Model = {
  identity: { id: "m", dimensions: 2 },
  folder,
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
    const one = pool.run([text(7)], false);
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
      false,
    );
    await answerAll(started);
    expect(await all).toEqual(lengths.map((length, n) => Float32Array.of(n, length)));
  });

  it("shares a crowd between threads, two batches ahead each", async () => {
    const { pool, started } = use(2);
    pool.start();
    const all = pool.run(
      Array.from({ length: 20 }, (_, n) => text(n)),
      false,
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
      pool.run([text(n)], false).then(
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
    const one = pool.run([text(1)], false);
    await settled();
    started[0]?.waiting.shift()?.resolve({ vectors: new Float32Array(3) });
    await expect(one).rejects.toThrow("expected 2 dimensions, got 3");
  });

  it("rejects everything when it is closed", async () => {
    const { pool } = use(2);
    const all = Array.from({ length: 10 }, (_, n) => pool.run([text(n)], false));
    const outcomes = Promise.allSettled(all);
    await settled();
    await pool.close();
    expect((await outcomes).every(({ status }) => status === "rejected")).toBe(true);
    await expect(pool.run([text(1)], false)).rejects.toThrow("closed");
  });
});

describe("a thread", () => {
  function start(name: string, body: string): WorkerClient<unknown, unknown, unknown> {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `import { parentPort, workerData } from "node:worker_threads";\n${body}`);
    return startWorker(pathToFileURL(file).href, { folder });
  }
  const ECHO = `
    parentPort.on("message", ({ id, request }) => {
      if (Atomics.load(workerData.stop, 0) === 1) return parentPort.close();
      if (request === "die") process.exit(3);
      if (request === "throw") throw new Error("inside");
      if (request === "fail") parentPort.postMessage({ id, failure: "no answer to this" });
      else if (request !== "ignore") parentPort.postMessage({ id, reply: { request, folder: workerData.folder } });
    });
    console.log("chatter"); console.error("chatter");
    parentPort.postMessage({ ready: { hello: 1 } });`;

  it("answers, fails, and is closed", async () => {
    const thread = start("echo", ECHO);
    expect(await thread.ready).toEqual({ hello: 1 });
    expect(await thread.request("a")).toEqual({ request: "a", folder });
    await expect(thread.request("fail")).rejects.toThrow("no answer to this");
    expect(await thread.request("b")).toEqual({ request: "b", folder });
    const open = thread.request("ignore");
    open.catch(() => undefined);
    await thread.close();
    await expect(open).rejects.toThrow("closed");
    expect(thread.hasEnded()).toBe(true);
    await expect(thread.request("c")).rejects.toThrow("closed");
    await thread.close();
  });

  it.each(["die", "throw"])("that dies by %s rejects what it owes", async (way) => {
    const thread = start(`echo-${way}`, ECHO);
    const open = thread.request("ignore");
    open.catch(() => undefined);
    await expect(thread.request(way)).rejects.toThrow("the embedding thread");
    await expect(open).rejects.toThrow("the embedding thread");
    await thread.gone;
    expect(thread.hasEnded()).toBe(true);
    await expect(thread.request("a")).rejects.toThrow("the embedding thread");
  });

  it("that cannot load says why", async () => {
    const thread = start("broken", `throw new Error("no weights");`);
    await expect(thread.ready).rejects.toThrow(ThreadLoadError);
    await expect(thread.request("a")).rejects.toMatchObject({ cause: { message: "no weights" } });
    await thread.gone;
  });
});
