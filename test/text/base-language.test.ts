/** Language tags compared by the language itself. */
import { describe, expect, it } from "vitest";
import { baseLanguage, isOneLanguage } from "../../src/text/base-language.ts";

describe("the base language", () => {
  it.each([
    ["pt-BR", "pt"],
    ["PT_br", "pt"],
    ["zh-Hant-TW", "zh"],
    ["fil", "fil"],
    ["", ""],
  ])("of %s is %s", (tag, expected) => {
    expect(baseLanguage(tag)).toBe(expected);
  });
});

describe("one language", () => {
  it.each([
    ["en", "en", true],
    ["en", "en-GB", true],
    ["en-US", "en-GB", true],
    ["zh-Hans", "zh-Hant-TW", true],
    ["en", "de", false],
    // "fil" only begins like "fi".
    ["fil", "fi", false],
    ["und", "en", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isOneLanguage(a, b)).toBe(expected);
    expect(isOneLanguage(b, a)).toBe(expected);
  });
});
