/** Brings a model from the hub into a folder, file by file; what is there already is not fetched again. */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { fileURLToPath } from "node:url";
import { UserError } from "../src/core/errors.ts";
import { sizeOf } from "./verify.ts";
import { WEIGHTS } from "./weights.ts";

export const HUB_URL = "https://huggingface.co";
/** An owner and a name; neither begins with a dot, so that no id leads out of the folder. */
export const HUB_ID = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;
/** Git ignores it. */
export const DOWNLOADS_FOLDER = fileURLToPath(new URL("../.cache/models", import.meta.url));

const REQUIRED_FILES = ["tokenizer.json", "tokenizer_config.json", "config.json"] as const;
const NOT_FOUND = 404;

export interface DownloadOptions {
  readonly id: string;
  readonly folder: string;
  readonly hubUrl: string;
  readonly allowDownload: boolean;
}

/** Returns the folder. Throws UserError `model_missing` when the model cannot be had. */
export async function downloadModel(options: DownloadOptions): Promise<string> {
  const { id, folder, hubUrl, allowDownload } = options;
  if (await isComplete(folder)) return folder;
  if (!allowDownload)
    throw new UserError(
      "model_missing",
      `The model “${id}” is neither a folder nor on this machine already, and fetching it is not allowed.`,
      { id },
    );
  try {
    for (const file of REQUIRED_FILES) {
      if (!(await fetchFile(options, file))) throw new Error(`the hub has no ${file} for it`);
    }
    await fetchWeights(options);
  } catch (error) {
    throw new UserError(
      "model_missing",
      `The model “${id}” is no folder here, and it could not be fetched from ${hubUrl} (${reasonOf(error)}). ` +
        "Check the name and the network, or give a folder that holds the model.",
      { id },
      { cause: error },
    );
  }
  return folder;
}

async function isComplete(folder: string): Promise<boolean> {
  const weights = await Promise.all(
    WEIGHTS.map(({ subfolder, file }) => sizeOf(join(folder, subfolder, file))),
  );
  const required = await Promise.all(REQUIRED_FILES.map((file) => sizeOf(join(folder, file))));
  return weights.some((size) => size !== null) && required.every((size) => size !== null);
}

/** External data comes before the graph that needs it, so that a graph that is there can be loaded. */
async function fetchWeights(options: DownloadOptions): Promise<void> {
  for (const { subfolder, file } of WEIGHTS) {
    const path = subfolder === "" ? file : `${subfolder}/${file}`;
    if (!(await isOnHub(options, path))) continue;
    await fetchFile(options, `${path}_data`);
    await fetchFile(options, path);
    return;
  }
  throw new Error("the hub has no ONNX file for it");
}

function addressOf({ hubUrl, id }: DownloadOptions, path: string): string {
  return `${hubUrl}/${id}/resolve/main/${path}`;
}

async function isOnHub(options: DownloadOptions, path: string): Promise<boolean> {
  const answer = await fetch(addressOf(options, path), { method: "HEAD" });
  if (!answer.ok && answer.status !== NOT_FOUND) throw new Error(`${path}: HTTP status ${answer.status}`);
  return answer.ok;
}

/** False when the hub has no such file. */
async function fetchFile(options: DownloadOptions, path: string): Promise<boolean> {
  const target = join(options.folder, path);
  if ((await sizeOf(target)) !== null) return true;
  const answer = await fetch(addressOf(options, path));
  if (answer.status === NOT_FOUND) return false;
  if (!answer.ok || !answer.body) throw new Error(`${path}: HTTP status ${answer.status}`);
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(partial));
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return true;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
