/** The legend: what is on the page, and no more. */
import { describe, expect, it } from "vitest";
import { labelsFor } from "../../src/picture/labels.ts";
import { legendItems, type Signs } from "../../src/picture/legend.ts";
import { PAGE } from "../../src/picture/page.ts";
import { FontLibrary } from "../../src/picture/type/font-library.ts";

const library = new FontLibrary();
const NONE: Signs = { day: false, band: false, planned: false, cut: false };

async function legend(signs: Partial<Signs>, locale = "en-US") {
  const { items, height } = await legendItems({ ...NONE, ...signs }, 500, labelsFor(locale, library));
  const texts = items.filter((item) => item.kind === "text");
  return {
    items,
    height,
    texts,
    words: texts.map(({ block }) => block.lines.map(({ text }) => text).join(" ")),
  };
}

describe("legendItems", () => {
  it("names the signs in their order", async () => {
    const { words } = await legend({ day: true, band: true, planned: true, cut: true });
    expect(words).toEqual(["known to the day", "within this stretch", "planned", "long stretch shortened"]);
  });

  it("is not there where nothing needs explaining", async () => {
    expect(await legend({})).toMatchObject({ items: [], height: 0 });
    expect(await legend({ day: true })).toMatchObject({ items: [], height: 0 });
    expect((await legend({ planned: true })).words).toEqual(["planned"]);
  });

  it("has a sign beside each name", async () => {
    for (const sign of ["band", "planned", "cut"] as const) {
      const { items } = await legend({ [sign]: true });
      expect(items.filter(({ kind }) => kind !== "text").length).toBeGreaterThan(0);
    }
  });

  it.each(["en-US", "ru", "bg", "uk", "de", "es", "fr", "id", "ja", "zh", "ar"])(
    "stays on the page in %s",
    async (locale) => {
      const { texts, height } = await legend({ day: true, band: true, planned: true, cut: true }, locale);
      for (const { box } of texts) {
        expect(box.x + box.width).toBeLessThanOrEqual(PAGE.width - PAGE.margin);
        expect(box.y).toBeGreaterThanOrEqual(500);
        expect(box.y + box.height).toBeLessThanOrEqual(500 + height);
      }
    },
  );
});
