import { describe, expect, it } from "vitest";
import { joinedParts } from "../../../src/text/wording/joints.ts";

describe("where parts of a quotation meet", () => {
  it("punctuation goes from both, and the part's letter counts", () => {
    expect(joinedParts("We go. And we stay!", ["We go,", "and we stay"])).toEqual({
      asked: "We go and we stay!",
      told: "We go and we stay",
    });
    expect(joinedParts("Я не рад. Этот мост – нам", ["Я не рад,", "Этот мост", "нам"])).toEqual({
      asked: "Я не рад Этот мост нам",
      told: "Я не рад Этот мост нам",
    });
  });

  it("nothing else changes", () => {
    const parts = ["We go,", "and we stay"];
    expect(joinedParts("We go, we stay, and we rest", parts).asked).toBe("We go, we stay, and we rest");
    expect(joinedParts("We go and then we stay", parts).asked).toBe("We go and then we stay");
    expect(joinedParts("…", ["…", "?!"]).asked).toBe("…");
  });

  it("works where words have no spaces", () => {
    expect(joinedParts("橋は安全だ。開いている", ["橋は安全だ", "開いている。"])).toEqual({
      asked: "橋は安全だ 開いている",
      told: "橋は安全だ 開いている",
    });
  });

  it("takes words as they are, whatever signs they hold", () => {
    expect(joinedParts("a+b. c", ["a+b", "c"]).asked).toBe("a+b c");
    expect(joinedParts("$1. c", ["$1", "$&"]).asked).toBe("$1. c");
  });
});
