/** Reads UTF-8 lines from a stream, one at a time, in bounded memory. */

/** A line without its end, or the notice that one was longer than allowed and left out. */
export type ReadLine = { readonly kind: "line"; readonly text: string } | { readonly kind: "too_long" };

/** UTF-16 code units that a line may have. */
export const MAX_LINE_CHARS = 1_048_576;

/**
 * Yields the lines of a stream, split at `\n` only (JSON may hold U+2028), a `\r` before it dropped, a byte
 * order mark at the start too; the last line counts without an end. Bytes that are no UTF-8 become U+FFFD.
 * A stream that is destroyed ends the lines; what it had of an unfinished one is dropped.
 */
export async function* readLines(
  input: NodeJS.ReadableStream,
  { maxChars = MAX_LINE_CHARS }: { readonly maxChars?: number } = {},
): AsyncGenerator<ReadLine> {
  const assembler = createAssembler(maxChars);
  try {
    for await (const text of decoded(input)) {
      let from = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
        assembler.add(text.slice(from, end));
        yield assembler.finish();
        from = end + 1;
      }
      assembler.add(text.slice(from));
    }
  } catch (error) {
    if (isClosedEarly(error)) return;
    throw error;
  }
  if (!assembler.empty()) yield assembler.finish();
}

/** Ends a stream before its end, as when the program is told to stop; `readLines` then ends without an error. */
export function stopReading(input: NodeJS.ReadableStream): void {
  if ("destroy" in input && typeof input.destroy === "function") input.destroy();
}

function isClosedEarly(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

async function* decoded(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let atStart = true;
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (text === "") continue;
    // The decoder drops the mark from bytes; streams that decode themselves hand it over.
    yield atStart ? text.replace(/^\ufeff/, "") : text;
    atStart = false;
  }
  yield decoder.decode();
}

/** Collects the parts of one line; what is over the limit is forgotten at once. */
function createAssembler(maxChars: number) {
  let parts: string[] = [];
  let length = 0;
  return {
    add(part: string): void {
      length += part.length;
      // One more for a `\r` that does not count.
      if (length <= maxChars + 1) parts.push(part);
      else parts = [];
    },
    empty: () => length === 0,
    finish(): ReadLine {
      const tooLong = length > maxChars + 1;
      const text = parts.join("").replace(/\r$/, "");
      parts = [];
      length = 0;
      return tooLong || text.length > maxChars ? { kind: "too_long" } : { kind: "line", text };
    },
  };
}
