/** Datelines before sentences: taken off where a paragraph begins with one, and only there. */
import { describe, expect, it } from "vitest";
import { withoutDateline } from "../../../src/core/answer/without-dateline.ts";
import { passageOf } from "../hits.ts";

const SENTENCE = "The lock gates of Karvel were opened on Monday after four years.";

function rest(before: string, language = "en", above = ""): string {
  const text = `${above}${before}${SENTENCE}`;
  const passage = passageOf(1, text, { language });
  return text.slice(withoutDateline({ start: above.length, end: text.length }, passage));
}

describe("a dateline", () => {
  it.each([
    ["with a date", "KARVEL, May 4 (RPA) — "],
    ["of a place in capitals", "KARVEL — "],
    ["with its agency", "NEW KARVEL, Velmora (RPA) -- "],
    ["with a hyphen for a dash", "KARVEL - "],
    ["in Cyrillic", "КАРВЕЛ, РПА — "],
  ])("%s is taken off", (_what, dateline) => {
    expect(rest(dateline)).toBe(SENTENCE);
    expect(rest(dateline, "en", "Gates open\n")).toBe(SENTENCE);
  });

  it("is none within a paragraph", () => {
    expect(rest("KARVEL — ", "en", "It rained. ")).toBe(`KARVEL — ${SENTENCE}`);
  });

  it.each(["NATO – the alliance – said that ", "US – ", "Karvel — "])("is not “%s”", (before) => {
    expect(rest(before)).toBe(before + SENTENCE);
  });

  it("stays where nothing stands behind it", () => {
    const passage = passageOf(1, "KARVEL — Nobody came.");
    expect(withoutDateline({ start: 0, end: 21 }, passage)).toBe(0);
  });
});
