/** Files that hold no text are told from those that do, and named where their kind is known. */
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/sources/decode.ts";

function textOf(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  return decoded.kind === "text" ? decoded.text : null;
}

describe("what is no text", () => {
  it.each([
    ["%PDF-1.7\n%\xe2\xe3", "a PDF"],
    ["\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG picture"],
    ["\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG picture"],
    ["PK\x03\x04\x14\0", "a ZIP archive or an office document"],
    ["\x1f\x8b\x08\0\0\0\0\0", "a gzip archive"],
    ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"],
    ["{\\rtf1\\ansi\\deff0", "an RTF document"],
    ["SQLite format 3\0", "an SQLite database"],
    ["GIF89a\x01\0", "a GIF picture"],
    [`${"\0".repeat(4)}ftypisom`.replace("\0\0\0\0", "\0\0\0\x18"), "a film"],
  ])("is told by its first bytes: %j", (head, looksLike) => {
    expect(decodeText(Buffer.from(head, "latin1"))).toEqual({ kind: "binary", looksLike });
  });

  it("is told by zeros that are not UTF-16", () => {
    expect(decodeText(Buffer.from("some words\0\0\0and more\0"))).toEqual({
      kind: "binary",
      looksLike: null,
    });
  });

  it("is told by its control characters", () => {
    const bytes = Buffer.from(Array.from({ length: 2000 }, (_, at) => ((at * 7919) % 255) + 1));
    expect(decodeText(bytes)).toEqual({ kind: "binary", looksLike: null });
  });

  it("is not a text with a few tabs, page ends and an old end mark", () => {
    expect(textOf(Buffer.from("one\ttwo\ffour\n\x1a"))).toBe("one\ttwo\ffour\n\x1a");
  });

  it("is not a text that speaks of PDF", () => {
    expect(textOf(Buffer.from("The file began with %PDF-1.4, she said."))).toContain("she said");
  });

  it("is told beyond a beginning that looks like text", () => {
    expect(decodeText(Buffer.from(`${"words ".repeat(50_000)}\0\x01`))).toEqual({
      kind: "binary",
      looksLike: null,
    });
  });

  it("is not an empty file", () => {
    expect(textOf(new Uint8Array())).toBe("");
  });
});
