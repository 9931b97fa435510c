/** Pronouns inside phrases that name a source. */
import { describe, expect, it } from "vitest";
import { pronounIn } from "../../../../src/text/quotations/attribution/possessives.ts";
import { tagged } from "../../../../src/text/quotations/attribution/tagged.ts";

/** The pronoun of a phrase, as it is written. */
function pronounOf(phrase: string, language: string): string | null {
  const text = tagged(phrase, language);
  const found = pronounIn(text, { from: 0, to: text.tokens.length });
  return (
    found &&
    text.tokens
      .slice(found.from, found.to)
      .map((token) => token.text)
      .join(" ")
  );
}

describe("the pronoun of a phrase", () => {
  it.each([
    ["ru", "по его словам", "его"],
    ["ru", "По её мнению", "её"],
    ["uk", "за його словами", "його"],
    ["uk", "на її думку", "її"],
    ["bg", "по думите му", "му"],
    ["bg", "според него", "него"],
    ["pl", "Jego zdaniem", "Jego"],
    ["cs", "podle jeho slov", "jeho"],
    ["de", "seinen Angaben zufolge", "seinen"],
  ])("%s: %s", (language, phrase, pronoun) => {
    expect(pronounOf(phrase, language)).toBe(pronoun);
  });

  it.each([
    ["ru", "по словам"],
    ["ru", "его"],
    ["en", "in the words of"],
    ["de", "nach den Angaben"],
    ["pl", "według"],
  ])("is none in %s: %s", (language, phrase) => {
    expect(pronounOf(phrase, language)).toBeNull();
  });
});
