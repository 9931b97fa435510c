/** Starts a thread and talks with it: requests go in, replies come back in their order. */
import { Worker } from "node:worker_threads";
import type { StopFlag, WorkerSettings } from "./protocol.ts";

/** The thread could not load what it needs; `cause` says why. */
export class ThreadLoadError extends Error {}

/** A thread that answers. */
export interface WorkerClient<Request, Reply, Ready> {
  /** Resolves when the thread has loaded what it needs; rejects when it cannot. */
  readonly ready: Promise<Ready>;
  /** Resolves once the thread is gone, for whatever reason. */
  readonly gone: Promise<void>;
  request(request: Request): Promise<Reply>;
  /** True from the moment on that no request would be answered. */
  hasEnded(): boolean;
  /** Lets the thread end after what it runs, at most one batch; what is under way rejects at once. */
  close(): Promise<void>;
}

interface Message<Reply, Ready> {
  readonly ready?: Ready;
  readonly id?: number;
  readonly reply?: Reply;
  readonly failure?: string;
}

interface Open<Reply> {
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/** `script` is an address, relative to this file. The thread keeps the process alive only while it loads or owes an answer. */
export function startWorker<Request, Reply, Ready>(
  script: string,
  settings: WorkerSettings,
): WorkerClient<Request, Reply, Ready> {
  const stop: StopFlag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = startThread(script, { ...settings, stop });
  const open = new Map<number, Open<Reply>>();
  let nextId = 1;
  let loaded = false;
  let ended: Error | null = null;

  function settle({ id = 0, reply, failure }: Message<Reply, Ready>): void {
    const waiting = open.get(id);
    open.delete(id);
    if (reply !== undefined) waiting?.resolve(reply);
    else waiting?.reject(new Error(`the embedding thread could not answer: ${failure}`));
  }

  function end(error: Error): void {
    ended ??= error;
    for (const waiting of open.values()) waiting.reject(ended);
    open.clear();
  }

  const ready = new Promise<Ready>((resolve, reject) => {
    thread.on("message", (message: Message<Reply, Ready>) => {
      if (message.ready === undefined) settle(message);
      else {
        loaded = true;
        resolve(message.ready);
      }
      if (open.size === 0 && !ended) thread.unref();
    });
    thread.on("error", (cause) => {
      end(failureOf(cause, loaded));
      reject(ended);
    });
    thread.on("exit", (code) => {
      end(new Error(`the embedding thread ended (exit code ${code})`));
      reject(ended);
    });
  });
  // Whoever needs the thread awaits `ready` or a request, and meets the failure there.
  ready.catch(() => undefined);

  const gone = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  return {
    ready,
    gone,
    hasEnded: () => ended !== null,
    async request(request) {
      if (ended) throw ended;
      thread.ref();
      return new Promise<Reply>((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        open.set(id, { resolve, reject });
        thread.postMessage({ id, request });
      });
    },
    async close() {
      end(new Error("the embedder was closed"));
      Atomics.store(stop, 0, 1);
      thread.ref();
      thread.postMessage({});
      await gone;
    },
  };
}

/** Without execArgv of the process: a loader such as tsx would translate all that the thread imports. */
function startThread(script: string, settings: WorkerSettings & { readonly stop: StopFlag }): Worker {
  return new Worker(new URL(script, import.meta.url), {
    workerData: settings,
    execArgv: [],
    // Nothing that a library prints may reach the program's own output.
    stdout: true,
    stderr: true,
  });
}

function failureOf(cause: unknown, loaded: boolean): Error {
  return loaded
    ? new Error("the embedding thread failed", { cause })
    : new ThreadLoadError("the embedding thread could not start", { cause });
}
