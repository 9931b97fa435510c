/** Which marks are found, what they would cost in each role, and how a paragraph's marks are paired. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closingCost, findMarks, isInner, openingCost } from "../../../src/text/quotations/mark-glyphs.ts";
import { placeMarks } from "../../../src/text/quotations/mark-places.ts";
import { pairMarks } from "../../../src/text/quotations/pairs.ts";
import { readParagraphs, trimmed } from "../../../src/text/quotations/paragraphs.ts";

const pairing = (text: string) => pairMarks(placeMarks(text, findMarks(text), 0, text.length));
const pairsIn = (text: string): string[] =>
  pairing(text).pairs.map(({ open, close }) => text.slice(open.start, close.end));
const aloneIn = (text: string): number[] => pairing(text).alone.map(({ start }) => start);

describe("findMarks", () => {
  it("counts two signs as one mark", () => {
    expect(findMarks("``a'' ‘‘b’’ ,,c”").map(({ glyph }) => glyph)).toEqual(["“", '"', "“", "”", "„", "”"]);
  });

  it("leaves apostrophes inside words out, not those at their ends", () => {
    expect(findMarks("don't l’été об'єкт").length).toBe(0);
    expect(findMarks("the dogs' 'bark'").map(({ start }) => start)).toEqual([8, 10, 15]);
  });

  it("keeps marks between letters of scripts without spaces", () => {
    expect(findMarks("他说“好”了").length).toBe(2);
    expect(findMarks("他说'好'了").length).toBe(2);
  });
});

describe("costs of marks", () => {
  it("know what never opens, and what never closes what", () => {
    expect(openingCost("」")).toBeNull();
    expect(openingCost("x")).toBeNull();
    expect(closingCost("「", "』")).toBeNull();
    expect(closingCost("«", "’")).toBeNull();
    expect(closingCost("x", "”")).toBeNull();
  });

  it("make the usual mark cheaper than a wrong one", () => {
    expect(closingCost("„", "“")).toBe(0);
    expect(closingCost("“", "“")).toBeGreaterThan(closingCost("“", "”") ?? 9);
    expect(closingCost("«", '"')).toBeGreaterThan(closingCost("„", '"') ?? 9);
  });

  it("know inner marks", () => {
    expect(["‘", "'", "‹", "『"].every(isInner)).toBe(true);
    expect(["“", "«", "「", '"'].some(isInner)).toBe(false);
  });

  it("read a mark by the signs around it", () => {
    const text = 'a "b" c';
    const [open, close] = placeMarks(text, findMarks(text), 0, text.length);
    expect(open?.opens).toBeLessThan(open?.closes ?? 0);
    expect(close?.closes).toBeLessThan(close?.opens ?? 0);
  });

  it("look past the marks beside it", () => {
    const text = "a “‘b’” c";
    const roles = placeMarks(text, findMarks(text), 0, text.length).map(
      ({ opens, closes }) => opens < closes,
    );
    expect(roles).toEqual([true, true, false, false]);
  });
});

describe("pairMarks", () => {
  it.each([
    ['"a b," c "d e."', ['"a b,"', '"d e."']],
    ["“a ‘b’ c” d", ["“a ‘b’ c”"]],
    ["«a «b» c» d", ["«a «b» c»"]],
    ['"a "b" c" d', ['"a "b" c"']],
    ["“a“, b “c“.", ["“a“", "“c“"]],
    ["»a« b »c«", ["»a«", "»c«"]],
    ["'the dogs' bone' b", ["'the dogs' bone'"]],
    ["“a」 b “c”", ["“c”"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(pairsIn(text)).toEqual(expected);
  });

  it("leaves a mark alone rather than pair it against its surroundings", () => {
    expect(aloneIn('a b" c')).toEqual([3]);
    expect(aloneIn('"a b. "c," d')).toEqual([0]);
    expect(pairsIn('"a b. "c," d')).toEqual(['"c,"']);
  });

  it("gives pairs that neither cross nor overlap, whatever the marks", () => {
    const anyMarks = fc
      .array(fc.constantFrom(..."\"“”„«»‘’'「」 ab,.".split("")), { maxLength: 60 })
      .map((signs) => signs.join(""));
    fc.assert(
      fc.property(anyMarks, (text) => {
        const { pairs, alone } = pairing(text);
        let from = 0;
        for (const { open, close } of pairs) {
          expect(open.start).toBeGreaterThanOrEqual(from);
          expect(close.start).toBeGreaterThanOrEqual(open.end);
          from = close.end;
        }
        const inPair = ({ start }: { start: number }) =>
          pairs.some(({ open, close }) => open.start <= start && start < close.end);
        expect(alone.some(inPair)).toBe(false);
      }),
    );
  });
});

describe("readParagraphs", () => {
  it("reads each line by itself, without white space around it", () => {
    const text = "  “a” b \r\n\n\u2028 c “d\n";
    const paragraphs = readParagraphs(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(["“a” b", "c “d"]);
    expect(paragraphs.map(({ pairs, alone }) => [pairs.length, alone.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("does not try to read a drawing of marks", () => {
    expect(readParagraphs('"'.repeat(5_000))[0]).toMatchObject({ pairs: [], alone: [] });
  });

  it("pairs long lines group by group", () => {
    const pairs = readParagraphs("“one two” ".repeat(1_000))[0]?.pairs;
    expect(pairs).toHaveLength(1_000);
  });
});

describe("trimmed", () => {
  it("drops white space and invisible signs at both ends", () => {
    expect(trimmed(" \u200fa b\u00a0", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
    expect(trimmed("  ", { start: 0, end: 2 })).toBeNull();
  });
});
