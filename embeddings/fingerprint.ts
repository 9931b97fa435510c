/** Tells one file of weights from another without reading gigabytes. */
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { sizeOf } from "./verify.ts";

/** Pieces spread evenly over the file, first and last included. */
const PIECES = 64;
const PIECE_BYTES = 16 * 1024;
/** Where large models keep the numbers themselves, beside the graph. */
const EXTERNAL_DATA_SUFFIX = "_data";

/** Hexadecimal digest over size and 1 MiB of samples of the file, and of its external data if there is such a file. */
export async function fingerprint(path: string): Promise<string> {
  const hash = createHash("sha256");
  const external = `${path}${EXTERNAL_DATA_SUFFIX}`;
  const paths = (await sizeOf(external)) === null ? [path] : [path, external];
  for (const each of paths) {
    for await (const piece of samples(each)) hash.update(piece);
  }
  return hash.digest("hex");
}

async function* samples(path: string): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  yield Buffer.from(String(size));
  const handle = await open(path, "r");
  try {
    const last = Math.max(0, size - PIECE_BYTES);
    for (let at = 0; at < PIECES; at += 1) {
      const start = Math.round((last * at) / (PIECES - 1));
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, start);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
