/** The picture's own words. */
import { describe, expect, it } from "vitest";
import { type PicturePhrase, picturePhrase } from "../../src/picture/wording.ts";

const PHRASES: readonly PicturePhrase[] = [
  "timeline",
  "planned",
  "publishers",
  "differs",
  "more",
  "events",
  "day",
  "band",
  "cut",
];
const LOCALES = ["ru", "bg", "uk", "de", "es", "fr", "id", "ja", "zh", "ar"];

describe("picturePhrase", () => {
  it.each(PHRASES)("has words of its own for %s in each language of the bot", (name) => {
    const english = picturePhrase(name, "en-US", 3);
    for (const locale of LOCALES) expect(picturePhrase(name, locale, 3)).not.toBe(english);
  });

  it("writes numbers as the reader does", () => {
    expect(picturePhrase("more", "de", 1_200)).toBe("+1.200 weitere");
    expect(picturePhrase("publishers", "ar-EG", 12)).toBe("عدد الناشرين: ١٢");
    expect(picturePhrase("more", "xx", 2)).toBe("+2 more");
  });
});
