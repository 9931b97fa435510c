/** The rows of a compact index as a file: ids, scales, codes. A cache of one machine, in its own byte order. */
import { type FileHandle, open, writeFile } from "node:fs/promises";
import type { CompactRows } from "./compact.ts";

/** Read at a time; more than two gigabytes at once the system refuses. */
const PIECE_BYTES = 64 * 1024 * 1024;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array | Int8Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

export async function writeRows(path: string, { ids, scales, codes }: CompactRows): Promise<void> {
  await writeFile(path, pieces([bytesOf(ids), bytesOf(scales), bytesOf(codes)]));
}

function* pieces(arrays: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const bytes of arrays) {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
}

/** Throws when the file ends early. */
export async function readRows(path: string, count: number, dimensions: number): Promise<CompactRows> {
  const ids = new Uint32Array(count);
  const scales = new Float32Array(count);
  const codes = new Int8Array(count * dimensions);
  const file = await open(path, "r");
  try {
    for (const array of [ids, scales, codes]) await fill(file, bytesOf(array));
  } finally {
    await file.close();
  }
  return { ids, scales, codes };
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(PIECE_BYTES, bytes.length - at));
    if (bytesRead === 0) throw new Error(`it ends ${bytes.length - at} bytes early`);
    at += bytesRead;
  }
}
