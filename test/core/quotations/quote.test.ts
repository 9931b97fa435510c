/** `quote` over a small coverage: by topic, by speaker, filtered, with exact spans, and calm whatever is typed. */
import { describe, expect, it } from "vitest";
import type { TimeSpan } from "../../../src/core/command.ts";
import type { PlacedQuotation } from "../../../src/core/quotation-results.ts";
import type { QuoteRequest } from "../../../src/core/services.ts";
import { type QuotedArticle, quotedCoverage, saying } from "../../support/quoted-coverage.ts";

const LOCKS = "The lock gates will open on Monday morning";
const FISH = "The fishermen were never asked about the canal";
const TAXES = "Taxes on salt will fall by half next year";
const span = (from: string, to: string): TimeSpan => ({
  from: `${from}T00:00:00.000Z`,
  to: `${to}T00:00:00.000Z`,
});

const ARTICLES: readonly QuotedArticle[] = [
  saying(LOCKS, "Mira Oyel", { source: "Karvel Courier", publishedAt: "2026-05-03" }),
  saying(FISH, "Tomas Reed", { source: "The Ledger", publishedAt: "2026-05-05" }),
  saying(TAXES, "Mira Oyel", { source: "The Ledger", publishedAt: "2026-03-01" }),
  {
    body: "Мира Оел заявила, что канал углубят. «Рыбаки получат новые причалы», — сказала она.",
    said: [
      { words: "что канал углубят", by: "Мира Оел", cue: "заявила", direct: false },
      { words: "Рыбаки получат новые причалы", by: "она", name: "Мира Оел", cue: "сказала" },
    ],
    language: "ru",
    source: "Речная газета",
    publishedAt: "2026-05-06",
  },
  { body: "The canal is long. Nobody spoke about the lock gates.", said: [], publishedAt: "2026-05-07" },
  saying("Undated words about the canal", "Mira Oyel"),
];

const coverage = await quotedCoverage(ARTICLES);

const quote = (request: Partial<QuoteRequest>) => coverage.quote({ limit: 10, ...request });
const texts = async (request: Partial<QuoteRequest>) =>
  (await quote(request)).quotations.map(({ text }) => text);

describe("a quote without topic and speaker", () => {
  it("is refused in words that a person understands", async () => {
    const error = { name: "UserError", code: "missing_option" };
    await expect(quote({})).rejects.toMatchObject(error);
    await expect(quote({ language: "ru" })).rejects.toThrow(/“topic”.*“speaker”/);
  });
});

describe("a topic", () => {
  it("brings what answers it best first, with scores that fall", async () => {
    const { quotations } = await quote({ topic: "When will the lock gates open?" });
    expect(quotations[0]?.text).toBe(LOCKS);
    const scores = quotations.map(({ score }) => score ?? Number.NaN);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("brings quotations only, never what nobody said", async () => {
    const bodies = ARTICLES.flatMap(({ said }) => said.map(({ words }) => words));
    for (const text of await texts({ topic: "lock gates canal" })) expect(bodies).toContain(text);
  });

  it("with a speaker brings that speaker's words only", async () => {
    const found = await quote({ topic: "canal", speaker: "Tomas Reed" });
    expect(found.quotations.map(({ text }) => text)).toEqual([FISH]);
    expect(found.joined).toEqual([]);
  });

  it("finds a speaker's words where many others speak of it", async () => {
    const crowd = Array.from({ length: 60 }, (_, at) =>
      saying(`The canal and the lock gates matter to street ${at}`, `Neighbour Xan${at}`),
    );
    const { quote } = await quotedCoverage([...crowd, saying("My boat is old", "Mira Oyel")]);
    const found = await quote({ topic: "canal lock gates", speaker: "Oyel", limit: 5 });
    expect(found.quotations.map(({ text }) => text)).toEqual(["My boat is old"]);
  });
});

describe("a speaker alone", () => {
  it("brings the newest published first, undated last, word for word before what is reported", async () => {
    expect(await texts({ speaker: "Mira Oyel" })).toEqual([
      "Рыбаки получат новые причалы",
      LOCKS,
      TAXES,
      "Undated words about the canal",
      "что канал углубят",
    ]);
    expect((await quote({ speaker: "Oyel" })).quotations.map(({ score }) => score)).toEqual(
      Array(5).fill(null),
    );
  });

  it("leaves out what is reported where there is enough word for word", async () => {
    expect(await texts({ speaker: "Mira Oyel", limit: 2 })).toEqual(["Рыбаки получат новые причалы", LOCKS]);
  });

  it("is filled up with what is reported where copies leave too little", async () => {
    const copies = ["A", "B", "C"].map((source) => saying(LOCKS, "Mira Oyel", { source }));
    const told = {
      body: "Mira Oyel said that salt is dear.",
      said: [{ words: "that salt is dear", by: "Mira Oyel", direct: false }],
    };
    const { quote } = await quotedCoverage([told, ...copies]);
    const { quotations } = await quote({ speaker: "Oyel", limit: 2 });
    expect(quotations.map(({ text, alsoIn }) => [text, alsoIn.length])).toEqual([
      [LOCKS, 2],
      ["that salt is dear", 0],
    ]);
  });

  it("says which other names were taken, and why, of those that are shown", async () => {
    const asked = "Мира Оел";
    expect((await quote({ speaker: asked })).joined).toEqual([
      { asked, found: "Mira Oyel", reason: "sound" },
    ]);
    expect((await quote({ speaker: asked, language: "ru" })).joined).toEqual([]);
    expect((await quote({ speaker: "Oyel", source: "The Ledger" })).joined).toEqual([
      { asked: "Oyel", found: "Mira Oyel", reason: "part" },
    ]);
  });
});

describe("filters", () => {
  it.each<readonly [string, Partial<QuoteRequest>, readonly string[]]>([
    ["language", { language: "ru" }, ["Рыбаки получат новые причалы", "что канал углубят"]],
    ["publisher, in any case", { source: "the ledger" }, [TAXES]],
    [
      "first day",
      { from: span("2026-05-06", "2026-05-07") },
      ["Рыбаки получат новые причалы", "что канал углубят"],
    ],
    ["last day", { to: span("2026-03-01", "2026-03-02") }, [TAXES]],
    ["both days", { from: span("2026-05-01", "2026-05-02"), to: span("2026-05-03", "2026-05-04") }, [LOCKS]],
    ["limit", { limit: 1 }, ["Рыбаки получат новые причалы"]],
    ["language that nobody writes", { language: "fi" }, []],
  ])("by %s are obeyed by speaker and by topic", async (_what, filter, expected) => {
    expect(await texts({ speaker: "Mira Oyel", ...filter })).toEqual(expected);
    const onTopic = await texts({ topic: "canal lock gates taxes", speaker: "Mira Oyel", ...filter });
    expect(onTopic.length).toBe(expected.length);
    if (filter.limit === undefined) expect(onTopic.toSorted()).toEqual(expected.toSorted());
  });
});

describe("a quotation in the reply", () => {
  const bodyOf = ({ externalId }: PlacedQuotation) => ARTICLES[Number(externalId.slice(1))]?.body ?? "";

  it("has exact spans of its article, whatever it was found by", async () => {
    const { quotations } = await quote({ speaker: "Mira Oyel" });
    expect(quotations.length).toBe(5);
    for (const one of quotations) {
      const body = bodyOf(one);
      const { parts, text, speaker, cue, around } = one;
      expect(parts.map(({ start, end }) => body.slice(start, end)).join(" ")).toBe(text);
      expect(body.slice(speaker?.start, speaker?.end)).toBe(speaker?.asWritten);
      if (cue) expect(body.slice(cue.start, cue.end)).toBe(cue.text);
      expect(body.slice(around.start, around.end)).toBe(around.text);
      expect(around.text).toContain(text);
    }
  });

  it("is complete: who, where, when, and no row numbers", async () => {
    const { quotations } = await quote({ speaker: "Мира Оел", language: "ru", limit: 1 });
    expect(quotations).toEqual([
      {
        articleId: expect.any(String),
        externalId: "a3",
        source: "Речная газета",
        publishedAt: "2026-05-06",
        language: "ru",
        title: null,
        url: null,
        file: null,
        text: "Рыбаки получат новые причалы",
        parts: [{ start: 38, end: 66 }],
        speaker: { name: "Мира Оел", asWritten: "она", start: 79, end: 82 },
        cue: { text: "сказала", start: 71, end: 78 },
        direct: true,
        around: expect.objectContaining({ end: 83 }),
        score: null,
        alsoIn: [],
        saidIn: null,
      },
    ]);
  });

  it("has the parts of split words apart, with all sentences that it needs around", async () => {
    const body = "It rained. “The gates,” said Mira Oyel, “will open on Monday.” It went on raining.";
    const { quote } = await quotedCoverage([
      { body, said: [{ words: ["The gates,", "will open on Monday."], by: "Mira Oyel", cue: "said" }] },
    ]);
    const [found] = (await quote({ topic: "gates", limit: 5 })).quotations;
    expect(found?.text).toBe("The gates, will open on Monday.");
    expect(found?.parts).toHaveLength(2);
    expect(found?.around.text).toBe("“The gates,” said Mira Oyel, “will open on Monday.”");
  });

  it("has an unknown speaker as null", async () => {
    const { quote } = await quotedCoverage([
      { body: "“We are tired of rain.”", said: [{ words: "We are tired of rain." }] },
    ]);
    expect((await quote({ topic: "rain", limit: 5 })).quotations).toMatchObject([
      { speaker: null, cue: null },
    ]);
  });

  it("says in which language it was said only where the words around tell", async () => {
    const told = (around: string) => ({
      body: `“The gates open on Monday”, said Mira Oyel${around}.`,
      said: [{ words: "The gates open on Monday", by: "Mira Oyel", cue: "said" }],
    });
    const saidIn = async (around: string) => {
      const { quote } = await quotedCoverage([told(around)]);
      return (await quote({ speaker: "Oyel", limit: 1 })).quotations[0]?.saidIn;
    };
    expect(await saidIn(" in French")).toBe("fr");
    expect(await saidIn("")).toBeNull();
  });
});
