/** How whole names sound, roughly. */
import { describe, expect, it } from "vitest";
import { skeletonsOf, wholeSkeletons } from "../../../src/core/quotations/skeletons.ts";

const meet = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));

describe("skeletons", () => {
  it("have classes of consonants", () => {
    expect(skeletonsOf("Brandt", "en")).toContain("prnt");
    expect(skeletonsOf("Aia", "en")).toEqual([]);
  });

  it("of whole names meet over scripts, in either order", () => {
    const korean = wholeSkeletons(["김철수"], "ko");
    expect(meet(korean, wholeSkeletons(["Kim", "Chulsoo"], "und"))).toBe(true);
    expect(meet(korean, wholeSkeletons(["Chulsoo", "Kim"], "und"))).toBe(true);
    expect(meet(korean, wholeSkeletons(["Kim", "Minjun"], "und"))).toBe(false);
    expect(meet(wholeSkeletons(["王明"], "zh"), wholeSkeletons(["Wang", "Ming"], "und"))).toBe(true);
  });

  it("of few sounds would be everybody's", () => {
    expect(wholeSkeletons(["Li", "Na"], "und")).toEqual([]);
    expect(wholeSkeletons([], "und")).toEqual([]);
  });
});
