/** Words that stand in the place of others, told from words that are missing because a text was cut. */
import { describe, expect, it } from "vitest";
import { exchangedWords, placedWords } from "../../../src/core/stories/exchanged-words.ts";

const wordsOf = (text: string) => placedWords(text.toLowerCase().split(" "));
const exchanged = (one: string, other: string) => exchangedWords(wordsOf(one), wordsOf(other));

const FLOOD = "the flood in Torvane killed 19 people and the dam of Ombra broke at noon";

describe("exchanged words", () => {
  it("are none in one text, whatever its numbers", () => {
    expect(exchanged(FLOOD, FLOOD)).toEqual({ anywhere: 0, inPlace: 0 });
    expect(exchanged(FLOOD, FLOOD.replace("19", "34"))).toEqual({ anywhere: 0, inPlace: 0 });
  });

  it("are those in whose place others stand", () => {
    const { anywhere, inPlace } = exchanged(
      FLOOD,
      FLOOD.replace("Torvane", "Salamir").replace("Ombra", "Vint"),
    );
    expect(anywhere).toBeCloseTo(2 / 13);
    expect(inPlace).toBeCloseTo(2 / 13);
  });

  it("are found at both ends, and next to another number", () => {
    expect(exchanged("Torvane lost 19 homes", "Salamir lost 34 homes").inPlace).toBeCloseTo(1 / 3);
    expect(exchanged("he saw 19 Torvaner", "he saw 34 Salamiri").inPlace).toBeCloseTo(1 / 3);
  });

  it("are none where a text was cut, nor next to it where both were, in other places", () => {
    const [first, second] = ["engineers looked at the gates", "rain had fallen on that valley"];
    expect(exchanged(`${FLOOD} ${first}`, FLOOD)).toEqual({ anywhere: 0, inPlace: 0 });
    const { anywhere, inPlace } = exchanged(`${FLOOD} ${first}`, `${FLOOD} ${second}`);
    expect(anywhere).toBeGreaterThan(0.15);
    expect(inPlace).toBeLessThan(anywhere / 2);
  });

  it("are no misspellings and no endings", () => {
    const misspelt = FLOOD.replace("Torvane", "Tovrane").replace("killed", "kill");
    expect(exchanged(FLOOD, misspelt).anywhere).toBe(0);
  });

  it("are none without words", () => {
    expect(exchangedWords(placedWords([]), wordsOf(FLOOD))).toEqual({ anywhere: 0, inPlace: 0 });
  });
});
