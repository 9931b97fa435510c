/** Lists as people type them: separators of any keyboard, quotes, names of several words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastEntry, listed, readLanguages, splitList } from "../../src/core/option-lists.ts";

describe("a list of names", () => {
  it.each([
    ["Courier, Star", ["Courier", "Star"]],
    ["  Courier ;Star;", ["Courier", "Star"]],
    ["朝の新聞、夕刊，号外", ["朝の新聞", "夕刊", "号外"]],
    ["الصحيفة، النجم", ["الصحيفة", "النجم"]],
    ['"Courier, The", Star', ["Courier, The", "Star"]],
    ['Star, "Courier, The', ["Star", "Courier, The"]],
    ['The 8" Pipe, Star', ['The 8" Pipe', "Star"]],
    ["Courier", ["Courier"]],
    [" , ;", []],
    ["", []],
  ])("%j is %j", (text, entries) => {
    expect(splitList(text)).toEqual(entries);
  });

  it("gives back what was listed, whatever is in it but quotes", () => {
    const entry = fc
      .string({ unit: fc.constantFrom(..."ab ,;、، é"), minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        expect(splitList(entries.map(listed).join(", "))).toEqual(entries);
      }),
    );
  });

  it("ends with the entry that is being typed", () => {
    expect(lastEntry("Courier, Sta")).toEqual({ before: "Courier, ", entry: "Sta" });
    expect(lastEntry("Courier,")).toEqual({ before: "Courier,", entry: "" });
    expect(lastEntry("Cou")).toEqual({ before: "", entry: "Cou" });
    expect(lastEntry('Star, "Courier, T')).toEqual({ before: "Star, ", entry: "Courier, T" });
    expect(lastEntry("")).toEqual({ before: "", entry: "" });
  });

  it("is whole: what stands before the last entry, and that", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ,;") }), (text) => {
        const { before, entry } = lastEntry(text);
        expect(text.startsWith(before)).toBe(true);
        expect(text.slice(before.length).trim()).toBe(entry);
      }),
    );
  });
});

describe("a list of languages", () => {
  const read = (text: string, locale = "en-US") => readLanguages(text, locale);

  it.each([
    ["ru, de", ["ru", "de"]],
    ["ru de JA", ["ru", "de", "ja"]],
    ["Russian; German", ["ru", "de"]],
    ["Haitian Creole German", ["ht", "de"]],
    ["ru, Russian, RUS", ["ru"]],
    ["pt-br、ja", ["pt-BR", "ja"]],
    ["", []],
  ])("%j is %j", (text, codes) => {
    expect(read(text)).toEqual({ codes });
  });

  it("takes names in the reader's locale", () => {
    expect(read("russe et allemand", "fr")).toEqual({ wrong: "russe et allemand" });
    expect(read("russe, allemand", "fr")).toEqual({ codes: ["ru", "de"] });
  });

  it("says what is none", () => {
    expect(read("ru, Klingonian, de")).toEqual({ wrong: "Klingonian" });
    expect(read("ru xx-nothing-at-all")).toEqual({ wrong: "ru xx-nothing-at-all" });
  });
});
