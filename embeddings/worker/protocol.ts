/** What the threads say to each other. The worker's side is plain JavaScript: see `worker.ts`. */
import type { Pooling } from "../model.ts";

/** What a thread is started with; `startWorker` adds `stop`. */
export interface WorkerSettings {
  /** The model's folder, absolute. */
  readonly folder: string;
}

/**
 * One number in shared memory, 1 once the thread shall end. A thread must leave by itself: ending it from outside while
 * it is inside onnxruntime takes the whole process down. It looks here before each piece of work, as a message would
 * have to wait behind those that came before.
 */
export type StopFlag = Int32Array;

export interface ModelSettings extends WorkerSettings {
  readonly subfolder: string;
  readonly dtype: string;
  readonly threads: number;
  readonly pooling: Pooling;
  readonly ownPooling: boolean;
}

/** Texts of nearly the same length, as token ids with their special tokens. */
export interface ModelRequest {
  readonly texts: readonly Int32Array[];
  /** What each token counts; for the pooling "sif" only. */
  readonly weights: readonly Float32Array[] | null;
}
/** One vector of length 1 for each text, one after another. */
export interface ModelReply {
  readonly vectors: Float32Array;
}

export interface TokenizerRequest {
  readonly texts: readonly string[];
}
export interface TokenizerReply {
  readonly ids: readonly Int32Array[];
}
/** Special tokens around a text, sent once the tokenizer is loaded. */
export interface TokenizerReady {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface GraphSettings extends WorkerSettings {
  readonly dimensions: number;
  /** Vectors that there is room for; more make it grow. */
  readonly capacity: number;
  readonly links: number;
  readonly breadth: number;
  readonly seed: number;
}
/** Vectors to link in, one after another, or where to write the graph. */
export type GraphRequest =
  | { readonly ids: readonly number[]; readonly vectors: Float32Array }
  | { readonly path: string };
export interface GraphReply {
  /** Vectors in the graph. */
  readonly count: number;
}
