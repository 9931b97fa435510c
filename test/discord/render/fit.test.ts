/** Texts are cut where a reader would cut them, and never too late. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkText, plain, plainLengthAtMost, plainLine } from "../../../src/discord/render/escape.ts";
import { fitEnd, fitTo, parts } from "../../../src/discord/render/fit.ts";
import { visibleLine } from "../../../src/discord/render/visible.ts";
import { kindsOf, parseMarkdown, visibleText } from "../../support/discord-markdown.ts";
import { hostileText } from "./hostile.ts";

const asIs = (text: string) => text;
const graphemes = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
/** Without what depends on the characters that follow. */
const unshaped = (text: string) =>
  text.replaceAll("＠", "@").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
const room = fc.integer({ min: 1, max: 80 });
const anyText = fc.oneof(
  hostileText,
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.lorem({ maxCount: 30 }),
);

describe("fitTo", () => {
  it.each([
    ["what fits, whole", "One. Two.", 9, "One. Two."],
    ["a sentence", "One sentence here. And then another one.", 24, "One sentence here. …"],
    [
      "a sentence without spaces",
      "政府は橋を再建する。工事は九月に始まる見込みだという。",
      13,
      "政府は橋を再建する。 …",
    ],
    [
      "a word, where a sentence would lose too much",
      "Yes. Everything else belongs to one sentence.",
      30,
      "Yes. Everything else belongs…",
    ],
    ["Thai between words", "ภาษาไทยไม่มีช่องว่างระหว่างคำ", 12, "ภาษาไทยไม่…"],
    ["Arabic between words", "قال وزير المالية في العاصمة", 18, "قال وزير المالية…"],
    ["a long word between letters", "a".repeat(50), 10, `${"a".repeat(9)}…`],
    ["emoji whole", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15, "👨‍👩‍👧‍👦…"],
    ["letters with their marks", "e\u0301".repeat(10), 8, `${"e\u0301".repeat(3)}…`],
    ["nothing of a grapheme that is too large", "👩🏽‍❤️‍💋‍👨🏻", 2, "…"],
    ["no room at all", "abc", 0, ""],
    ["nothing of nothing", "", 5, ""],
  ])("keeps %s", (_what, text, size, expected) => {
    expect(fitTo(text, size, asIs)).toBe(expected);
  });

  it("never exceeds the room, and is what stands at the start of the text", () => {
    fc.assert(
      fc.property(
        anyText,
        room,
        fc.constantFrom(plain, plainLine, linkText, visibleLine),
        (text, size, sent) => {
          const cut = fitTo(text, size, sent);
          expect(cut.length).toBeLessThanOrEqual(size);
          // Far beyond the room, even what cannot be seen counts.
          if (sent(text).length <= size && text.length <= 4 * size) expect(cut).toBe(sent(text));
          else expect(cut === sent(text) || cut.endsWith("…")).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("cuts nothing that stands for one thing: what is left is still only text", () => {
    fc.assert(
      fc.property(hostileText, room, (text, size) => {
        const nodes = parseMarkdown(fitTo(text, size, plainLine));
        expect(kindsOf(nodes)).toEqual([]);
        const start = unshaped(visibleText(nodes)).replace(/ ?…$/, "");
        expect(unshaped(visibleLine(text)).startsWith(start)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("fills most of the room, whatever the text is made of", () => {
    for (const text of [
      "word ".repeat(200),
      "日本語".repeat(200),
      "*_".repeat(400),
      `${"a".repeat(90)}${"*".repeat(500)}`,
    ])
      expect(fitTo(text, 100, plainLine).length).toBeGreaterThan(75);
  });

  it("looks beyond what cannot be seen", () => {
    expect(fitTo(`${"\u200b".repeat(200)}title`, 100, plainLine)).toBe("title");
  });
});

describe("fitEnd", () => {
  it.each([
    ["what fits, whole", "One two.", 8, "One two."],
    ["words", "The government will rebuild the bridge", 20, "…rebuild the bridge"],
    ["graphemes of a long word", "👨‍👩‍👧‍👦".repeat(3), 15, "…👨‍👩‍👧‍👦"],
    ["nothing of a grapheme that is too large", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4, "…"],
    ["no room at all", "abc", 0, ""],
  ])("keeps %s", (_what, text, size, expected) => {
    expect(fitEnd(text, size, asIs)).toBe(expected);
  });

  it("never exceeds the room, and is what stands at the end of the text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), room, (text, size) => {
        const end = fitEnd(text, size, asIs);
        expect(end.length).toBeLessThanOrEqual(size);
        expect(text.endsWith(end.replace(/^…/, ""))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(hostileText, room, (text, size) => {
        const end = fitEnd(text, size, plain);
        expect(end.length).toBeLessThanOrEqual(size);
        expect(kindsOf(parseMarkdown(end))).toEqual([]);
      }),
    );
  });
});

describe("parts", () => {
  const enough = fc.integer({ min: 4, max: 80 });

  it("joins to the whole, and each part fits", () => {
    fc.assert(
      fc.property(anyText, enough, (text, size) => {
        const all = [...parts(text, size, plainLengthAtMost)];
        expect(all.join("")).toBe(text);
        for (const part of all) {
          expect(part.length).toBeGreaterThan(0);
          expect(plainLengthAtMost(part)).toBeLessThanOrEqual(size);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("tears no grapheme apart that fits", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("e\u0301", "👩🏽‍🚀", "日", "a", " ", "क्षि", "🇧🇬")), (units) => {
        const text = units.join("");
        const all = [...parts(text, 10, (part) => part.length)];
        expect(all.flatMap(graphemes)).toEqual(graphemes(text));
      }),
    );
  });

  it("goes on where not even one grapheme fits", () => {
    const text = `a${"\u0301".repeat(30)}👩🏽‍🚀`;
    const all = [...parts(text, 4, (part) => part.length)];
    expect(all.join("")).toBe(text);
    expect(all.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
  });

  it("cuts a megabyte in no time", () => {
    for (const unit of ["Eine Zeile mit Wörtern. ", "語", "a", "*", "👩🏽‍🚀", "a\u0301\u0301\u0301", " "]) {
      const text = unit.repeat(1_000_000 / unit.length);
      const before = process.cpuUsage().user;
      expect([...parts(text, 1_400, plainLengthAtMost)].length).toBeGreaterThan(500);
      expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1);
    }
  });
});
