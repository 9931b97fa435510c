/** The search for real names must itself be able to find some. */
import { describe, expect, it } from "vitest";
import { agenciesIn, countriesIn } from "./real-names.ts";

describe("agenciesIn", () => {
  it("finds whole words only", () => {
    expect(agenciesIn("LONDON (AFP) – …")).toEqual(["AFP"]);
    expect(agenciesIn("МОСКВА. /ТАСС/.")).toEqual(["ТАСС"]);
    expect(agenciesIn("MAPLE, antara lain, sandpapers")).toEqual([]);
  });

  it("finds names inside unspaced text", () => {
    expect(agenciesIn("据新华社报道")).toEqual(["新华社"]);
  });
});

describe("countriesIn", () => {
  it("finds countries in the given languages", () => {
    expect(countriesIn("От Япония до Перу", ["bg"])).toEqual(["Япония", "Перу"].sort().reverse());
    expect(countriesIn("フランスの首相", ["ja"])).toEqual(["フランス"]);
  });

  it("finds none in words that only contain a name", () => {
    expect(countriesIn("Malinese chadors", ["en"])).toEqual([]);
  });
});
