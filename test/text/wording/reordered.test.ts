import { describe, expect, it } from "vitest";
import { standsReordered } from "../../../src/text/wording/reordered.ts";
import { wordsIn } from "../../../src/text/wording/words.ts";

const reordered = (asked: string, told: string, language = "en") =>
  standsReordered(wordsIn(asked, language), wordsIn(told, language));

describe("words in another order", () => {
  const told = "She rose. Olga Brandt was born in the old mill of Selmok. Then she left.";

  it("are found in a row of as many", () => {
    expect(reordered("born was Olga Brandt in the old mill", told)).toBe(true);
    expect(reordered("the old mill was born in Olga Brandt", told)).toBe(true);
    expect(reordered("крепость старая наша", "Это наша старая крепость.", "ru")).toBe(true);
  });

  it("must all be there, as often as they are asked for", () => {
    expect(reordered("Olga Brandt was born in the new windmill", told)).toBe(false);
    expect(reordered("Brandt Brandt Brandt Olga", told)).toBe(false);
  });

  it("must be close together", () => {
    expect(reordered("left Selmok rose Olga", told)).toBe(false);
  });

  it("are none of none", () => {
    expect(reordered("", told)).toBe(false);
    expect(reordered("mill", "")).toBe(false);
  });
});
