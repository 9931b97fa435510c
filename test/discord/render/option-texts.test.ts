/** A source as an option of a menu. */
import { describe, expect, it } from "vitest";
import { optionTexts } from "../../../src/discord/render/option-texts.ts";
import { quotation } from "../../support/quotation-items.ts";
import { DAY, source } from "./views.ts";

describe("an option", () => {
  it("has what the line has, as far as there is room", () => {
    expect(optionTexts(source({ source: null }), "en-US")).toEqual({
      label: "[1] A title",
      description: "Nov 6, 2024 · German",
    });
    const long = optionTexts(
      source({ title: "*A* word ".repeat(50), source: "a".repeat(300), published: DAY }),
      "de",
    );
    expect(long.label).toMatch(/^\[1\] \*A\* word .*…$/);
    expect(long.description).toMatch(/^a{90,99}…$/);
  });

  it("says of a quotation who said what", () => {
    expect(optionTexts(quotation({ n: 2, text: "It *rains*." }), "en-US").label).toBe(
      "[2] Ilda Marrow: It *rains*.",
    );
    expect(optionTexts(quotation({ speaker: null, text: null }), "ja").label).toBe("発言者不明");
    expect(optionTexts(quotation({ text: "word ".repeat(90) }), "en-US").label).toMatch(
      /^Ilda Marrow: word .*…$/,
    );
  });
});
