/** Checksums of files, read in pieces so that the thread stays free in between. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { crc32 } from "node:zlib";

const PIECE_BYTES = 1024 * 1024;

/** Hexadecimal SHA-256 of a file's content. */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of piecesOf(path)) hash.update(piece);
  return hash.digest("hex");
}

/** CRC-32 of a file's content: tells a damaged file from a whole one several times as fast, a forged one not at all. */
export async function crcOf(path: string): Promise<number> {
  let sum = 0;
  for await (const piece of piecesOf(path)) sum = crc32(piece, sum);
  return sum;
}

function piecesOf(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: PIECE_BYTES });
}
