/** Words of names compared: spelling within a script, sound across scripts; and parts that belong to another name. */
import { describe, expect, it } from "vitest";
import { areNamesAlike, isWithinOtherName } from "../../../src/core/timeline/name-likeness.ts";
import { namesIn } from "../../../src/text/names.ts";

function mention(word: string, language: string) {
  const [first] = namesIn(word, language, "question");
  if (!first) throw new Error(`no name: ${word}`);
  return first;
}

const alike = (a: string, b: string, languages: readonly [string, string]) =>
  areNamesAlike(mention(a, languages[0]), mention(b, languages[1]), languages);

describe("areNamesAlike", () => {
  it.each([
    ["Airbus", "Airbus", ["en", "de"]],
    ["Hayashi", "Хаяси", ["en", "ru"]],
    ["Трамп", "Трампа", ["ru", "ru"]],
    ["Froce", "Force", ["en", "en"]],
  ] as const)("takes %s for %s", (a, b, languages) => {
    expect(alike(a, b, languages)).toBe(true);
  });

  it.each([
    ["Airbus", "Airways", ["en", "en"]],
    ["Airbus", "Boeing", ["en", "en"]],
    ["Мартин", "Мортон", ["ru", "ru"]],
  ] as const)("does not take %s for %s, though they may sound alike", (a, b, languages) => {
    expect(alike(a, b, languages)).toBe(false);
  });
});

describe("isWithinOtherName", () => {
  const topic = namesIn("Karvel Airlines", "en", "question");
  const isOther = (text: string, part: string) =>
    isWithinOtherName(text, mention(part, "en"), topic, ["en", "en"]);

  it("is true where every place of a part has other names beside it", () => {
    expect(isOther("It goes to Lunvik International Airlines in May.", "Airlines")).toBe(true);
    expect(isOther("The Karvel Tigers won.", "Karvel")).toBe(true);
  });

  it("is false where one place stands alone, or beside the rest of the name", () => {
    expect(isOther("It flew with Lunvik Airlines. Karvel paid.", "Karvel")).toBe(false);
    expect(isOther("It flew with Karvel Airlines.", "Airlines")).toBe(false);
    expect(isOther("There is no such word.", "Karvel")).toBe(false);
  });

  it("takes a capital at the beginning for any word's", () => {
    expect(isOther("Although Karvel paid, nobody flew.", "Karvel")).toBe(false);
  });
});
