/** Streams in memory for console tests. */
import { PassThrough, Readable, Writable } from "node:stream";

/** A stream that keeps what was written. */
export interface Sink extends Writable {
  readonly text: () => string;
  columns?: number;
}

export function createSink(columns?: number): Sink {
  const chunks: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(sink, { text: () => chunks.join(""), ...(columns === undefined ? {} : { columns }) });
}

/** An output that fails at the first write, as a pipe whose reader has gone. */
export function createBrokenPipe(code = "EPIPE"): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }));
    },
  });
}

/** An input of these chunks, which then ends. */
export function inputOf(...chunks: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
}

/** An input that stays open until it is ended. */
export function openInput(): PassThrough {
  return new PassThrough();
}

/** Waits until something holds; fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 2_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error("waited two seconds in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
