/** Spans that can be understood alone: what a sentence takes along, and when it cannot. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selfContained } from "../../../src/core/answer/self-contained.ts";
import { hitOf } from "../hits.ts";

/** The text that is shown for a sentence of a passage, and whether it stands alone. */
async function shown(passage: string, sentence: string, language = "en", offset = 0) {
  const { passage: whole } = await hitOf(passage, { start: offset, article: { language } });
  const start = offset + passage.indexOf(sentence);
  const span = selfContained({ start, end: start + sentence.length }, whole);
  return [passage.slice(span.start - offset, span.end - offset), span.standsAlone] as const;
}

const DAM = "The dam of Karvel broke on Sunday.";

describe("a sentence", () => {
  it("that stands alone stays alone", async () => {
    expect(await shown(`${DAM} Schools in Karvel are closed.`, "Schools in Karvel are closed.")).toEqual([
      "Schools in Karvel are closed.",
      true,
    ]);
  });

  it.each([0, 1_000])(
    "that leans takes the one before along, with what stands between (passage at %i)",
    async (offset) => {
      const passage = `Rain fell. ${DAM}\n\nIt had cracks for years. Nobody was hurt.`;
      expect(await shown(passage, "It had cracks for years.", "en", offset)).toEqual([
        `${DAM}\n\nIt had cracks for years.`,
        true,
      ]);
    },
  );

  it.each([
    ["ja", "カルベルのダムが日曜日に決壊した。その後、住民は避難した。", "その後、住民は避難した。"],
    [
      "ru",
      "Плотина в Карвеле прорвалась в воскресенье. Это удивило всех жителей.",
      "Это удивило всех жителей.",
    ],
    ["ar", "انهار سد كارفيل يوم الأحد. وأضاف أن المياه وصلت إلى القرى.", "وأضاف أن المياه وصلت إلى القرى."],
  ])("does so in %s", async (language, passage, sentence) => {
    expect(await shown(passage, sentence, language)).toEqual([passage, true]);
  });

  it("takes two along where the one before leans, too", async () => {
    const passage = `${DAM} It had cracks. However, nobody looked at them.`;
    expect(await shown(passage, "However, nobody looked at them.")).toEqual([passage, true]);
  });
});

describe("a sentence that leans stays as it is, and says so,", () => {
  const leaning = "He said that nobody was hurt.";

  it.each([
    ["at the start of its passage", `${leaning} ${DAM}`],
    ["behind three that lean", `It broke. It had cracks. It was old. ${leaning}`],
    ["behind one that is too long", `${DAM.replace(".", " and".repeat(200))}. ${leaning}`],
    ["below a heading", `Flood in the valley of Karvel\n${leaning}`],
  ])("%s", async (_where, passage) => {
    expect(await shown(passage, leaning)).toEqual([leaning, false]);
  });
});

describe("whatever the passage holds", () => {
  it("the span ends where the sentence does, lies in the passage and is short", async () => {
    const text = fc.string({
      unit: fc.constantFrom("He ", "Dam ", ". ", "。", "\n", "“", "”", "… ", "その", "a", "𝒳"),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom("en", "ja", "und"), async (before, sentence, language) => {
        const { passage } = await hitOf(before + sentence, { start: 5, article: { language } });
        const given = { start: 5 + before.length, end: 5 + before.length + sentence.length };
        const span = selfContained(given, passage);
        expect(span.end).toBe(given.end);
        expect(span.start).toBeGreaterThanOrEqual(5);
        expect(span.start).toBeLessThanOrEqual(given.start);
        if (span.start < given.start) expect(span.end - span.start).toBeLessThanOrEqual(600);
      }),
    );
  });
});
