/** Words that a prefix turns around. */
import { describe, expect, it } from "vitest";
import { renders } from "../../../../src/core/quotations/verify/meaning.ts";
import { hasDeniedWord } from "../../../../src/core/quotations/verify/opposites.ts";

const denied = (a: string, b: string, language: string) =>
  hasDeniedWord({ text: a, language }, { text: b, language });

describe("a word and its denial", () => {
  it.each([
    ["en", "The bridge is safe for carts.", "Bridges are unsafe for carts."],
    ["de", "Das ist möglich.", "Es ist unmöglich."],
    ["ru", "Мост безопасный, это возможно", "Мост стоит, это невозможно"],
    ["fr", "C’est acceptable.", "Cela reste inacceptable."],
  ])("are opposites (%s), either way", (language, one, other) => {
    expect([denied(one, other, language), denied(other, one, language)]).toEqual([true, true]);
  });

  it("are none where a text has both, or in two languages", () => {
    expect(denied("Safe or unsafe, we cross.", "We cross, as it is safe.", "en")).toBe(false);
    expect(denied("It is safe.", "It is safe.", "en")).toBe(false);
    const [en, de] = [
      { text: "It is safe.", language: "en" },
      { text: "Das ist unsafe.", language: "de" },
    ];
    expect(hasDeniedWord(en, de)).toBe(false);
  });

  it("render nothing, however near they lie", () => {
    const near = { cosine: 0.99, lead: 0.1, isDirect: true };
    const told = { text: "The bridge is safe for all carts.", language: "en" };
    expect(renders({ text: "The bridges are unsafe for carts.", language: "en" }, told, near)).toBe(false);
    expect(renders({ text: "For every cart the bridge is safe.", language: "en" }, told, near)).toBe(true);
  });
});
