/** Glyphs with places: what a text is as long as, and where its letters stand. */
import { describe, expect, it } from "vitest";
import { FontLibrary, styleOf } from "../../../src/picture/type/font-library.ts";
import { runsOf } from "../../../src/picture/type/runs.ts";
import { advancesOf, inkOf, lineOf, type Typeset } from "../../../src/picture/type/shape.ts";

const library = new FontLibrary();

async function shaped(text: string, language = "en", more: Partial<Typeset> = {}) {
  const style = styleOf(text, language);
  await library.load(text, style);
  const runs = runsOf(text, "ltr", style, library);
  const typeset: Typeset = { weight: "regular", size: 20, language, ...more };
  return { runs, ...lineOf(text, runs, typeset), advances: advancesOf(text, runs, typeset) };
}

describe("lineOf", () => {
  it("sets letters one after the other", async () => {
    const { glyphs, width } = await shaped("bridge");
    const places = glyphs.map(({ x }) => x);
    expect(glyphs).toHaveLength(6);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeLessThan(2);
    expect(width).toBeGreaterThan(places.at(-1) ?? 0);
  });

  it("grows with the size of the letters", async () => {
    const [small, large] = [await shaped("bridge"), await shaped("bridge", "en", { size: 40 })];
    expect(large.width).toBeCloseTo(2 * small.width);
  });

  it("goes on where another font takes over", async () => {
    const { glyphs, runs } = await shaped("ab橋cd");
    expect(runs).toHaveLength(3);
    const places = glyphs.map(({ x }) => Math.round(x));
    expect(new Set(places).size).toBe(5);
    expect((places[3] ?? 0) - (places[2] ?? 0)).toBeCloseTo(20, -1);
  });

  it("sets marks over their letter, not beside it", async () => {
    const [plain, marked] = [await shaped("ก"), await shaped("กี่")];
    expect(marked.glyphs.length).toBeGreaterThan(plain.glyphs.length);
    expect(marked.width).toBeCloseTo(plain.width, 0);
  });

  it("shapes letters as the language has them", async () => {
    const ids = async (language: string) => (await shaped("۴۶۷", language)).glyphs.map(({ id }) => id);
    expect(await ids("ur")).not.toEqual(await ids("fa"));
  });
});

describe("advancesOf", () => {
  it.each(["The bridge.", "ab橋cd, e", "नदी पर बना पुल", "é́x", "\u{12000}a", "👩‍👩‍👧!"])(
    "adds up to the length of the line: %s",
    async (text) => {
      const { advances, width } = await shaped(text);
      expect(advances).toHaveLength(text.length);
      expect(advances.reduce((sum, advance) => sum + advance, 0)).toBeCloseTo(width);
    },
  );
});

describe("inkOf", () => {
  it("tells what stands above and below the base line", async () => {
    const { glyphs } = await shaped("xAg.");
    const [x, A, g, dot] = glyphs.map(inkOf);
    expect(A?.above).toBeGreaterThan(x?.above ?? 0);
    expect(x?.below).toBeLessThan(1);
    expect(g?.below).toBeGreaterThan(3);
    expect(dot?.above).toBeLessThan(4);
  });

  it("knows the box of an unknown character", async () => {
    const { glyphs } = await shaped("\u{12000}");
    expect(glyphs.map(inkOf)).toEqual([{ above: 14, below: 0 }]);
  });
});
