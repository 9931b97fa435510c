/** Sentences cut into clauses. */
import { describe, expect, it } from "vitest";
import { clausesOf } from "../../../src/text/tense/clauses.ts";

function cut(sentence: string, language: string): string[] {
  return clausesOf(sentence, language).map(
    ({ start, end, opening }) => `${opening}: ${sentence.slice(start, end).trim()}`,
  );
}

describe("clausesOf", () => {
  it("cuts at signs and before words that open a clause", () => {
    expect(cut("Roe, who won, said that it rained and left.", "en")).toEqual([
      "start: Roe,",
      "relative: who won,",
      "sign: said",
      "that: that it rained",
      "join: and left.",
    ]);
  });

  it("does not cut figures and abbreviations", () => {
    expect(cut("The U.S. paid 1,500.50 dollars on Nov. 6.", "en")).toHaveLength(1);
    expect(cut("Am 25. Juni sank die Fähre.", "de")).toHaveLength(1);
  });

  it("takes an article for a relative word behind a comma only", () => {
    expect(cut("Die Frau, die der Rat am Montag wählte, kam.", "de")).toEqual([
      "start: Die Frau,",
      "relative: die der Rat am Montag wählte,",
      "sign: kam.",
    ]);
  });

  it("knows the signs of other scripts, and the spaces of Thai", () => {
    expect(cut("首相は7日、「船だ」と述べた。", "ja").map((clause) => clause.split(" ")[1])).toEqual([
      "首相は7日、",
      "「",
      "船だ」",
      "と述べた。",
    ]);
    expect(cut("قال الوزير، ثم غادر", "ar")).toHaveLength(2);
    expect(cut("เรือจม กัปตันหนี", "th")).toHaveLength(2);
  });

  it("covers a sentence in any language", () => {
    expect(clausesOf("", "en")).toEqual([]);
    expect(clausesOf("toki pona li pona", "tok")).toEqual([{ start: 0, end: 17, opening: "start" }]);
  });
});
