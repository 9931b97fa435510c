/** Writes to a stream at the pace it takes, and notices quietly when nobody reads any more. */

/** Error codes of a reader that went away. */
const GONE_CODES: ReadonlySet<string> = new Set([
  "EPIPE",
  "ECONNRESET",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_WRITE_AFTER_END",
]);

export interface Writer {
  /** True once the other side is gone; writing does nothing from then on. */
  readonly closed: boolean;
  /** Resolves when the stream has room for more. Never rejects. */
  write(text: string): Promise<void>;
  /** Resolves when all is handed over or nobody reads; rejects with an error that is no closed pipe. */
  flush(): Promise<void>;
}

/** A writer on a stream; `onClose` is called once when the other side goes away. */
export function createWriter(output: NodeJS.WritableStream, onClose: () => void = () => {}): Writer {
  let closed = false;
  let failure: unknown;
  let wake: () => void = () => {};
  let room: Promise<void> | null = null;
  const close = (error?: unknown): void => {
    if (closed) return;
    closed = true;
    if (error !== undefined && !isGone(error)) failure = error;
    wake();
    onClose();
  };
  output.on("error", close);
  output.on("close", () => close());
  output.on("drain", () => wake());
  const roomForMore = (): Promise<void> => {
    room ??= new Promise((resolve) => {
      wake = () => {
        room = null;
        wake = () => {};
        resolve();
      };
    });
    return room;
  };
  return {
    get closed() {
      return closed;
    },
    async write(text) {
      if (closed || output.write(text)) return;
      await roomForMore();
    },
    async flush() {
      if (!closed) await Promise.race([handedOver(output), closing(output)]);
      if (failure !== undefined) throw failure;
    },
  };
}

function handedOver(output: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    output.write("", () => resolve());
  });
}

function closing(output: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    output.once("close", resolve);
    output.once("error", () => resolve());
  });
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && GONE_CODES.has(String(error.code));
}
