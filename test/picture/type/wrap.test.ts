/** Lines by the lengths of their parts, with letters that are all ten pixels wide. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../src/picture/type/wrap.ts";

function lines(text: string, width: number, advance = 10): string[] {
  const advances = new Float64Array(text.length).fill(advance);
  return wrap(text, advances, width).map(({ start, end }) => text.slice(start, end));
}

describe("wrap", () => {
  it("fills lines to their width, and not beyond", () => {
    expect(lines("aaa bbb ccc", 70)).toEqual(["aaa bbb", "ccc"]);
    expect(lines("aaa bbb ccc", 69)).toEqual(["aaa", "bbb", "ccc"]);
    expect(lines("aaa bbb ccc", 110)).toEqual(["aaa bbb ccc"]);
  });

  it("does not count the space at the end of a line", () => {
    expect(lines("aaaa bbbb", 40)).toEqual(["aaaa", "bbbb"]);
  });

  it("cuts only the word that is too long", () => {
    expect(lines("ab abcdefghij cd", 50)).toEqual(["ab", "abcde", "fghij", "cd"]);
    expect(lines("abcdefg hi", 50)).toEqual(["abcde", "fg hi"]);
  });

  it("shows at least one grapheme on a line, however narrow", () => {
    expect(lines("abc", 1)).toEqual(["a", "b", "c"]);
    expect(lines("é́x", 1)).toEqual(["é́", "x"]);
  });

  it("has no line for no text", () => {
    expect(lines("", 100)).toEqual([]);
  });

  it("loses no letter and exceeds no line, whatever the text", () => {
    const texts = fc.array(
      fc.constantFrom("a", "bb", "ccc", " ", ", ", "漢", "。", "「", "-", "ก", "dddddddd"),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 150 }), (parts, width) => {
        const text = parts.join("").trim().replaceAll(/ +/g, " ");
        const found = lines(text, width);
        expect(found.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of found) expect(line.length * 10).toBeLessThanOrEqual(width);
      }),
    );
  });
});
