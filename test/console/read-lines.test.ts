/** Lines out of bytes that come in any pieces. */
import { describe, expect, it } from "vitest";
import { type ReadLine, readLines, stopReading } from "../../src/console/read-lines.ts";
import { inputOf, openInput, until } from "./streams.ts";

async function all(input: NodeJS.ReadableStream, maxChars?: number): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const line of readLines(input, maxChars === undefined ? {} : { maxChars }))
    found.push(line.kind === "line" ? line.text : null);
  return found;
}

describe("readLines", () => {
  it("splits at line feeds, drops carriage returns before them, counts a last line without an end", async () => {
    expect(await all(inputOf("a\r\nb\n\nc\rd"))).toEqual(["a", "b", "", "c\rd"]);
    expect(await all(inputOf("a\n"))).toEqual(["a"]);
    expect(await all(inputOf(""))).toEqual([]);
  });

  it("splits at nothing else", async () => {
    expect(await all(inputOf("a\u2028b\u2029c\u0085d\n"))).toEqual(["a\u2028b\u2029c\u0085d"]);
  });

  it("puts characters together that come in pieces, byte by byte", async () => {
    const bytes = Buffer.from("\ufeff日本語\r\n👍🏽 привет\n");
    expect(await all(inputOf(...Array.from(bytes, (byte) => Buffer.from([byte]))))).toEqual([
      "日本語",
      "👍🏽 привет",
    ]);
  });

  it("drops a byte order mark at the start only, from bytes and from text", async () => {
    expect(await all(inputOf("\ufeffa\n\ufeffb"))).toEqual(["a", "\ufeffb"]);
    const decoded = inputOf("\ufeffa");
    decoded.setEncoding("utf8");
    expect(await all(decoded)).toEqual(["a"]);
  });

  it("replaces what is no UTF-8", async () => {
    expect(await all(inputOf(Buffer.from([0x61, 0xff, 0x62, 0x0a, 0xe6])))).toEqual(["a\ufffdb", "\ufffd"]);
  });

  it("reports a line that is too long and goes on with the next", async () => {
    expect(await all(inputOf("12345\n123456\r\n12", "34567890\r", "\n12345\r\n"), 5)).toEqual([
      "12345",
      null,
      null,
      "12345",
    ]);
    expect(await all(inputOf("x".repeat(100)), 5)).toEqual([null]);
  });

  it("ends quietly when the input is destroyed, without the unfinished line", async () => {
    const input = openInput();
    const found: ReadLine[] = [];
    const reading = (async () => {
      for await (const line of readLines(input)) found.push(line);
    })();
    input.write("a\nunfinished");
    await until(() => found.length === 1);
    stopReading(input);
    await reading;
    expect(found).toEqual([{ kind: "line", text: "a" }]);
  });

  it("passes on an input that fails", async () => {
    const input = openInput();
    const reading = all(input);
    input.destroy(new Error("disk gone"));
    await expect(reading).rejects.toThrow("disk gone");
  });
});
