/** Quotations as rows: their parts, and the lines around them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, paragraphsAround, unpacked } from "../../src/storage/quotation-rows.ts";

describe("the parts of a quotation", () => {
  it("come back as they were kept", () => {
    const spans = fc.array(fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true }));
    fc.assert(
      fc.property(spans, (parts) => {
        expect(unpacked(packed(parts))).toEqual(parts);
      }),
    );
  });
});

describe("the paragraphs around a quotation", () => {
  const at = (body: string, ...words: readonly string[]) =>
    paragraphsAround(
      words.map((word) => ({ start: body.indexOf(word), end: body.indexOf(word) + word.length })),
      body,
    );

  it("are the lines that hold its spans, without the space around them", () => {
    const body = "One.\n\n  Two said “so”.  \r\nThree.\u2029Four.";
    expect(at(body, "so").text).toBe("Two said “so”.");
    expect(at(body, "Four").text).toBe("Four.");
    expect(at(body, "One").text).toBe("One.");
    expect(at(body, "so", "Three").text).toBe("Two said “so”.  \r\nThree.");
    expect(at(body, "Three", "so").text).toBe("Two said “so”.  \r\nThree.");
  });

  it("are cut far from it where a line holds a whole book", () => {
    const body = `${"word ".repeat(50_000)}“so”${" word".repeat(50_000)}`;
    const { start, end, text } = at(body, "“so”");
    expect(text.length).toBeLessThan(10_000);
    expect(text.length).toBeGreaterThan(4_000);
    expect(body.slice(start, end)).toBe(text);
  });

  it("are spans of the body that hold what they are around", () => {
    const line = fc.string({ unit: fc.constantFrom("a", " ", "\n", "“", "\u2028", "é", "字") });
    fc.assert(
      fc.property(
        line,
        fc.string({ minLength: 1, unit: fc.constantFrom("x", "\n") }),
        line,
        (before, inside, after) => {
          const body = `${before}X${inside}X${after}`;
          const span = { start: before.length, end: before.length + inside.length + 2 };
          const { start, end, text } = paragraphsAround([span], body);
          expect(body.slice(start, end)).toBe(text);
          expect(start).toBeLessThanOrEqual(span.start);
          expect(end).toBeGreaterThanOrEqual(span.end);
        },
      ),
    );
  });
});
