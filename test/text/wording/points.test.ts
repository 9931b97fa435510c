import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/text/wording/comparable.ts";
import { lettersOf } from "../../../src/text/wording/letters.ts";
import { withoutPoints } from "../../../src/text/wording/points.ts";

describe("vowel points", () => {
  it.each([
    ["Arabic", "لَنْ نَبِيعَ الطَّاحُونَةَ", "لن نبيع الطاحونة"],
    ["Hebrew", "לֹא נִמְכֹּר", "לא נמכר"],
  ])("of %s are none of the letters", (_, pointed, plain) => {
    expect(withoutPoints(pointed)).toBe(plain);
    expect(comparable(pointed).text).toBe(comparable(plain).text);
    expect(lettersOf(pointed)).toBe(lettersOf(plain));
  });

  it("are no hamza, no madda and no signs of other scripts", () => {
    for (const text of ["آلة أمس", "हिन्दी", "é", "ё"])
      expect(withoutPoints(text.normalize("NFC"))).toBe(text.normalize("NFC"));
  });

  it("do not shift the places of what is compared", () => {
    const { starts, ends, text } = comparable("نَبِيع");
    expect([text, starts[0], ends[0]]).toEqual(["نبيع", 0, 2]);
  });
});
