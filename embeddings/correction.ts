/**
 * Takes the directions in which languages differ out of embeddings, so that a passage in another language is as near as
 * one in the question's own. Fitted by `scripts/fit-language-correction.ts`.
 */
import { readFileSync } from "node:fs";
import type { ModelIdentity } from "../src/core/ports.ts";
import { requireDimensions } from "./exact.ts";

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
}

const FILE = new URL("./correction/multilingual-e5-small.json", import.meta.url);
const BYTES_PER_NUMBER = 4;

/** The correction for a model: the identity where none was fitted. Its results have length 1; its argument stays as it is. */
export function languageCorrection(model: ModelIdentity): (vector: Float32Array) => Float32Array {
  const file = JSON.parse(readFileSync(FILE, "utf8")) as CorrectionFile;
  if (file.model !== model.id || file.dimensions !== model.dimensions) return (vector) => vector;
  return projectionAlong(readDirections(file.directions, file.dimensions));
}

/** Projects vectors onto what is orthogonal to all of some orthonormal directions, and scales the rest to length 1. */
export function projectionAlong(directions: readonly Float32Array[]): (vector: Float32Array) => Float32Array {
  return (vector) => {
    const result = Float32Array.from(vector);
    for (const direction of directions) {
      requireDimensions(vector, direction.length);
      const share = dot(vector, direction);
      for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0) - share * (direction[i] ?? 0);
    }
    const length = Math.sqrt(dot(result, result));
    // Nothing but language: no real text comes here, and no direction would be right.
    if (!(length > 0)) return Float32Array.from(vector);
    for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0) / length;
    return result;
  };
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

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
