/** How well texts answer a question: by meaning, by words, and by the passage that they stand in. */
import { describe, expect, it } from "vitest";
import { scoreTexts, type WeighedText } from "../../src/core/text-scores.ts";
import { asked } from "./hits.ts";

const text = (words: string, fields: Partial<WeighedText> = {}): WeighedText => ({
  hit: { score: 0.5, freshness: 0 },
  text: words,
  language: "en",
  dense: 0.5,
  ...fields,
});

/** Indices, best first. */
async function order(question: string, texts: readonly WeighedText[], language = "en") {
  const scores = scoreTexts(await asked(question, language), texts);
  return [...texts.keys()].sort((a, b) => (scores[b]?.score ?? 0) - (scores[a]?.score ?? 0));
}

describe("the score of a text", () => {
  it("follows its own likeness to the question first", async () => {
    expect(await order("tariffs", [text("a", { dense: 0.4 }), text("b", { dense: 0.6 })])).toEqual([1, 0]);
  });

  it("follows its passage where the texts are alike", async () => {
    const texts = [text("a"), text("b", { hit: { score: 0.6, freshness: 0 } })];
    expect(await order("tariffs", texts)).toEqual([1, 0]);
  });

  it("gains by freshness, less than what a difference in meaning tells", async () => {
    const fresh = { score: 0.5, freshness: 1 };
    expect(await order("tariffs", [text("a"), text("b", { hit: fresh })])).toEqual([1, 0]);
    expect(await order("tariffs", [text("a", { dense: 0.6 }), text("b", { hit: fresh })])).toEqual([0, 1]);
  });

  it("gains by words of the question, less than what a difference in meaning tells", async () => {
    const [plain, worded] = ["The mayor is glad.", "Tariffs on steel rise."];
    expect(await order("steel tariffs", [text(plain), text(worded)])).toEqual([1, 0]);
    expect(await order("steel tariffs", [text(plain, { dense: 0.6 }), text(worded)])).toEqual([0, 1]);
  });

  it("loses nothing for lacking words in another language, where they could not agree", async () => {
    const german = text("Der Bürgermeister freut sich.", { language: "de", dense: 0.52 });
    expect(await order("steel tariffs", [text("Tariffs on steel rise."), german])).toEqual([1, 0]);
  });
});

describe("the share of words", () => {
  const shares = async (question: string, ...texts: readonly string[]) =>
    scoreTexts(
      await asked(question),
      texts.map((one) => text(one)),
    ).map(({ words }) => Math.round(words * 100) / 100);

  it("is 0 without any, 1 with all, also inflected", async () => {
    expect(await shares("steel tariffs", "Nothing.", "A tariff on steel!", "STEEL TARIFFS")).toEqual([
      0, 1, 1,
    ]);
  });

  it("weighs rare words more", async () => {
    const [common = 0, rare = 0] = await shares("steel tariffs", "Steel.", "Tariffs.", "Steel.", "Steel.");
    expect(rare).toBeGreaterThan(common);
    expect(common + rare).toBeCloseTo(1, 1);
  });

  it("counts a word of the question once, however often it is said", async () => {
    const once = await shares("steel tariffs", "Steel.", "Tariffs.");
    expect(await shares("steel steel steel tariffs", "Steel. Steel.", "Tariffs.")).toEqual(once);
  });

  it("is 0 of a question without words", async () => {
    expect(await shares("🙂", "Steel.", "🙂")).toEqual([0, 0]);
  });
});

describe("scores", () => {
  it("come in the order of the texts, finite, and none for none", async () => {
    const question = await asked("steel");
    expect(scoreTexts(question, [])).toEqual([]);
    const texts = [
      text(""),
      text("\ud800"),
      text("鉄鋼に関税", { language: "ja" }),
      text("🙂", { language: "und" }),
    ];
    const scores = scoreTexts(question, texts);
    expect(scores).toHaveLength(4);
    for (const { score, words } of scores) {
      expect(Number.isFinite(score)).toBe(true);
      expect(words).toBeGreaterThanOrEqual(0);
    }
  });
});
