/** Cuts a stream of bytes into lines without ever holding more than one of them. */

/** A line without its end, or the news that it was too long to hold. `number` counts from 1, `offset` in bytes from 0. */
export type ByteLine =
  | { readonly kind: "line"; readonly number: number; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: "too long"; readonly number: number };

const LINE_END = 0x0a;

/** Lines end at 0x0A, which in UTF-8 and every older encoding is never part of a character. */
export async function* byteLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 1;
  let offset = 0;
  const line = (): ByteLine =>
    size > maxBytes
      ? { kind: "too long", number }
      : { kind: "line", number, offset, bytes: Buffer.concat(parts, size) };
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
      add(chunk.subarray(start, end));
      yield line();
      offset += size + 1;
      number += 1;
      parts = [];
      size = 0;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
