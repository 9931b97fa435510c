/** Days of what people say, and of what was meant to be. */
import { describe, expect, it } from "vitest";
import { eventLines } from "./articles.ts";

/** Below a lead of its own, so that nothing else becomes it. */
const below = (body: string) => {
  const lead = "Workers closed the bridge of Tarn on Tuesday.";
  return eventLines({ language: "en", body: `${lead}\n\n${body}` }).slice(1);
};

describe("“today” in quoted words", () => {
  it("is the day on which they were said", () => {
    expect(below("“The ferry sails today,” Mayor Ann Roe said on Monday.")).toEqual([
      "2024-11-04 told",
      "2024-11-04 said",
    ]);
  });

  it("is the day of publication where nobody tells when", () => {
    expect(below("“The ferry sails today,” Mayor Ann Roe said.")[0]).toContain("2024-11-07 told");
  });

  it("leaves dates that are counted from nothing, and what the narrator says", () => {
    expect(below("“The ferry sank on 2 November,” Mayor Ann Roe said on Monday.")).toEqual([
      "2024-11-02 told",
      "2024-11-04 said",
    ]);
    expect(below("The ferry sailed today, Mayor Ann Roe said.")[0]).toContain("2024-11-07");
  });
});

describe("a verb of speech without any words found", () => {
  it.each([
    ["en", "The fair will begin on 18 November, Minister Carla Lund told reporters on Wednesday."],
    ["es", "La feria empezará el 18 de noviembre, dijo el miércoles la ministra Carla Lund."],
  ])("dates the saying where another clause tells what, in %s", (language, body) => {
    expect(eventLines({ language, body }).sort()).toEqual(["2024-11-06 said", "2024-11-18 told planned"]);
  });

  it("leaves what was announced as the news itself", () => {
    expect(below("The company announced a new ferry on Wednesday.")).toEqual(["2024-11-06 told"]);
  });
});

describe("what was meant to be and was not", () => {
  it.each([
    ["en", "The fair was to have opened on 5 November."],
    ["en", "The fair should have opened on 5 November."],
    ["fr", "La foire aurait dû ouvrir le 5 novembre."],
    ["de", "Die Messe hätte am 5. November öffnen sollen."],
  ])("is no event of its day, in %s: %s", (language, body) => {
    expect(eventLines({ language, body }).filter((line) => line.startsWith("2024-11-05"))).toEqual([]);
  });

  it("is one where it came about", () => {
    expect(below("The fair opened on 5 November.")).toEqual(["2024-11-05 told"]);
  });
});

describe("a lead in the present", () => {
  it("has no event of the day of publication besides the day that it tells", () => {
    expect(eventLines({ language: "en", body: "The fair opens on 28 November." })).toEqual([
      "2024-11-28 told planned",
    ]);
  });
});

describe("a negation in the clause before", () => {
  it("leaves the date behind the comma", () => {
    expect(eventLines({ language: "zh", body: "渡轮于11月2日沉没，11月4日被打捞上来。" })).toEqual([
      "2024-11-02 told",
      "2024-11-04 told",
    ]);
  });
});
