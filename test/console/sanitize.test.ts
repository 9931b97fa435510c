/** What reaches a terminal from articles that nobody vouches for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLine, printable, printableLine } from "../../src/console/sanitize.ts";

/** Code units up to the general punctuation, where the controls are, in any order. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0x2070 })).map((units) => String.fromCharCode(...units));

describe("printable", () => {
  it.each([
    ["colours", "a\u001b[31mred\u001b[0mb", "aredb"],
    ["8-bit control sequences", "a\u009b2Jb", "ab"],
    ["window titles ended by BEL", "a\u001b]0;owned\u0007b", "ab"],
    ["window titles ended by ST", "a\u001b]0;owned\u001b\\b", "ab"],
    ["hyperlinks", "\u001b]8;;https://evil.example\u001b\\news\u001b]8;;\u001b\\", "news"],
    ["device control strings", "a\u001bP1;2|secret\u001b\\b", "ab"],
    ["8-bit strings", "a\u009d0;owned\u009cb", "ab"],
    ["a reset", "a\u001bcb", "ab"],
    ["character sets", "a\u001b(0b", "ab"],
    ["a string that never ends, keeping its text", "a\u001b]0;title", "a0;title"],
    ["an escape at the end", "a\u001b", "a"],
    ["bells, backspaces and nulls", "a\u0007\b\u0000b", "ab"],
    ["DEL and C1", "a\u007f\u0080\u009fb", "ab"],
    ["bidirectional overrides", "a\u202eb\u202cc", "abc"],
    ["isolates that are left open", "a\u2067b", "ab"],
    ["lone surrogates", "a\ud800b", "a\ufffdb"],
  ])("takes out %s", (_what, given, expected) => {
    expect(printable(given)).toBe(expected);
  });

  it("keeps tabs, line ends, marks and every script", () => {
    const text = "a\tb\nпривет 日本語 👨‍👩‍👧 שלום e\u0301 \u200fا";
    expect(printable(text)).toBe(text);
  });

  it("makes every kind of line end one", () => {
    expect(printable("a\r\nb\rc\u2028d\u0085e\ff")).toBe("a\nb\nc\nd\ne\nf");
  });

  it("leaves no control character of any text", () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        expect(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(printable(text)),
        ).toBe(false);
      }),
    );
  });

  it("does not slow down on a great many unfinished sequences", () => {
    const before = process.cpuUsage().user;
    printable("\u001b]".repeat(100_000));
    printable(`\u001b[${"1;".repeat(100_000)}`);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(2);
  });
});

describe("printableLine", () => {
  it("puts everything on one line", () => {
    expect(printableLine("  a\n\n b\tc ")).toBe("a b c");
  });
});

describe("jsonLine", () => {
  it("is one line whatever splits it, and the same value when read", () => {
    const value = { text: "a\nb\u2028c\u0085d\u009b31me\u202ef\u007f日本" };
    const line = jsonLine(value);
    expect(line).toMatch(/^[^\n\u0085\u009b\u2028\u202e\u007f]+\n$/);
    expect(JSON.parse(line)).toEqual(value);
    expect(line).toContain("日本");
  });
});
