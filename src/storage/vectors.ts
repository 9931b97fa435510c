/** Embeddings as bytes: float32, little-endian. */
import { endianness } from "node:os";

const SWAP = endianness() === "BE";

/** The bytes of a vector, in memory of their own. */
export function toBytes(vector: Float32Array): Buffer {
  const bytes = Buffer.from(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
  return SWAP ? bytes.swap32() : bytes;
}

/** The vector that `toBytes` wrote; it shares no memory with `bytes`, whose start need not be aligned. */
export function toVector(bytes: Uint8Array): Float32Array {
  const copy = Buffer.from(new ArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  if (SWAP) copy.swap32();
  return new Float32Array(copy.buffer);
}
