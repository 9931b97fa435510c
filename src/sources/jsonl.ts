/** A `.jsonl` or `.ndjson` file, streamed: one record a line, each line in the encoding it turns out to have. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import iconv from "iconv-lite";
import { byteLines } from "./byte-lines.ts";
import { decodeAs } from "./charsets.ts";
import { legacyEncoding, unifyLineEnds, unmarkedEncoding } from "./decode.ts";
import { readJsonLine } from "./json.ts";
import { binaryReason, rejected, type SourceFile, type SourceItem } from "./source-file.ts";
import { narrowEncoding } from "./unicode.ts";

/** Longest line that is held: an article of a thousand novels. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Bytes read to tell what a file, or what follows an odd line, is made of. */
const SAMPLE_BYTES = 65_536;
const CHUNK_BYTES = 262_144;

/** Articles and rejects, line by line; blank lines are passed over. Throws only what reading the file throws. */
export async function* readJsonLines(
  file: SourceFile,
  options: { readonly maxLineBytes?: number } = {},
): AsyncGenerator<SourceItem> {
  const { maxLineBytes = MAX_LINE_BYTES } = options;
  const encoding = unmarkedEncoding(await readSample(file.path, 0));
  if (typeof encoding !== "string") {
    yield rejected(file.name, binaryReason(encoding.looksLike));
    return;
  }
  const wide = /^utf-(16|32)/.test(encoding);
  const chunks = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  const decode = createLineDecoder(file.path);
  let records = 0;
  for await (const line of byteLines(wide ? toUtf8(chunks, encoding) : chunks, maxLineBytes)) {
    if (line.kind === "too long") {
      records += 1;
      yield rejected(file.name, `longer than ${Math.round(maxLineBytes / 1024 / 1024)} MiB`, line.number);
      continue;
    }
    const text = await decode(line.bytes, line.offset);
    if (text.trim() === "") continue;
    records += 1;
    yield readJsonLine(file, text, line.number);
  }
  if (records === 0) yield rejected(file.name, "empty");
}

/** Valid UTF-8 wins in each line; the first other line, with what follows it, tells the encoding of all others. */
function createLineDecoder(path: string): (bytes: Buffer, offset: number) => Promise<string> {
  let legacy: string | null = null;
  return async (bytes, offset) => {
    const narrow = narrowEncoding(bytes);
    if (narrow === null) legacy ??= legacyEncoding(await readSample(path, offset));
    return unifyLineEnds(decodeAs(bytes, narrow ?? legacy ?? "utf-8"));
  };
}

async function readSample(path: string, offset: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** In UTF-16 and UTF-32 the byte of a line end is part of other characters too, so these become UTF-8 first. */
async function* toUtf8(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk), "utf8");
  yield Buffer.from(decoder.end() ?? "", "utf8");
}
