/** Output at the pace of its reader, and without one. */
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createWriter } from "../../src/console/writer.ts";
import { createBrokenPipe, createSink, until } from "./streams.ts";

/** A stream that takes one chunk at a time, when told. */
function createSlowReader() {
  const waiting: (() => void)[] = [];
  const taken: string[] = [];
  const stream = new Writable({
    highWaterMark: 4,
    write(chunk, _encoding, done) {
      taken.push(String(chunk));
      waiting.push(done);
    },
  });
  return { stream, taken, take: () => waiting.shift()?.() };
}

describe("createWriter", () => {
  it("hands over what is written, in order", async () => {
    const sink = createSink();
    const writer = createWriter(sink);
    await Promise.all([writer.write("a"), writer.write("b"), writer.write("c")]);
    await writer.flush();
    expect(sink.text()).toBe("abc");
    expect(writer.closed).toBe(false);
  });

  it("waits while the stream is full, and lets every waiting one go on", async () => {
    const { stream, take } = createSlowReader();
    const writer = createWriter(stream);
    const written: string[] = [];
    const tasks = ["first", "second", "third"].map((text) =>
      writer.write(text).then(() => written.push(text)),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(written).toEqual([]);
    const draining = setInterval(take, 1);
    await Promise.all(tasks);
    clearInterval(draining);
    expect(written).toEqual(["first", "second", "third"]);
  });

  it("flushes only when all is taken", async () => {
    const { stream, taken, take } = createSlowReader();
    const writer = createWriter(stream);
    let flushed = false;
    void writer.write("long text");
    const flushing = writer.flush().then(() => {
      flushed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(flushed).toBe(false);
    take();
    await until(() => taken.length === 2);
    take();
    await flushing;
  });

  it.each(["EPIPE", "ECONNRESET"])("takes %s for a reader that has gone, and says so once", async (code) => {
    let told = 0;
    const writer = createWriter(createBrokenPipe(code), () => told++);
    await writer.write("a");
    await until(() => writer.closed);
    await writer.write("b");
    await writer.flush();
    expect(told).toBe(1);
  });

  it("lets go of those who wait when the reader leaves", async () => {
    const { stream } = createSlowReader();
    const writer = createWriter(stream);
    const waiting = writer.write("far too long for it");
    stream.destroy();
    await waiting;
    await writer.flush();
    expect(writer.closed).toBe(true);
  });

  it("reports any other error when flushed", async () => {
    const writer = createWriter(createBrokenPipe("ENOSPC"));
    await writer.write("a");
    await expect(writer.flush()).rejects.toThrow("ENOSPC");
  });
});
