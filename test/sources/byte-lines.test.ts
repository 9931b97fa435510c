/** Lines out of pieces of bytes, however the pieces are cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteLine, byteLines } from "../../src/sources/byte-lines.ts";

async function cut(chunks: readonly string[], maxBytes = 100): Promise<ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of byteLines(stream(chunks), maxBytes)) lines.push(line);
  return lines;
}

async function* stream(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** Lines as text, with "…" for those that were too long. */
function texts(lines: readonly ByteLine[]): string[] {
  return lines.map((line) => (line.kind === "line" ? line.bytes.toString() : "…"));
}

describe("byteLines", () => {
  it("numbers lines from 1 and knows where they begin", async () => {
    expect(await cut(["ab\n\nc"])).toEqual([
      { kind: "line", number: 1, offset: 0, bytes: Buffer.from("ab") },
      { kind: "line", number: 2, offset: 3, bytes: Buffer.from("") },
      { kind: "line", number: 3, offset: 4, bytes: Buffer.from("c") },
    ]);
  });

  it("has no line after the last end of line", async () => {
    expect(texts(await cut(["a\n"]))).toEqual(["a"]);
    expect(await cut([])).toEqual([]);
  });

  it("passes over lines that are too long, whole or in pieces", async () => {
    const lines = await cut(["ok\nlong ", "long ", "long\nok", "\nlonglong"], 5);
    expect(texts(lines)).toEqual(["ok", "…", "ok", "…"]);
    expect(lines.map((line) => line.number)).toEqual([1, 2, 3, 4]);
  });

  it("still knows where lines begin after one that was too long", async () => {
    expect((await cut(["toolong\nab"], 3))[1]).toMatchObject({ offset: 8, number: 2 });
  });

  it("gives the same lines however the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "\n", "é"), maxLength: 8 })),
        async (chunks) => {
          const whole = chunks.join("");
          const expected = whole.endsWith("\n") ? whole.slice(0, -1).split("\n") : whole.split("\n");
          expect(texts(await cut(chunks))).toEqual(whole === "" ? [] : expected);
        },
      ),
    );
  });
});
