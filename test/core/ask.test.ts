/** Answers over a small coverage: verbatim sentences with spans that hold, or an abstention. */
import { describe, expect, it } from "vitest";
import type { AskResult } from "../../src/core/services.ts";
import { fakeEmbedder } from "../support/fake-embedder.ts";
import { createMemoryArchive } from "../support/memory-archive.ts";
import { rawRecord, searchOver, smallCoverage } from "../support/small-coverage.ts";

const wire =
  "The Nadorlym dam gave way on Sunday night after three weeks of rain. Engineer Pavel Orsk had warned of cracks in the " +
  "eastern wall. Four villages below the dam were emptied before dawn.";
const records = [
  rawRecord("dam", wire, { title: "Dam gives way", source: "Courier", publishedAt: "2026-05-04" }),
  rawRecord("tea", "Tea prices fell in spring. Growers blame a mild winter and full stores.", {
    source: "Tribune",
    publishedAt: "2026-04-02",
  }),
  rawRecord("rocket", "The Sembira rocket lifted off at noon. It carries a weather satellite.", {
    source: "Tribune",
    publishedAt: "2026-05-11T12:10+07:00",
  }),
  rawRecord("chess", "Mila Torvan won the chess title in Harsten. She is nineteen years old.", {
    language: "de",
  }),
];

async function expectExactSpans(
  result: AskResult,
  bodyOf: (id: string) => Promise<{ body: string } | null>,
): Promise<void> {
  for (const { articleId, quote, start, end } of result.citations) {
    expect((await bodyOf(articleId))?.body.slice(start, end)).toBe(quote);
  }
  for (const { articleId, text, start, end } of result.nearest) {
    expect((await bodyOf(articleId))?.body.slice(start, end)).toBe(text);
  }
  for (const { text, citations } of result.sentences) {
    const quotes = citations.map((n) => result.citations.find((citation) => citation.n === n)?.quote);
    expect(quotes).toEqual([text]);
  }
}

describe("an answer", () => {
  it("is the sentence that answers, not its neighbours in the same passage", async () => {
    const { ask } = await smallCoverage(records);
    const result = await ask({ question: "Who had warned of cracks in the eastern wall?" });
    expect(result.abstained).toBe(false);
    expect(result.sentences[0]).toEqual({
      text: "Engineer Pavel Orsk had warned of cracks in the eastern wall.",
      citations: [1],
    });
    expect(result.citations[0]).toMatchObject({
      n: 1,
      externalId: "dam",
      title: "Dam gives way",
      source: "Courier",
      publishedAt: "2026-05-04",
      language: "en",
      file: "all.jsonl",
      url: null,
    });
  });

  it.each([
    "Who had warned of cracks in the eastern wall?",
    "When did tea prices fall?",
    "What does the Sembira rocket carry?",
    "Who won the chess title in Harsten?",
    "completely unrelated zebra xylophones",
  ])("has only spans that hold: %s", async (question) => {
    const { ask, archive } = await smallCoverage(records);
    const result = await ask({ question });
    await expectExactSpans(result, (id) => archive.article(id));
  });

  it("keeps spans exact where the text has emoji, wide characters and blank lines", async () => {
    const body =
      "🌊🌊 Flood news.\n\n\n  The bridge at Orlim — “the old one” — fell.\t\n\n水位は四メートル上がった。Nobody knows why.";
    const { ask, archive } = await smallCoverage([rawRecord("a", body), ...records.slice(1)]);
    const result = await ask({ question: "The bridge at Orlim, the old one, fell?" });
    expect(result.sentences[0]?.text).toBe("The bridge at Orlim — “the old one” — fell.");
    await expectExactSpans(result, (id) => archive.article(id));
  });

  it("has at most three sentences, numbered from one, the best first", async () => {
    // Five sentences that answer about equally well, and tell different things.
    const places = ["Orlim", "Harsten", "Valbrune", "Lumbra", "Tolanga"];
    const { ask } = await smallCoverage([
      ...places.map((place) => rawRecord(place, `The minister will visit ${place} on Friday.`)),
      ...records,
    ]);
    const result = await ask({ question: "Which place will the minister visit on Friday?" });
    expect(result.sentences).toHaveLength(3);
    expect(result.sentences.map(({ citations }) => citations)).toEqual(
      result.sentences.map((_, at) => [at + 1]),
    );
    expect(result.citations.map(({ n }) => n)).toEqual(result.sentences.map((_, at) => at + 1));
  });

  it("leaves out a sentence that is clearly worse than the best", async () => {
    const { ask } = await smallCoverage(records);
    const { sentences } = await ask({ question: "Who had warned of cracks in the eastern wall?" });
    expect(sentences.map(({ text }) => text).join()).not.toContain("Tea");
  });
});

describe("wire copies", () => {
  const question = { question: "Who had warned of cracks in the eastern wall?" };

  it("are cited once when two papers print the same text", async () => {
    const { ask } = await smallCoverage([...records, rawRecord("copy", wire, { source: "Vestnik" })]);
    const { sentences, citations, nearest } = await ask(question);
    const texts = sentences.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(citations.filter(({ quote }) => quote.startsWith("Engineer Pavel Orsk"))).toHaveLength(1);
    expect(nearest.filter(({ text }) => text === wire)).toHaveLength(1);
  });

  it("are cited once when one paper cut the text and changed a word", async () => {
    const cut = wire.replace("three weeks", "two weeks").split(" Four villages")[0] ?? "";
    const { ask } = await smallCoverage([...records, rawRecord("cut", cut, { source: "Vestnik" })]);
    const { citations } = await ask(question);
    expect(citations.filter(({ quote }) => quote.startsWith("Engineer Pavel Orsk"))).toHaveLength(1);
  });

  it("do not keep another answer out of the nearest passages", async () => {
    // Ten copies of one text, and one other article.
    const copies = Array.from({ length: 10 }, (_, at) => rawRecord(`copy${at}`, wire));
    const { ask } = await smallCoverage([...copies, rawRecord("other", "The eastern wall is dry now.")]);
    const { nearest } = await ask(question);
    expect(nearest.map(({ externalId }) => externalId)).toContain("other");
    expect(nearest).toHaveLength(2);
  });

  it("are not what two reports of the same event are", async () => {
    const own = "Pavel Orsk, an engineer, told this paper of cracks in the eastern wall a year ago.";
    const { search } = await smallCoverage([...records, rawRecord("own", own)]);
    const { passages } = await search({ query: "cracks in the eastern wall", limit: 10 });
    expect(passages.map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(["dam", "own"]));
  });
});

describe("an abstention", () => {
  const question = "completely unrelated zebra xylophones";

  it("says nothing, and shows a few of the nearest passages, best first", async () => {
    const more = Array.from({ length: 6 }, (_, at) => rawRecord(`more${at}`, `Word${at} is news${at}.`));
    const { ask } = await smallCoverage([...records, ...more]);
    const result = await ask({ question });
    expect(result).toMatchObject({ abstained: true, sentences: [], citations: [] });
    // How many is a matter of taste; all ten would be a wall of text.
    expect(result.nearest.length).toBeGreaterThan(1);
    expect(result.nearest.length).toBeLessThan(6);
    const scores = result.nearest.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("has nothing near when the filters leave nothing", async () => {
    const { ask } = await smallCoverage(records);
    const result = await ask({ question: "Who had warned of cracks?", source: "Nobody's Paper" });
    expect(result).toEqual({
      question: "Who had warned of cracks?",
      completed: false,
      abstained: true,
      confidence: 0,
      writtenBy: "extract",
      sentences: [],
      citations: [],
      differences: [],
      staleSince: null,
      nearest: [],
    });
  });

  it("is what a question gets whose answer the filters shut out", async () => {
    const { ask } = await smallCoverage(records);
    const asked = "Who had warned of cracks in the eastern wall?";
    expect((await ask({ question: asked, source: "Courier" })).abstained).toBe(false);
    const elsewhere = await ask({ question: asked, source: "Tribune" });
    expect(elsewhere.abstained).toBe(true);
    expect(new Set(elsewhere.nearest.map(({ source }) => source))).toEqual(new Set(["Tribune"]));
  });
});

describe("an empty archive", () => {
  it("is refused with what to do, by ask and by search", async () => {
    const { ask, search } = searchOver(createMemoryArchive(), fakeEmbedder());
    for (const refused of [ask({ question: "Who?" }), search({ query: "who", limit: 10 })]) {
      await expect(refused).rejects.toMatchObject({ name: "UserError", code: "nothing_embedded" });
      await expect(refused).rejects.toThrow("npm run embed");
    }
  });
});

describe("search", () => {
  it("shows passages with everything that a reply has, unknown values null", async () => {
    const { search } = await smallCoverage(records);
    const { passages } = await search({ query: "Sembira rocket", limit: 1 });
    expect(passages).toEqual([
      {
        articleId: expect.any(String),
        externalId: "rocket",
        title: null,
        source: "Tribune",
        url: null,
        file: "all.jsonl",
        language: "en",
        publishedAt: "2026-05-11T12:10+07:00",
        text: "The Sembira rocket lifted off at noon. It carries a weather satellite.",
        start: 0,
        end: 70,
        score: expect.any(Number),
        alsoIn: [],
      },
    ]);
  });

  it.each([
    ["a language", { language: "de" }, ["chess"]],
    ["a publisher, in any case", { source: "TRIBUNE" }, ["rocket", "tea"]],
    [
      "a month",
      {
        from: { from: "2026-05-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" },
        to: { from: "2026-05-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" },
      },
      ["dam", "rocket"],
    ],
    [
      "all up to a day, that day included; the undated are left out",
      { to: { from: "2026-05-04T00:00:00.000Z", to: "2026-05-05T00:00:00.000Z" } },
      ["dam", "tea"],
    ],
    ["nothing", { language: "ja" }, []],
  ])("respects the filter for %s", async (_what, filters, expected) => {
    const { search } = await smallCoverage(records);
    const { passages } = await search({ query: "news", limit: 10, ...filters });
    expect(passages.map(({ externalId }) => externalId).sort()).toEqual(expected);
  });
});
