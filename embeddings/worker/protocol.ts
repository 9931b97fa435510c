/** What the threads say to each other. The worker's side is plain JavaScript: see `worker.ts`. */
import type { Pooling } from "../model.ts";

/** What a thread is started with. */
export interface WorkerSettings {
  /** The folder around the model's folder, and the model's folder in it. */
  readonly parent: string;
  readonly name: string;
}

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
