/**
 * Takes the directions in which languages differ out of embeddings, so that a passage in another language is as near as
 * one in the question's own. Fitted by `scripts/fit-language-correction.ts`.
 */
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { ModelIdentity } from "../src/core/ports.ts";
import { type KernelRows, kernelRows } from "./kernel/rows.ts";

/** What the fit writes. */
export interface CorrectionFile {
  /** The identity's id; another model's embeddings are left as they are. */
  readonly model: string;
  readonly dimensions: number;
  readonly data: string;
  readonly licence: string;
  readonly command: string;
  /** Orthonormal directions, one after another, float32 little-endian in base64. */
  readonly directions: string;
  /** Mean of the corrected embeddings of passages about many things, in many languages, likewise. */
  readonly centre: string;
}

const FILE = new URL("./correction/multilingual-e5-small.json", import.meta.url);
const TOPIC_FILE = new URL("./correction/multilingual-e5-small.topics.json", import.meta.url);
const BYTES_PER_NUMBER = 4;
const HEXADECIMAL = 16;

/** The correction for a model: the identity where none was fitted. Its results have length 1; its argument stays as it is. */
export function languageCorrection(model: ModelIdentity): (vector: Float32Array) => Float32Array {
  const directions = directionsFor(model);
  return directions === null ? (vector) => vector : projectionAlong(directions);
}

/**
 * Cosine of a corrected vector and one of length 1 that is not, without correcting it. It takes 2 µs for 384 dimensions,
 * 55 µs without the kernel, as often as candidates have sentences: about a hundred times a search.
 */
export function languageLikeness(
  model: ModelIdentity,
): (corrected: Float32Array, raw: Float32Array) => number {
  const directions = directionsFor(model) ?? [];
  const rows = rowsOf(directions, model.dimensions);
  const [question, sentence] = [directions.length, directions.length + 1];
  return (corrected, raw) => {
    rows.write(question, corrected);
    rows.write(sentence, raw);
    return rows.likeness(question, sentence, directions.length);
  };
}

/**
 * Cosine that passages about something else usually have to a question, by its corrected embedding: to "football" they are
 * .70, to "volcano eruption in Iceland" .78. Null for a model that none were fitted for.
 */
export function unrelatedCosine(model: ModelIdentity): (corrected: Float32Array) => number | null {
  const file = fileFor(model);
  const [centre] = file === null ? [] : readDirections(file.centre, file.dimensions);
  return (corrected) =>
    centre === undefined ? null : centre.reduce((sum, value, at) => sum + value * (corrected[at] ?? 0), 0);
}

/** What `scripts/fit-topic-centre.ts` writes, for the model of the correction file. */
export interface TopicCentreFile {
  readonly data: string;
  readonly licence: string;
  readonly command: string;
  /** Mean of the corrected embeddings of single words as questions, as in the correction file. */
  readonly centre: string;
}

/** Where single words as questions, and passages about anything, lie; null for a model that none were fitted for. */
export function topicCentres(
  model: ModelIdentity,
): { readonly topics: Float32Array; readonly passages: Float32Array } | null {
  const file = fileFor(model);
  if (file === null) return null;
  const { centre } = JSON.parse(readFileSync(TOPIC_FILE, "utf8")) as TopicCentreFile;
  const [topics] = readDirections(centre, file.dimensions);
  const [passages] = readDirections(file.centre, file.dimensions);
  return topics && passages ? { topics, passages } : null;
}

/** Null where none was fitted. */
function fileFor(model: ModelIdentity): CorrectionFile | null {
  const file = JSON.parse(readFileSync(FILE, "utf8")) as CorrectionFile;
  return file.model === model.id && file.dimensions === model.dimensions ? file : null;
}

/** Null where none were fitted. */
function directionsFor(model: ModelIdentity): Float32Array[] | null {
  const file = fileFor(model);
  return file && readDirections(file.directions, file.dimensions);
}

/** Tells one correction from another; an index holds what one of them gave. */
export function correctionMark(model: ModelIdentity): string {
  const file = fileFor(model);
  return file === null ? "uncorrected" : crc32(file.directions).toString(HEXADECIMAL);
}

/**
 * Projects vectors onto what is orthogonal to all of some orthonormal directions, and scales the rest to length 1. It
 * takes 6 µs for 24 directions of 384 dimensions, 60 to 100 µs without the kernel.
 */
export function projectionAlong(directions: readonly Float32Array[]): (vector: Float32Array) => Float32Array {
  let rows: KernelRows | null = null;
  return (vector) => {
    // Without directions, the first vector tells how many dimensions there are.
    rows ??= rowsOf(directions, directions[0]?.length ?? vector.length);
    const row = directions.length;
    rows.write(row, vector);
    // Nothing but language: no real text comes here, and no direction would be right.
    return rows.project(row, directions.length) ? rows.read(row) : Float32Array.from(vector);
  };
}

/** The directions, and behind them room for a question and a sentence. */
function rowsOf(directions: readonly Float32Array[], dimensions: number): KernelRows {
  const rows = kernelRows(dimensions, directions.length + 2);
  for (const [row, direction] of directions.entries()) rows.write(row, direction);
  return rows;
}

/** Writes directions the way `languageCorrection` reads them. */
export function writeDirections(directions: readonly Float32Array[]): string {
  const bytes = directions.map((direction) => {
    const buffer = Buffer.alloc(direction.length * BYTES_PER_NUMBER);
    direction.forEach((value, at) => {
      buffer.writeFloatLE(value, at * BYTES_PER_NUMBER);
    });
    return buffer;
  });
  return Buffer.concat(bytes).toString("base64");
}

function readDirections(base64: string, dimensions: number): Float32Array[] {
  const bytes = Buffer.from(base64, "base64");
  const count = bytes.length / (dimensions * BYTES_PER_NUMBER);
  if (!Number.isInteger(count)) throw new Error(`expected whole directions of ${dimensions} numbers`);
  return Array.from({ length: count }, (_, row) =>
    Float32Array.from({ length: dimensions }, (_, column) =>
      bytes.readFloatLE((row * dimensions + column) * BYTES_PER_NUMBER),
    ),
  );
}
