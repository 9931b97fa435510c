/** A comparison word by word, in signs that need no colour. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DifferenceSegment } from "../../../src/core/view.ts";
import { drawDifference, signed } from "../../../src/discord/render/difference.ts";
import { kindsOf, parseMarkdown, visibleText } from "../../support/discord-markdown.ts";
import { hostileText } from "./hostile.ts";

const segment = (kind: DifferenceSegment["kind"], text: string): DifferenceSegment => ({ kind, text });
const ROOM = 1_000;

describe("a difference", () => {
  it("strikes what is left out, sets what is added in bold, and keeps the spaces outside", () => {
    expect(
      drawDifference(
        [
          segment("same", "The gates "),
          segment("dropped", "will "),
          segment("added", "may \n"),
          segment("same", "open *soon*."),
        ],
        ROOM,
      ),
    ).toBe("The gates ~~will~~ **may** open \\*soon\\*.");
  });

  it("joins neighbours of one kind, whose signs would meet", () => {
    expect(
      drawDifference([segment("added", "水"), segment("added", "門"), segment("dropped", "橋")], ROOM),
    ).toBe("**水門**~~橋~~");
  });

  it("shows nothing where there is nothing to see", () => {
    expect(drawDifference([], ROOM)).toBe("");
    expect(drawDifference([segment("added", " \u200b"), segment("same", "\n")], ROOM)).toBe("");
  });

  it("keeps a stroke of the text from ending its own signs", () => {
    const nodes = parseMarkdown(drawDifference([segment("dropped", "a ~~b~"), segment("same", " c")], ROOM));
    expect(kindsOf(nodes)).toEqual(["strike"]);
    expect(visibleText(nodes)).toBe("a ～～b～ c");
  });

  it("shortens long stretches that are the same before it leaves out what differs", () => {
    const long = "The council met again and talked. ".repeat(20);
    const text = drawDifference(
      [segment("same", long), segment("dropped", "Nobody came."), segment("same", long)],
      500,
    );
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toContain("~~Nobody came.~~");
    expect(text).toMatch(/^The council met again and talked\. .*\\\[…\\\].*talked\. ~~Nobody/);
  });

  it("says where it is cut off", () => {
    const parts = Array.from({ length: 100 }, (_, at) => segment(at % 2 ? "added" : "dropped", `word${at} `));
    const text = drawDifference(parts, 120);
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).toMatch(/^~~word0~~ \*\*word1\*\* .*\\\[…\\\]$/);
    const one = drawDifference([segment("added", "many words ".repeat(50))], 60);
    expect(one).toMatch(/^\*\*many words .* \\\[…\\\]\*\*$/);
  });

  it("keeps to its room and its own markup, whatever the texts hold", () => {
    const parts = fc.array(
      fc.record({ kind: fc.constantFrom("same", "dropped", "added"), text: hostileText }),
      { maxLength: 8 },
    );
    const own = new Set(["strike", "bold"]);
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 300 }), (given, room) => {
        const text = drawDifference(given as DifferenceSegment[], room);
        expect(text.length).toBeLessThanOrEqual(room);
        expect(kindsOf(parseMarkdown(`x${text}`)).filter((kind) => !own.has(kind))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("explains its signs by using them", () => {
    expect(signed("dropped", "left out")).toBe("~~left out~~");
    expect(signed("added", "added")).toBe("**added**");
  });
});
