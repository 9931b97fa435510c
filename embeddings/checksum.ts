/** SHA-256 of files, read in pieces so that the thread stays free in between. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const PIECE_BYTES = 1024 * 1024;

/** Hexadecimal SHA-256 of a file's content. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) hash.update(piece);
  return hash.digest("hex");
}
