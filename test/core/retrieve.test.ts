/** Retrieval over passages whose embeddings a test sets: filters, words, numbers, and how many come back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexemes } from "../../src/text/lexemes.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";
import { crowd, EAST, over, type Placed } from "./placed.ts";

describe("the order", () => {
  it("is that of the embeddings where no word agrees", async () => {
    const { order } = await over({
      low: { text: "Tea is cheap.", cosine: 0.2 },
      high: { text: "Rain fell.", cosine: 0.8 },
      middle: { text: "Rockets fly.", cosine: 0.5 },
    });
    expect(await order("Why?")).toEqual(["high", "middle", "low"]);
  });

  it("lets words decide between passages that are about as near", async () => {
    const { order } = await over({
      near: { text: "The barrier gave way.", cosine: 0.5 },
      // Says the name that was asked for; the embedding sees hardly a difference.
      named: { text: "Orsk spoke of the barrier.", cosine: 0.49 },
    });
    expect(await order("What did Orsk say?")).toEqual(["named", "near"]);
  });

  it("gives no passage an advantage for being in the question's language", async () => {
    const { order } = await over({
      // Shares words with the question, but tells of something else…
      russian: { text: "Плотина украшена к празднику.", cosine: 0.5, language: "ru" },
      // …than this one, which answers and can share none.
      japanese: { text: "ダムが決壊した。", cosine: 0.52, language: "ja" },
    });
    expect(await order("Почему прорвалась плотина?")).toEqual(["japanese", "russian"]);
  });

  it.each([
    ["Japanese", "ja", "1947年にダムが決壊した。"],
    ["Japanese in full-width digits", "ja", "１９４７年にダムが決壊した。"],
    ["Arabic with its own digits", "ar", "انهار السد عام ١٩٤٧."],
    ["Hindi with its own digits", "hi", "बांध १९४७ में टूटा।"],
    ["Russian", "ru", "Плотина прорвалась в 1947 году."],
  ])("counts the question's number in %s", async (_what, language, text) => {
    const { order } = await over({
      without: { text: "The dam broke again.", cosine: 0.51 },
      with: { text, cosine: 0.5, language },
    });
    expect(await order("What happened to the dam in 1947?")).toEqual(["with", "without"]);
    // The same without a number: nothing lifts it.
    expect(await order("What happened?")).toEqual(["without", "with"]);
  });

  it("finds the number in the title, too", async () => {
    const { order } = await over({
      without: { text: "It broke again.", cosine: 0.51 },
      titled: { text: "Es brach.", cosine: 0.5, language: "de", title: "Das Jahr 1947" },
    });
    expect(await order("1947?")).toEqual(["titled", "without"]);
  });

  it("gives a share of the numbers a share of the lift", async () => {
    const { retrieve } = await over({
      none: { text: "Es brach.", cosine: 0.5, language: "de" },
      one: { text: "Der Damm brach 1947.", cosine: 0.5, language: "de" },
      both: { text: "1947 brach er, 1951 auch.", cosine: 0.5, language: "de" },
    });
    const { hits } = await retrieve("1947 1951", 3, {});
    const scores = new Map(hits.map(({ passage, score }) => [passage.article.externalId, score]));
    expect([...scores.keys()]).toEqual(["both", "one", "none"]);
  });

  it("does not let a number outvote what is clearly nearer", async () => {
    const { order } = await over({
      near: { text: "The dam broke.", cosine: 0.7 },
      numbered: { text: "In 1947 tea was cheap.", cosine: 0.4 },
    });
    expect(await order("Which dam, 1947?")).toEqual(["near", "numbered"]);
  });
});

describe("candidates", () => {
  it("that only words found are ranked as well, by their true cosine", async () => {
    // Fifty passages are nearer, so that the index alone would not bring the one that has the word.
    const { retrieve } = await over({ ...crowd(60, 0.5), named: { text: "Orsk spoke.", cosine: 0.48 } });
    const { hits } = await retrieve("Orsk", 10, {});
    expect(hits[0]?.passage.article.externalId).toBe("named");
    expect(hits[0]?.dense).toBeCloseTo(0.48);
    expect(hits[0]?.lexical).toBeGreaterThan(0);
  });

  it("carry what ranked them, and what was asked", async () => {
    const { retrieve } = await over({ one: { text: "The dam broke.", cosine: 0.6 } });
    const found = await retrieve("Why is it that the dam broke?", 5, {});
    expect(found.question).toMatchObject({ text: "Why is it that the dam broke?", language: "en" });
    expect(found.question.lexemes).toEqual(lexemes("Why is it that the dam broke?", "en"));
    expect(found.question.corrected).toEqual(EAST);
    expect(found.hits[0]?.dense).toBeCloseTo(0.6);
    expect(found.hits[0]?.passage.text).toBe("The dam broke.");
    expect(found.hits[0]?.alsoIn).toEqual([]);
  });
});

describe("how many come back", () => {
  it("is the limit, or all there are", async () => {
    const { order } = await over(crowd(70, 0.5));
    for (const limit of [1, 10, 60]) expect(await order("Why?", limit)).toHaveLength(limit);
    expect(await order("Why?", 100)).toHaveLength(70);
  });

  it("is each passage once", async () => {
    const { order } = await over({ ...crowd(20, 0.5), named: { text: "Orsk spoke.", cosine: 0.9 } });
    const found = await order("Orsk spoke", 50);
    expect(new Set(found).size).toBe(found.length);
  });

  it("is none of an empty archive", async () => {
    const { order } = await over({});
    expect(await order("Why?")).toEqual([]);
  });
});

describe("filters", () => {
  const mixed: Record<string, Placed> = {
    ...crowd(60, 0.9),
    russian: { text: "Плотина прорвалась.", cosine: 0.1, language: "ru", source: "Вестник" },
    british: { text: "Orsk spoke.", cosine: 0.2, language: "en-GB", source: "Courier" },
    courier: { text: "Дамба.", cosine: 0.3, language: "bg", source: "courier" },
  };

  it.each([
    ["a language that only the farthest passage has", { language: "ru" }, ["russian"]],
    ["a publisher, without case", { source: "COURIER" }, ["courier", "british"]],
    ["both", { source: "Courier", language: "bg" }, ["courier"]],
    ["what nothing has", { language: "fi" }, []],
  ])("act before ranking: %s", async (_what, filter, expected) => {
    const { order } = await over(mixed);
    expect(await order("Orsk", 10, filter)).toEqual(expected);
  });

  it("hold for what only words found", async () => {
    const { order } = await over(mixed);
    expect(await order("Orsk", 100, { language: "ru" })).not.toContain("british");
  });

  it("let a language's regions in", async () => {
    const { order } = await over(mixed);
    const found = await order("Orsk", 100, { language: "en" });
    expect(found).toHaveLength(61);
    expect(found).toContain("british");
  });
});

describe("any question", () => {
  it("gets hits whose spans hold, best first, no more than were asked for", async () => {
    const bodies = new Map([
      ["a", "The dam broke. 水位は上がった。"],
      ["b", "«Да», — сказал г. Орск. 🌊 1947."],
      ["c", "Tea is cheap."],
    ]);
    const { retrieve } = await smallCoverage([...bodies].map(([id, text]) => rawRecord(id, text)));
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 5 }),
        async (text, limit) => {
          const { hits } = await retrieve(text, limit, {});
          expect(hits).toHaveLength(Math.min(limit, 3));
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((x, y) => y - x));
          for (const { passage } of hits) {
            const body = bodies.get(passage.article.externalId) ?? "";
            expect(body.slice(passage.start, passage.end)).toBe(passage.text);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
