/** The pure parts of the evaluation: what two texts share, the ranking it compares with, the pages it makes up. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, summarize } from "../../scripts/evaluate/cleaning-shingles.ts";
import { type WrapInput, wrapArticle } from "../../scripts/evaluate/cleaning-wrap.ts";
import { recallAtOne } from "../../scripts/evaluate/language-bm25.ts";

describe("count", () => {
  it("finds everything shared between equal texts, and nothing between others", () => {
    expect(count("one two three four five", "one two three four five")).toEqual({
      shared: 2,
      extra: 0,
      missing: 0,
    });
    expect(count("one two three four", "five six seven eight")).toEqual({ shared: 0, extra: 1, missing: 1 });
  });

  it("looks at words, not at line breaks and punctuation", () => {
    expect(count("One, two three – four.", "One two\n\nthree four")).toEqual({
      shared: 1,
      extra: 0,
      missing: 0,
    });
  });

  it("calls extra what was left in, missing what was taken away", () => {
    const gold = "one two three four five six";
    expect(count(gold, `menu ${gold}`)).toEqual({ shared: 3, extra: 1, missing: 0 });
    expect(count(gold, "one two three four five")).toEqual({ shared: 2, extra: 0, missing: 1 });
  });

  it("counts what stands twice twice", () => {
    const line = "one two three four";
    expect(count(line, `${line} ${line}`)).toMatchObject({ shared: 1, extra: 4 });
    expect(count(`${line} ${line}`, line)).toMatchObject({ shared: 1, missing: 4 });
  });

  it("takes a text shorter than a shingle as one", () => {
    expect(count("short text", "short text")).toEqual({ shared: 1, extra: 0, missing: 0 });
    expect(count("short text", "short")).toEqual({ shared: 0, extra: 1, missing: 1 });
  });

  it.each([
    ["Japanese", "議会は予算案を可決した"],
    ["Thai", "สภาผ่านร่างงบประมาณ"],
  ])("cuts %s by characters, so that half a line kept is half right", (_name, line) => {
    const half = count(line, line.slice(0, -2));
    expect(half.shared).toBeGreaterThan(0);
    expect(half.missing).toBeGreaterThan(0);
    expect(half.extra).toBe(0);
  });

  it("counts nothing in empty texts", () => {
    expect(count("", "")).toEqual({ shared: 0, extra: 0, missing: 0 });
    expect(count("", "… —")).toEqual({ shared: 0, extra: 0, missing: 0 });
    expect(count("one two", "")).toEqual({ shared: 0, extra: 0, missing: 1 });
  });

  it("is the same from both sides, with extra and missing exchanged", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { shared, extra, missing } = count(one, other);
        expect(count(other, one)).toEqual({ shared, extra: missing, missing: extra });
      }),
    );
  });
});

describe("summarize", () => {
  it("weighs each page the same, whatever its length", () => {
    const long = { shared: 1000, extra: 0, missing: 0 };
    const short = { shared: 0, extra: 1, missing: 0 };
    const { precision, recall } = summarize([long, short]);
    expect(precision).toBeCloseTo(0.5);
    expect(recall).toBeCloseTo(1);
  });

  it("gives precision, recall and their harmonic mean", () => {
    const { precision, recall, f1 } = summarize([{ shared: 2, extra: 2, missing: 4 }]);
    expect(precision).toBeCloseTo(1 / 2);
    expect(recall).toBeCloseTo(1 / 3);
    expect(f1).toBeCloseTo(0.4);
  });

  it("is zero, not NaN, without pages or with nothing shared", () => {
    expect(summarize([])).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(summarize([{ shared: 0, extra: 0, missing: 0 }]).f1).toBe(0);
  });
});

describe("recallAtOne", () => {
  const documents = [
    { id: "flood", text: "The river rose and flooded the old harbour of Karvel." },
    { id: "vote", text: "The council voted on the budget of the harbour." },
    { id: "train", text: "The train to Harsten runs again after three days." },
  ];

  it("is the share of questions whose document comes first", () => {
    const questions = [
      { id: "flood", text: "Which river flooded?" },
      { id: "train", text: "When do trains run to Harsten?" },
      { id: "vote", text: "Which train?" },
      { id: "vote", text: "zebra" },
    ];
    expect(recallAtOne(documents, questions, "en")).toBe(0.5);
  });

  it("lets a rare word win over a common one", () => {
    expect(recallAtOne(documents, [{ id: "vote", text: "harbour budget" }], "en")).toBe(1);
    expect(recallAtOne(documents, [{ id: "flood", text: "harbour Karvel" }], "en")).toBe(1);
  });

  it("prefers the shorter of two that hold the word as often", () => {
    const pair = [
      { id: "long", text: "Storm over the coast, with many trees down, roads closed and schools empty." },
      { id: "short", text: "Storm over the coast." },
    ];
    expect(recallAtOne(pair, [{ id: "short", text: "storm" }], "en")).toBe(1);
    expect(recallAtOne(pair.toReversed(), [{ id: "short", text: "storm" }], "en")).toBe(1);
  });
});

describe("wrapArticle", () => {
  const input: WrapInput = {
    lang: "de",
    headline: "Der Hafen öffnet wieder",
    paragraphs: ["Erster Absatz.", "Zweiter Absatz.", "Dritter Absatz."],
    headlines: ["Zug fährt wieder", "Rat stimmt ab", "Sturm an der Küste"],
    seed: 1,
  };
  const linesOf = (seed: number) => wrapArticle({ ...input, seed }).split(/\n+/);

  it("makes the same page of the same seed, another of another", () => {
    expect(wrapArticle(input)).toBe(wrapArticle(input));
    expect(new Set(Array.from({ length: 8 }, (_, seed) => wrapArticle({ ...input, seed }))).size).toBe(8);
  });

  it("keeps every paragraph, once and in order, between furniture", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const lines = linesOf(seed);
      expect(lines.filter((line) => line.endsWith("Absatz."))).toEqual(input.paragraphs);
      expect(lines[0]).toContain("Example Daily");
      expect(lines.at(-1)).toBe("© 2024 Example Daily");
    }
  });

  it("speaks the language of the article", () => {
    const german = linesOf(1).join("\n");
    expect(german).toMatch(/Deutschland|Frankreich|Vereinigte Staaten|Brasilien|Ägypten|Norwegen|Türkei/);
    expect(wrapArticle({ ...input, lang: "ja" })).toMatch(/2024年\d+月/);
  });

  it("bears an article without others beside it, and one of a single paragraph", () => {
    const lonely = wrapArticle({ ...input, headlines: [], paragraphs: ["Nur ein Absatz."] });
    expect(lonely.split("Nur ein Absatz.")).toHaveLength(2);
    expect(lonely).not.toContain("undefined");
  });
});
