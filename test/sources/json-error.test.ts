/** Where JSON is wrong, and why, in words of our own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonError, lineAndColumn } from "../../src/sources/json-error.ts";

describe("findJsonError", () => {
  it.each([
    ["", 0, "ends where a value was expected"],
    ["  ", 2, "ends where a value was expected"],
    ["nope", 0, 'expected a value, got "n"'],
    ["{", 1, 'ends where a name in double quotes or "}" was expected'],
    ["{a:1}", 1, 'expected a name in double quotes or "}", got "a"'],
    ['{"a" 1}', 5, 'expected ":", got "1"'],
    ['{"a":}', 5, 'expected a value, got "}"'],
    ['{"a":1,}', 7, 'expected a name in double quotes, got "}"'],
    ['{"a":1 "b":2}', 7, 'expected "," or "}", got """'],
    ['{"a":1]', 6, 'expected "," or "}", got "]"'],
    ["[1,]", 3, 'expected a value, got "]"'],
    ["[1 2]", 3, 'expected "," or "]", got "2"'],
    ["[1", 2, 'ends where "," or a closing bracket was expected'],
    ['["a', 1, "a string that does not end"],
    ['["a\nb"]', 3, "a control character or line end inside a string"],
    ['["\\x"]', 2, "an unknown escape inside a string"],
    ['["\\u12g4"]', 2, "an unknown escape inside a string"],
    ["{} x", 3, "expected nothing more"],
    ["[01]", 2, 'expected "," or "]", got "1"'],
    ["['a']", 1, 'expected a value or "]", got "\'"'],
    ["[NaN]", 1, 'expected a value or "]", got "N"'],
    ["[😀]", 1, 'expected a value or "]", got "😀"'],
  ])("finds the mistake in %j", (text, offset, reason) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonError(text)).toEqual({ offset, reason });
  });

  it("finds none in any JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (json, space) => {
        expect(findJsonError(JSON.stringify(JSON.parse(json), null, space))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with the engine on JSON with one character changed", () => {
    const damage = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", "{", "]", ",", '"', "\\", "x", "1", " ", ":"),
    );
    fc.assert(
      fc.property(damage, ([json, place, put]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + 1);
        expect(findJsonError(text) === null).toBe(parses(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("is not afraid of depth", () => {
    expect(findJsonError("[".repeat(200_000))).toMatchObject({ offset: 200_000 });
    expect(findJsonError("[".repeat(100_000) + "]".repeat(100_000))).toBeNull();
  });

  it("is not afraid of length", () => {
    expect(findJsonError(`["${"x".repeat(5_000_000)}`)).toMatchObject({ offset: 1 });
  });
});

describe("lineAndColumn", () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
  ])("counts offset %i as line %i, column %i", (offset, line, column) => {
    expect(lineAndColumn("ab\nc\nd", offset)).toEqual({ line, column });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
