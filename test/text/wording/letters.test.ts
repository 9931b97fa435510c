import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparable } from "../../../src/text/wording/comparable.ts";
import { lettersOf, runsOf, shareOfRuns } from "../../../src/text/wording/letters.ts";

describe("letters", () => {
  it("are run together in small letters of usual width", () => {
    expect(lettersOf("“It’s ＡＢＣ — 5 %!”")).toBe("itsabc5");
    expect(lettersOf("Всё ещё")).toBe("всееще");
    expect(lettersOf("ｶﾞｽと言った。")).toBe("ガスと言った");
    expect(lettersOf("´a` b\ufe0f ـc")).toBe("abc");
    expect(lettersOf("…—“”")).toBe("");
  });

  it("are equal wherever comparable texts are", () => {
    const sign = fc.constantFrom(..."aZя ё字かｶﾞ9'’“„—…. !,[]\u0301");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join("");
        expect(lettersOf(text)).toBe(lettersOf(comparable(text).text));
      }),
    );
  });

  it("say how alike two texts look", () => {
    const runs = runsOf(lettersOf("We will never sell the old mill"));
    expect(shareOfRuns(runs, lettersOf("she said: we will never sell the old mill!"))).toBe(1);
    expect(shareOfRuns(runs, lettersOf("We will never sell the new mill"))).toBeGreaterThan(0.6);
    expect(shareOfRuns(runs, lettersOf("Rain fell on Tuesday"))).toBeLessThan(0.2);
    expect(shareOfRuns(runs, "")).toBe(0);
    expect(shareOfRuns(runsOf(""), "anything")).toBe(0);
  });

  it("take two letters at a time where one says much", () => {
    expect(runsOf("谷を売らない").length).toBe(2);
    expect(runsOf("valley").length).toBe(3);
    expect(runsOf("a").length).toBe(1);
  });
});
