/** What is known of a model before its weights are read. */
import type { ModelIdentity } from "../src/core/ports.ts";

/**
 * How the vectors of a text's tokens become one: their mean, the first, the last, or their mean weighted by smooth
 * inverse frequency (`sif.ts`).
 */
export type Pooling = "mean" | "cls" | "last" | "sif";

/** A file with what it must be. */
export interface FileChecksum {
  /** Relative to the model's folder. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** Where a model's weights lie, in transformers.js's words. */
export interface Weights {
  /** Below the model's folder: "onnx", or "" for the folder itself. */
  readonly subfolder: string;
  readonly file: string;
  /** "q8", "fp32" and so on: transformers.js makes the file's name of it. */
  readonly dtype: string;
}

/** A model found in a folder. */
export interface Model {
  readonly identity: ModelIdentity;
  /** Absolute. */
  readonly folder: string;
  readonly weights: Weights;
  /** Special tokens and prefix included. */
  readonly maxTokens: number;
  readonly pooling: Pooling;
  /** Whether an output that the model pooled itself goes first; so unless the operator chose a pooling. */
  readonly ownPooling: boolean;
  readonly prefixes: { readonly query: string; readonly passage: string };
  /** Empty where nothing is known of the files. */
  readonly checksums: readonly FileChecksum[];
}
