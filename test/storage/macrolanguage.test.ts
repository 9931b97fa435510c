/** A filter for a language finds what is written in the languages it embraces. */
import { describe, expect, it } from "vitest";
import { languageKey } from "../../src/storage/keys.ts";

const finds = (filter: string, article: string) =>
  languageKey(article) === languageKey(filter) || languageKey(article).startsWith(`${languageKey(filter)}-`);

describe("languageKey", () => {
  it.each([
    ["no", "nb", true],
    ["no", "nn", true],
    ["no", "nb-NO", true],
    ["nb", "nn", false],
    ["nb", "nb-NO", true],
    ["fil", "tl", true],
    ["tl", "fil", true],
    ["en", "en-GB", true],
    ["e", "en", false],
    ["ru", "rue", false],
  ])("a filter for %s and an article in %s: %s", (filter, article, expected) => {
    expect(finds(filter, article)).toBe(expected);
  });
});
