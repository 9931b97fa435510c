/** Widths and line breaks in scripts with spaces and without. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPen } from "../../src/console/style.ts";
import { clip, displayWidth, graphemes, pad, words } from "../../src/console/width.ts";
import { wrapRuns, wrapText } from "../../src/console/wrap.ts";

const pen = createPen({ color: false, isolate: false });
const wrap = (text: string, width: number) => wrapText(text, { width, pen });

describe("displayWidth", () => {
  it.each([
    ["日本", 4],
    ["한국", 4],
    ["e\u0301", 1],
    ["👨‍👩‍👧", 2],
    ["🇯🇵", 2],
    ["кот", 3],
    ["שלום", 4],
    ["\u2068a\u2069", 1],
    ["a—b…", 4],
  ])("of %s is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("graphemes and words", () => {
  it("stay whole in long texts, wherever these are cut", () => {
    const family = "👨‍👩‍👧";
    for (const shift of ["", "a", "bb"]) {
      const text = shift + family.repeat(300);
      expect(graphemes(text)).toEqual([...shift, ...Array.from({ length: 300 }, () => family)]);
      expect(displayWidth(text)).toBe(shift.length + 600);
    }
    const thai = "ประเทศไทยและญี่ปุ่นลงนาม";
    expect(words(thai.repeat(100)).join("")).toBe(thai.repeat(100));
    expect(new Set(words(thai.repeat(100)))).toEqual(new Set(words(thai)));
  });
  it("take time in proportion to the text", () => {
    // Processor time, because the machine may be busy: below 1 s here, 13 s when it grows with the square.
    const before = process.cpuUsage().user;
    wrap("日本語の記事。".repeat(8_000), 80);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(6);
  });
});

describe("clip and pad", () => {
  it("cut at graphemes and leave room for the ellipsis", () => {
    expect(clip("日本語の記事", 7)).toBe("日本語…");
    expect(clip("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5)).toBe("👨‍👩‍👧👨‍👩‍👧…");
    expect(clip("short", 5)).toBe("short");
  });
  it("fill up to columns, not to code units", () => {
    expect(pad("日本", 6)).toBe("日本  ");
    expect(pad("日本", 3)).toBe("日本");
  });
});

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrap("the quick brown fox jumps", 10)).toEqual(["the quick", "brown fox", "jumps"]);
  });
  it("keeps empty lines and collapses runs of spaces", () => {
    expect(wrap("one\n\n  two   three", 20)).toEqual(["one", "", "two three"]);
  });
  it("breaks Japanese between characters, two columns each", () => {
    expect(wrap("日本語の記事です", 10)).toEqual(["日本語の記", "事です"]);
  });
  it("starts no line with a full stop or a small kana, and ends none with an opening bracket", () => {
    expect(wrap("日本語の記。事", 10)).toEqual(["日本語の", "記。事"]);
    expect(wrap("記事のニュッス", 10)).toEqual(["記事の", "ニュッス"]);
    expect(wrap("記事の言「事」", 10)).toEqual(["記事の言", "「事」"]);
  });
  it("keeps Latin words whole inside Japanese", () => {
    expect(wrap("日本国のNATO加盟", 10)).toEqual(["日本国の", "NATO加盟"]);
  });
  it("keeps marks with the characters they belong to", () => {
    expect(wrap("か\u3099".repeat(6), 10)).toEqual(["か\u3099".repeat(5), "か\u3099"]);
    expect(wrap("ｶﾞ".repeat(6), 10)).toEqual(["ｶﾞ".repeat(5), "ｶﾞ"]);
  });
  it("breaks Thai between words", () => {
    const lines = wrap("ประเทศไทยและญี่ปุ่นลงนาม", 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("ประเทศไทยและญี่ปุ่นลงนาม");
    expect(lines[0]).toMatch(/ประเทศ(ไทย)?/);
  });
  it("breaks Korean between words, not inside them", () => {
    expect(wrap("한국어 기사입니다 오늘", 14)).toEqual(["한국어", "기사입니다", "오늘"]);
  });
  it("never splits an address, however long", () => {
    const url = `https://example.org/${"a".repeat(60)}?x=1`;
    expect(wrap(`see ${url} now`, 30)).toEqual(["see", url, "now"]);
    expect(wrap(`詳細は${url}`, 30)).toEqual(["詳細は", url]);
  });
  it("splits other words that are wider than a line, at graphemes", () => {
    expect(wrap("e\u0301".repeat(12), 10)).toEqual(["e\u0301".repeat(10), "e\u0301e\u0301"]);
  });
  it("keeps a no-break space inside a line", () => {
    expect(wrap("aaaa 10\u00a0000 bb", 10)).toEqual(["aaaa", "10\u00a0000 bb"]);
  });
  it("fits every line of any text without addresses, and loses nothing but white space", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          fc.pre(!/:\/\/|www\./i.test(text));
          const lines = wrap(text, width);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });
});

describe("wrapRuns", () => {
  it("indents what follows the label as far as the label is wide", () => {
    const lines = wrapRuns([{ text: "one two three four" }], {
      width: 14,
      pen,
      indent: 2,
      label: { text: "[1] " },
    });
    expect(lines).toEqual(["  [1] one two", "      three", "      four"]);
  });
  it("does not break where runs meet without a space, nor before a glued one", () => {
    const lines = wrapRuns(
      [{ text: "alpha beta" }, { text: ",", style: "muted" }, { text: " · ", glued: true }],
      { width: 10, pen },
    );
    expect(lines).toEqual(["alpha", "beta, ·"]);
  });
  it("keeps a whole run on one line, spaces included", () => {
    const lines = wrapRuns([{ text: "from " }, { text: "my folder/a file.txt", whole: true }], {
      width: 12,
      pen,
    });
    expect(lines).toEqual(["from", "my folder/a file.txt"]);
  });
  it("colours stretches, and measures them without the colours", () => {
    const colored = createPen({ color: true, isolate: true });
    const lines = wrapRuns([{ text: "aa bb", style: "strong" }, { text: " cc dd" }], {
      width: 8,
      pen: colored,
    });
    expect(lines).toEqual(["\u001b[1maa bb\u001b[22m cc", "dd"]);
  });
  it("isolates right-to-left stretches line by line", () => {
    const isolating = createPen({ color: false, isolate: true });
    const lines = wrapRuns([{ text: "قمة الرياض اليوم" }, { text: " 12", style: "number" }], {
      width: 11,
      pen: isolating,
    });
    expect(lines).toEqual(["\u2068قمة الرياض\u2069", "\u2068اليوم\u2069 12"]);
  });
});
