/** What stands beside an answer: copies, contradictions, how old the evidence is, and how sure it is. */
import { describe, expect, it } from "vitest";
import type { AnswerWriter } from "../../src/core/ports.ts";
import { rawRecord, smallCoverage } from "../support/small-coverage.ts";

const others = [
  rawRecord("tea", "Tea prices fell in spring. Growers blame a mild winter and full stores."),
  rawRecord("chess", "Mila Torvan won the chess title in Harsten. She is nineteen years old."),
  rawRecord("rocket", "The Sembira rocket lifted off at noon. It carries a weather satellite."),
];
const unrelated = "completely unrelated zebra xylophones";

describe("copies of what is cited", () => {
  const wire = "Engineer Pavel Orsk had warned of cracks in the eastern wall. Four villages were emptied.";
  const question = "Who had warned of cracks in the eastern wall?";

  it("are named beside the citation, the passage, and the result of a search", async () => {
    const { ask, search } = await smallCoverage([
      rawRecord("courier", wire, { source: "Courier", publishedAt: "2026-05-04" }),
      rawRecord("vestnik", wire, { source: "Vestnik", url: "https://vestnik.example/dam" }),
      ...others,
    ]);
    const { citations, nearest } = await ask({ question });
    expect(citations[0]).toMatchObject({ source: "Courier" });
    expect(citations[0]?.alsoIn).toEqual([
      {
        articleId: expect.any(String),
        externalId: "vestnik",
        title: null,
        source: "Vestnik",
        url: "https://vestnik.example/dam",
        language: "en",
        publishedAt: null,
      },
    ]);
    expect(nearest[0]?.alsoIn).toEqual(citations[0]?.alsoIn);
    const { passages } = await search({ query: question, limit: 5 });
    expect(passages[0]?.alsoIn).toEqual(citations[0]?.alsoIn);
    expect(passages.filter(({ source }) => source === "Vestnik")).toEqual([]);
  });
});

describe("copies that were edited", () => {
  const told = (opens: string) =>
    `Repairs of the old bridge at Orlim went on all summer and cost more than planned. The bridge at Orlim ${opens} on ` +
    "Friday. Its southern ramp was strengthened, the lamps were replaced, and buses will take their old way again.";
  const question = "Will the bridge at Orlim open on Friday?";

  it("are one result, a denial is another", async () => {
    const { ask } = await smallCoverage([
      rawRecord("courier", told("will open"), { source: "Courier" }),
      rawRecord("tribune", told("will not open"), { source: "Tribune" }),
      rawRecord("vestnik", told("will open"), { source: "Vestnik" }),
      ...others,
    ]);
    const { citations, nearest } = await ask({ question });
    expect(citations[0]).toMatchObject({
      quote: "The bridge at Orlim will open on Friday.",
      source: "Courier",
    });
    expect(citations[0]?.alsoIn.map(({ source }) => source)).toEqual(["Vestnik"]);
    expect(nearest[0]?.alsoIn.map(({ source }) => source).sort()).toEqual(["Vestnik"]);
  });

  it("are two results where their numbers differ", async () => {
    const hurt = (number: number) =>
      told("will open").replace("Its", `${number} people were hurt there. Its`);
    const { ask, search } = await smallCoverage([
      rawRecord("courier", hurt(12)),
      rawRecord("tribune", hurt(19)),
      ...others,
    ]);
    const { passages } = await search({ query: "How many people were hurt at Orlim?", limit: 5 });
    const both = passages.filter(({ externalId }) => ["courier", "tribune"].includes(externalId));
    expect(both.map(({ alsoIn }) => alsoIn)).toEqual([[], []]);
    const { citations } = await ask({ question });
    for (const { alsoIn } of citations.filter(({ quote }) => /12|19/.test(quote))) expect(alsoIn).toEqual([]);
  });
});

describe("contradictions", () => {
  const question = "How many people were hurt when the bridge at Orlim fell?";
  const courier = "12 people were hurt when the bridge at Orlim fell.";
  const tribune = "When the bridge at Orlim fell, 19 people were hurt.";

  it("stand side by side, and are said to differ", async () => {
    const { ask } = await smallCoverage([
      rawRecord("courier", courier, { publishedAt: "2026-05-04" }),
      rawRecord("tribune", tribune, { publishedAt: "2026-05-04" }),
      ...others,
    ]);
    const { sentences, differences } = await ask({ question });
    expect(new Set(sentences.slice(0, 2).map(({ text }) => text))).toEqual(new Set([courier, tribune]));
    expect(differences).toEqual([{ kind: "numbers", citations: [1, 2] }]);
  });

  it("are none where there is one report", async () => {
    const { ask } = await smallCoverage([rawRecord("courier", courier), ...others]);
    expect(await ask({ question })).toMatchObject({ abstained: false, differences: [] });
  });
});

describe("a question about now", () => {
  const question = "Who is currently the mayor of Harsten?";
  const mayor = "Mila Torvan is the mayor of Harsten.";
  const told = (publishedAt: string) => [rawRecord("mayor", mayor, { publishedAt }), ...others];

  it("is told since when the evidence is old", async () => {
    const { ask } = await smallCoverage(told("2024-03"));
    expect(await ask({ question })).toMatchObject({ abstained: false, staleSince: "2024-03" });
  });

  it("is told nothing where the evidence is news, or the question is not about now", async () => {
    const fresh = await smallCoverage(told("2026-05-12"));
    expect(await fresh.ask({ question })).toMatchObject({ abstained: false, staleSince: null });
    const old = await smallCoverage(told("2024-03"));
    const past = await old.ask({ question: "Who became the mayor of Harsten?" });
    expect(past).toMatchObject({ abstained: false, staleSince: null });
  });

  it("is told so, too, by an answer that a language model wrote", async () => {
    const writer: AnswerWriter = {
      write: async (_question, passages) => [
        { text: mayor, citations: passages.filter(({ text }) => text === mayor).map(({ n }) => n) },
      ],
      complete: async () => null,
    };
    const { ask } = await smallCoverage(told("2024-03"), undefined, { writer });
    expect(await ask({ question })).toMatchObject({ writtenBy: "model", staleSince: "2024-03" });
  });
});

describe("confidence", () => {
  const records = [rawRecord("dam", "Engineer Pavel Orsk had warned of cracks in the wall."), ...others];
  const answerable = { question: "Who had warned of cracks in the wall?" };

  it("is high for an answer, low for an abstention, and short", async () => {
    const { ask } = await smallCoverage(records);
    const [sure, unsure] = [await ask(answerable), await ask({ question: unrelated })];
    expect(sure.abstained).toBe(false);
    expect(unsure.abstained).toBe(true);
    expect(sure.confidence).toBeGreaterThan(unsure.confidence);
    for (const { confidence } of [sure, unsure]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.round(confidence * 1e4) / 1e4).toBe(confidence);
    }
  });

  it("is 0 where nothing was found", async () => {
    const { ask } = await smallCoverage(records);
    expect((await ask({ ...answerable, language: "fi" })).confidence).toBe(0);
  });

  it("is enough for the exact answer that stands alone behind a narrow filter", async () => {
    const alone = "Pavel Orsk had warned of cracks in the eastern wall.";
    const { ask } = await smallCoverage([rawRecord("dam", alone, { source: "Courier" }), ...others]);
    const question = "Who had warned of cracks in the eastern wall?";
    const result = await ask({ question, source: "Courier" });
    expect(result.sentences.map(({ text }) => text)).toEqual([alone]);
    expect(result.nearest).toHaveLength(1);
    // A lone passage about something else is still no answer.
    expect(await ask({ question: unrelated, source: "Courier" })).toMatchObject({ abstained: true });
  });

  it("falls when the article that answers is filtered away", async () => {
    const dam =
      "Rain fell for weeks. Engineer Pavel Orsk had warned of cracks in the wall. Villages were emptied.";
    const { ask } = await smallCoverage([
      rawRecord("dam", dam, { source: "Courier" }),
      ...others.map((other) => ({ ...other, source: "Tribune" })),
    ]);
    const there = await ask({ ...answerable, source: "Courier" });
    const elsewhere = await ask({ ...answerable, source: "Tribune" });
    expect(elsewhere.confidence).toBeLessThan(there.confidence);
  });
});
