/** What names and numbers of a question say about whether a passage answers it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameFeatures } from "../../src/core/name-features.ts";
import { namesIn } from "../../src/text/names.ts";
import { type AskedFields, asked, hitOf } from "./hits.ts";

type Told = readonly [text: string, language?: string, title?: string];

async function featuresOf(
  [question, language = "en"]: Told,
  [text, spoken = "en", title]: Told,
  fields: AskedFields = {},
) {
  const hit = await hitOf(text, { article: { language: spoken, title: title ?? null } });
  return nameFeatures(await asked(question, language, fields), hit.passage);
}

/** The same frequency for all keys of some words. */
const standing = (words: string, frequency: number, language = "en") =>
  Object.fromEntries(
    namesIn(words, language, "question").flatMap(({ keys }) => keys.map((key) => [key, frequency])),
  );

describe("names", () => {
  it.each<[string, Told, Told, number]>([
    ["all of them", ["What did Orsk say of Nadorlym?"], ["Orsk spoke in Nadorlym."], 1],
    ["none of them", ["What did Orsk say of Nadorlym?"], ["Tea is cheap."], 0],
    ["those of the title, too", ["What did Orsk say?"], ["He spoke.", "en", "Orsk on the dam"], 1],
    ["those in another script", ["What did Hayashi say?"], ["Хаяси заявил.", "ru"], 1],
    ["one after a first word that is too short for a name", ["Is Orsk there?"], ["Orsk spoke."], 1],
    ["one after an opening sign", ["¿Dónde está Orsk?", "es"], ["Orsk spoke."], 1],
    ["one after an opening quotation mark", ["„Warum sprach Orsk?“", "de"], ["Orsk spoke."], 1],
    ["one after a first word that has no letter of a name", ["A Torvan?"], ["Tea is cheap."], 0],
    ["none where the question has none", ["what was said?"], ["Orsk spoke."], 0],
  ])("that the passage has: %s", async (_what, question, passage, names) => {
    expect((await featuresOf(question, passage)).names).toBe(names);
  });

  it("count for more when they are rare", async () => {
    const question: Told = ["What did Torvan say of Nadorlym?"];
    const frequencies = standing("Torvan", 900);
    const common = await featuresOf(question, ["Torvan spoke."], { frequencies });
    const rare = await featuresOf(question, ["Nadorlym sleeps."], { frequencies });
    expect(rare.names).toBeGreaterThan(0.7);
    expect(common.names).toBeLessThan(0.3);
    expect(common.names).toBeGreaterThan(0);
  });

  it("are told by capitals, but for the first word's", async () => {
    // "Where" begins with a capital because it begins the question.
    expect((await featuresOf(["Where is the river?"], ["Where was it?"])).names).toBe(0);
    expect((await featuresOf(["Orsk?"], ["Orsk spoke."])).names).toBe(0);
  });

  it("are the rare words, where a script has no capitals", async () => {
    const question: Told = ["林氏は何と言いましたか。", "ja"];
    const there = await featuresOf(question, ["林氏が話した。", "ja"]);
    expect(there.names).toBeGreaterThan(0);
    const frequencies = standing(question[0], 1_000, "ja");
    const common = await featuresOf(question, ["林氏が話した。", "ja"], { frequencies });
    expect(common).toEqual({ names: 0, missingNumbers: 0 });
  });
});

describe("numbers", () => {
  it.each<[string, Told, Told, number]>([
    ["none missing", ["What broke in 1947?"], ["It broke in 1947."], 0],
    ["none missing in other digits", ["What broke in 1947?"], ["انهار السد عام ١٩٤٧.", "ar"], 0],
    ["one of two", ["From 1947 to 1951?"], ["It broke in 1947."], 0.5],
    ["all", ["What broke in 1947?"], ["It broke in 1948."], 1],
    ["none of none", ["What broke?"], ["It broke in 1947."], 0],
  ])("that the passage lacks: %s", async (_what, question, passage, missing) => {
    expect((await featuresOf(question, passage)).missingNumbers).toBe(missing);
  });

  it("are no names", async () => {
    expect((await featuresOf(["What broke in 1947?"], ["It broke in 1947."])).names).toBe(0);
  });
});

describe("any question", () => {
  it("gets shares within 0…1", async () => {
    const word = fc.constantFrom(
      "Hayashi",
      "Хаяси",
      "林",
      "1947",
      "１９４７",
      "東京",
      "the",
      "was",
      "?",
      "در",
    );
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    const language = fc.constantFrom("en", "ru", "ja", "fa", "und");
    await fc.assert(
      fc.asyncProperty(text, language, text, language, fc.nat(3), async (question, one, told, two, known) => {
        const frequencies = standing(question, known, one);
        const features = await featuresOf([question, one], [told, two], { frequencies });
        for (const share of Object.values(features)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
