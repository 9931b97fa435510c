/** Texts by locale, with values put in. */
import { describe, expect, it } from "vitest";
import { localizedWith } from "../../src/core/command.ts";

const texts = { "en-US": "{n} of {all}, {n} new", de: "{n} von {all}" };

describe("localizedWith", () => {
  it("takes the locale's text, else English, and puts every value in", () => {
    expect(localizedWith(texts, "de-AT", { n: 2, all: "drei" })).toBe("2 von drei");
    expect(localizedWith(texts, "ja", { n: 2, all: 3 })).toBe("2 of 3, 2 new");
  });

  it("leaves names without a value as they stand, those of every object, too", () => {
    expect(localizedWith(texts, "de", { n: 1 })).toBe("1 von {all}");
    expect(localizedWith({ "en-US": "{toString} {n}" }, "en-US", { n: 0 })).toBe("{toString} 0");
  });

  it("puts a value in as it is, whatever stands in it", () => {
    expect(localizedWith(texts, "de", { n: "{all}$&", all: "$1" })).toBe("{all}$& von $1");
  });
});
