/** Which words of a phrase may name who speaks. */
import { describe, expect, it } from "vitest";
import { namePhrase } from "../../../src/core/quotations/name-phrase.ts";
import { readName } from "../../../src/core/quotations/name-words.ts";
import { isLinking, isPronoun } from "../../../src/core/quotations/plain-words.ts";

const textOf = (name: string, language: string) =>
  namePhrase(name, language, (text) => /\p{Lu}/u.test(text)).text;

describe("the naming part of a phrase", () => {
  it.each([
    ["Olga Brandt, the mayor of Selmok", "en", "Olga Brandt"],
    ["the mayor, Olga Brandt", "en", "Olga Brandt"],
    ["Reed’s lawyer Olga Brandt", "en", "lawyer Olga Brandt"],
    ["Reed'in sözcüsü Mehmet Kaya", "tr", "sözcüsü Mehmet Kaya"],
    ["the widow of Tomas Reed", "en", "the widow"],
    ["una portavoz de Tomas Reed", "es", "una portavoz"],
    ["the Selmok council", "en", ""],
    ["Дем’ян Орел", "uk", "Дем’ян Орел"],
    ["Jean O’Hara", "en", "Jean O’Hara"],
    ["", "en", ""],
  ])("of “%s” (%s)", (name, language, expected) => {
    expect(textOf(name, language)).toBe(expected);
  });

  it("tells who speaks for others", () => {
    const isProxy = (name: string, language: string) => readName({ name, language }).isProxy;
    expect(isProxy("Regierungssprecher Reed", "de")).toBe(true);
    expect(isProxy("представитель Олега Брандта", "ru")).toBe(true);
    expect(isProxy("Mayor Reed", "en")).toBe(false);
  });

  it("is found in linear time", () => {
    const started = performance.now();
    for (const text of [
      "a' ".repeat(20_000),
      "of ".repeat(20_000),
      "A-b".repeat(20_000),
      ", ".repeat(20_000),
    ])
      readName({ name: text, language: "en" });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("small words", () => {
  it("are told by language", () => {
    expect([
      isLinking("of", "en"),
      isLinking("of", "de"),
      isLinking("of", "und"),
      isLinking("von", "de-AT"),
    ]).toEqual([true, false, true, true]);
    expect([isPronoun("She"), isPronoun("она"), isPronoun("mayor")]).toEqual([true, true, false]);
  });
});
