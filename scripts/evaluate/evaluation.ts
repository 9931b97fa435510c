/** What every part of the evaluation is given: the embedder with its cache, the data, how much of it to use. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { once } from "../../embeddings/once.ts";
import { openEmbedder } from "../../embeddings/open.ts";
import type { Embedder } from "../../src/core/ports.ts";
import { cachedEmbedder } from "./embedding-cache.ts";

/** The development data, which is not part of the repository. */
const SHARED_DATA = fileURLToPath(new URL("../../../shared/data", import.meta.url));
/** Outside the repository, so that neither git nor a clean install touches it. */
export const DEFAULT_CACHE = join(tmpdir(), "coverage-bot-evaluation");

export interface Evaluation {
  /** Opened when first asked for. */
  embedder(): Promise<Embedder>;
  /** The objects of a JSON Lines file of the development data; throws `MissingData` when it is not there. */
  lines<T>(path: string): T[];
  /** Names in a folder of the development data, sorted; throws `MissingData` when it is not there. */
  names(path: string): string[];
  /** Ask everything there is, however long it takes. */
  readonly full: boolean;
  /** Hears, in words, of single things that went wrong. */
  onMiss(line: string): void;
  close(): Promise<void>;
}

/** Says that a part cannot be measured here. */
export class MissingData extends Error {
  override readonly name = "MissingData";
}

export interface EvaluationOptions {
  readonly full?: boolean;
  /** Nothing by default. */
  readonly onMiss?: (line: string) => void;
  /** Folder for embeddings. */
  readonly cache?: string;
  /** Folder of the development data. */
  readonly data?: string;
}

/** Opens nothing yet; `close` closes what was opened. */
export function openEvaluation(options: EvaluationOptions = {}): Evaluation {
  const { full = false, cache = DEFAULT_CACHE, data = SHARED_DATA, onMiss = () => undefined } = options;
  const embedder = once(async () => cachedEmbedder(await openEmbedder({ model: null }), cache));
  const existing = (path: string): string => {
    const place = join(data, path);
    if (!existsSync(place)) throw new MissingData(`../shared/data/${path} is not there`);
    return place;
  };
  return {
    embedder,
    lines<T>(path: string): T[] {
      return readFileSync(existing(path), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): T => JSON.parse(line));
    },
    names: (path) => readdirSync(existing(path)).sort(),
    full,
    onMiss,
    close: async () => (await embedder.started())?.close(),
  };
}
