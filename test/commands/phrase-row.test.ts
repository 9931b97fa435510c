/** Phrases that are written as rows of five languages. */
import { describe, expect, it } from "vitest";
import { type PhraseRow, rowPhrase } from "../../commands/phrase-row.ts";

const COUNTED: PhraseRow = ["{n} of {all}", "{n} из {all}", "{n} von {all}", "{n} de {all}", "{all}中{n}"];

describe("a phrase of a row", () => {
  it.each([
    ["en-GB", "2 of 5"],
    ["ru", "2 из 5"],
    ["de-AT", "2 von 5"],
    ["es-ES", "2 de 5"],
    ["ja", "5中2"],
    ["sw", "2 of 5"],
  ])("is said in the caller's language, else in English: %s", (locale, said) => {
    expect(rowPhrase(COUNTED, locale, { n: 2, all: 5 })).toBe(said);
  });

  it("leaves in braces what has no value", () => {
    expect(rowPhrase(COUNTED, "en-US", { n: 2 })).toBe("2 of {all}");
  });
});
