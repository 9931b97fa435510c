/** Finds the model that is configured and says all that can be said without reading its weights. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UserError } from "../src/core/errors.ts";
import { BUNDLED_CHECKSUMS, BUNDLED_FOLDER, BUNDLED_POOLING } from "./bundled.ts";
import { DOWNLOADS_FOLDER, downloadModel, HUB_ID, HUB_URL } from "./download.ts";
import { familyOf } from "./families.ts";
import { fingerprint } from "./fingerprint.ts";
import type { FileChecksum, Model, Pooling } from "./model.ts";
import { refusePointer, verifySizes } from "./verify.ts";
import { findWeights } from "./weights.ts";

export interface LocateOptions {
  /** Null for the bundled one; else a folder, or an id on the hub. */
  readonly model: string | null;
  readonly pooling?: Pooling;
  readonly queryPrefix?: string;
  readonly passagePrefix?: string;
  /** False uses what is on disk only. */
  readonly allowDownload?: boolean;
  /** Where models from the hub are kept. */
  readonly downloads?: string;
  readonly hubUrl?: string;
}

/** The parts of config.json and tokenizer_config.json that are used. */
interface Settings {
  readonly _name_or_path?: string;
  readonly hidden_size?: number;
  readonly dim?: number;
  readonly model_type?: string;
  readonly max_position_embeddings?: number;
  readonly model_max_length?: number;
}

/** Longest text, whatever a model allows: the memory of attention grows with its square. */
const MAX_TOKENS = 1_024;
/** Models of this kind count positions from 2 on. */
const OFFSET_KINDS = /roberta|camembert/;
const POSITION_OFFSET = 2;
const FINGERPRINT_DIGITS = 8;

/** Throws UserError `model_missing`, `model_damaged` or `configuration`. */
export async function locateModel(given: LocateOptions): Promise<Model> {
  const folder = await folderOf(given);
  const bundled = folder === BUNDLED_FOLDER;
  const options = bundled ? { pooling: BUNDLED_POOLING, ...given } : given;
  const checksums = bundled ? BUNDLED_CHECKSUMS : [];
  await verifySizes(folder, checksums);
  const settings = await readSettings(folder);
  const dimensions = settings.hidden_size ?? settings.dim;
  if (dimensions === undefined)
    throw new UserError("configuration", `${join(folder, "config.json")} names no hidden_size.`, { folder });
  const names = [shortName(folder), settings._name_or_path ?? ""];
  const treatment = treatmentOf(options, names);
  const weights = await findWeights(folder);
  const path = join(folder, weights.subfolder, weights.file);
  await refusePointer(path);
  const content = knownChecksum(checksums) ?? (await fingerprint(path));
  return {
    identity: { id: `${nameOf(settings, folder)}@${marked(content, options)}`, dimensions },
    folder,
    weights,
    maxTokens: Math.min(treatment.maxTokens, positionsOf(settings), MAX_TOKENS),
    pooling: treatment.pooling,
    ownPooling: options.pooling === undefined,
    prefixes: treatment.prefixes,
    checksums,
  };
}

async function folderOf(options: LocateOptions): Promise<string> {
  const { model, downloads = DOWNLOADS_FOLDER, hubUrl = HUB_URL, allowDownload = true } = options;
  if (model === null) return BUNDLED_FOLDER;
  const folder = resolve(model);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return folder;
  if (!HUB_ID.test(model))
    throw new UserError(
      "model_missing",
      `No model at ${folder}: expected a folder with config.json, tokenizer.json and onnx/, or an id on the hub such as “intfloat/multilingual-e5-base”.`,
      { model },
    );
  return downloadModel({ id: model, folder: join(downloads, ...model.split("/")), hubUrl, allowDownload });
}

function treatmentOf(options: LocateOptions, names: readonly string[]) {
  const family = familyOf(names);
  const pooling = options.pooling ?? family?.pooling;
  if (pooling === undefined)
    throw new UserError(
      "configuration",
      `The family of the model “${names[0]}” is not known. Say how it is used: EMBEDDING_POOLING (mean, cls, last or sif), and, ` +
        "if it wants words before questions and passages, EMBEDDING_QUERY_PREFIX and EMBEDDING_PASSAGE_PREFIX; its card says so.",
      { names },
    );
  return {
    pooling,
    maxTokens: family?.maxTokens ?? Number.POSITIVE_INFINITY,
    prefixes: {
      query: options.queryPrefix ?? family?.query ?? "",
      passage: options.passagePrefix ?? family?.passage ?? "",
    },
  };
}

async function readSettings(folder: string): Promise<Settings> {
  const config = await readJson(join(folder, "config.json"));
  const tokenizer = await readJson(join(folder, "tokenizer_config.json"));
  if (!config)
    throw new UserError("model_missing", `The model's file ${join(folder, "config.json")} is missing.`, {
      folder,
    });
  return { ...tokenizer, ...config };
}

async function readJson(path: string): Promise<Settings | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Settings;
  } catch (error) {
    throw new UserError(
      "model_damaged",
      `The model's file ${path} is damaged: it is not JSON.`,
      { path },
      { cause: error },
    );
  }
}

function positionsOf({
  model_max_length: length,
  max_position_embeddings: positions,
  model_type: kind,
}: Settings): number {
  const offset = OFFSET_KINDS.test(kind ?? "") ? POSITION_OFFSET : 0;
  return Math.min(length ?? Number.POSITIVE_INFINITY, (positions ?? MAX_TOKENS) - offset);
}

/** The folder with the one around it, which on the hub is the owner's name. */
function shortName(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

function nameOf(settings: Settings, folder: string): string {
  return basename(settings._name_or_path || folder) || basename(folder);
}

function knownChecksum(checksums: readonly FileChecksum[]): string | null {
  return checksums.find(({ path }) => path.endsWith(".onnx"))?.sha256 ?? null;
}

/** Another pooling or another passage prefix makes other embeddings, so it makes another identity. */
function marked(content: string, { pooling, passagePrefix }: LocateOptions): string {
  if (pooling === undefined && passagePrefix === undefined) return content.slice(0, FINGERPRINT_DIGITS);
  const parts = JSON.stringify([content, pooling ?? null, passagePrefix ?? null]);
  return createHash("sha256").update(parts).digest("hex").slice(0, FINGERPRINT_DIGITS);
}
