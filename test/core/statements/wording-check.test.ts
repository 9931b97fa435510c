/** Sentences in the language of their source: nothing new, nothing in another order, nothing of weight left out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeats, wordingTrouble } from "../../../src/core/statements/wording-check.ts";

const SOURCE =
  "On Monday, the old bridge at Karvel was closed by Mayor Nora Felding, who had inspected it, police said.";
const trouble = (sentence: string, source = SOURCE, language = "en") =>
  wordingTrouble(sentence, source, language);

describe("wordingTrouble", () => {
  it("lets the sentence itself pass, whatever its marks", () => {
    expect(trouble(SOURCE)).toBeNull();
    expect(trouble(SOURCE.toUpperCase())).toBeNull();
    expect(trouble("橋は月曜日に閉鎖された。", "橋は、月曜日に閉鎖された。", "ja")).toBeNull();
  });

  it("lets harmless parts be left out", () => {
    expect(trouble("The old bridge at Karvel was closed by Mayor Nora Felding, police said.")).toBeNull();
  });

  it.each([
    [
      "a new word",
      "On Monday, the old bridge at Karvel was opened by Mayor Nora Felding, who had inspected it, police said.",
    ],
    ["a negation", "On Monday, the old bridge at Karvel was not closed by Mayor Nora Felding, police said."],
    ["another order", "Mayor Nora Felding was closed by the old bridge at Karvel, police said."],
    [
      "a name left out of its clause",
      "On Monday, the old bridge was closed by Mayor Nora Felding, police said.",
    ],
    [
      "the source left out",
      "On Monday, the old bridge at Karvel was closed by Mayor Nora Felding, who had inspected it.",
    ],
    ["most left out", "The bridge was closed."],
  ])("stops %s", (_, sentence) => {
    expect(trouble(sentence)).not.toBeNull();
  });

  it.each([
    [
      "doubt",
      "The minister may reportedly resign on Friday, after the vote.",
      "The minister may resign on Friday, after the vote.",
    ],
    [
      "a negation",
      "He did not, as was told, take any money from the firm.",
      "He did, as was told, take any money from the firm.",
    ],
    [
      "a denial",
      "The minister denied taking any of the money from the firm.",
      "The minister taking any of the money from the firm.",
    ],
    [
      "a condition",
      "The minister will resign on Friday, if the court rules against him.",
      "The minister will resign on Friday.",
    ],
    [
      "the marks of a quotation",
      "“The whole vote was rigged from the start”, the loser of it claimed.",
      "The whole vote was rigged from the start.",
    ],
    [
      "a question",
      "Will the minister resign on Friday, after all of this?",
      "Will the minister resign on Friday.",
    ],
  ])("stops %s that was taken away", (_, source, sentence) => {
    expect(trouble(sentence, source)).not.toBeNull();
  });

  it("leaves nothing out in a language it knows no words of", () => {
    const source = "Ang tulay sa Karvel ay isinara noong Lunes, ayon sa pulisya.";
    expect(trouble(source, source, "tl")).toBeNull();
    expect(trouble("Ang tulay sa Karvel ay isinara noong Lunes.", source, "tl")).toBe("left out");
  });

  it("never lets a word pass that the source does not have", () => {
    const words = SOURCE.split(" ");
    const at = fc.integer({ min: 0, max: words.length - 1 });
    fc.assert(
      fc.property(at, fc.stringMatching(/^[a-z]{3,9}$/), (place, word) => {
        fc.pre(!SOURCE.toLowerCase().includes(word));
        expect(trouble(words.with(place, word).join(" "))).toBe("wording");
      }),
      { numRuns: 60 },
    );
  });
});

describe("repeats", () => {
  it("tells a repetition from a translation", () => {
    expect(repeats("The bridge was closed.", SOURCE, "en")).toBe(true);
    expect(repeats("Die Brücke wurde gesperrt.", SOURCE, "de")).toBe(false);
    expect(repeats("", SOURCE, "en")).toBe(false);
  });
});
