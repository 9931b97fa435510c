/** `digest` over a small coverage: what counts as new, what is wanted, how it is ordered, what is told of each story. */
import { describe, expect, it } from "vitest";
import type { DigestResult } from "../../../../src/core/digests/digest-results.ts";
import { digestCoverage, type Given, NOW } from "./digest-coverage.ts";

const GATES =
  "The lock gates of Karvel were opened on Monday after four years of repairs. Nobody cheered, and it rained. Boats passed.";
const ARTICLES: readonly Given[] = [
  {
    id: "old",
    text: "A bridge fell in Selmok during the night. Nobody was hurt.",
    story: "bridge",
    source: "The Ledger",
    addedAt: "2026-05-10T08:00:00Z",
  },
  {
    id: "gates",
    text: GATES,
    title: "Lock gates open",
    story: "gates",
    source: "Karvel Courier",
    addedAt: "2026-05-18T09:00:00Z",
  },
  {
    id: "wire",
    text: GATES,
    title: "Gates of Karvel open",
    story: "gates",
    source: "The Ledger",
    addedAt: "2026-05-18T10:00:00Z",
  },
  {
    id: "tore",
    text: "Die Schleusen von Karvel wurden am Montag geöffnet. Es regnete.",
    title: "Schleusen offen",
    story: "gates",
    source: "Der Bote",
    language: "de",
    addedAt: "2026-05-19T23:00:00Z",
  },
  {
    id: "more",
    text: "The fallen bridge of Selmok will be rebuilt next year. The council voted for it.",
    title: "Bridge to be rebuilt",
    story: "bridge",
    source: "The Ledger",
    addedAt: "2026-05-20T07:00:00Z",
  },
  {
    id: "hail",
    text: "Hail destroyed the cherries of Torvik. Farmers ask for help.",
    title: "Hail in Torvik",
    source: null,
    url: "https://hail.example/1",
    addedAt: "2026-05-20T08:00:00Z",
  },
];
const coverage = await digestCoverage(ARTICLES);
const { digest, archive, sequenceOf, storyOf } = coverage;
const ids = ({ stories }: DigestResult) =>
  stories.map(({ articles }) => articles.map(({ externalId }) => externalId));

describe("what is new", () => {
  it("is what was added after a sequence", async () => {
    const result = await digest({ since: sequenceOf("tore") });
    expect(ids(result).flat().sort()).toEqual(["hail", "more"]);
    expect(result).toMatchObject({
      since: sequenceOf("tore"),
      lastSequence: sequenceOf("hail"),
      articles: 2,
      more: 0,
    });
    expect(ids(await digest({ since: result.lastSequence }))).toEqual([]);
  });

  it("is what was added from a day on", async () => {
    const day = { from: "2026-05-19T00:00:00.000Z", to: "2026-05-20T00:00:00.000Z" };
    expect(
      ids(await digest({ since: day }))
        .flat()
        .sort(),
    ).toEqual(["hail", "more", "tore"]);
  });

  it("ends where it is told to", async () => {
    const result = await digest({ upTo: sequenceOf("wire") });
    expect(ids(result).flat().sort()).toEqual(["gates", "old", "wire"]);
    expect(result.lastSequence).toBe(sequenceOf("wire"));
  });

  it("is what the last 24 hours brought where nothing is said", async () => {
    const result = await coverage.latest();
    expect(ids(result).flat().sort()).toEqual(["hail", "more", "tore"]);
    expect(result.since).toBe(sequenceOf("wire"));
  });

  it("is the newest day that has something where the last 24 hours have nothing", async () => {
    const late = await digestCoverage(ARTICLES.slice(0, 3));
    const result = await late.latest();
    expect(ids(result).flat().sort()).toEqual(["gates", "wire"]);
    expect(result.since).toBe(late.sequenceOf("old"));
  });

  it("is nothing, with a reason, where nothing is embedded; editions are just empty", async () => {
    const empty = await digestCoverage([]);
    await expect(empty.digest()).rejects.toMatchObject({ code: "nothing_embedded" });
    expect(await empty.digest({ upTo: 0 })).toEqual({
      stories: [],
      lastSequence: 0,
      since: 0,
      topic: null,
      articles: 0,
      more: 0,
    });
  });
});

describe("what is wanted", () => {
  it.each([
    ["a language, whatever its region", { languages: ["de-AT"] }, ["tore"]],
    [
      "several languages",
      { languages: ["de", "ru", "en"] },
      ["gates", "hail", "more", "old", "tore", "wire"],
    ],
    ["publishers, whatever the case", { sources: ["der bote", "KARVEL COURIER"] }, ["gates", "tore"]],
    ["both", { sources: ["The Ledger"], languages: ["de"] }, []],
  ])("may be %s", async (_what, request, wanted) => {
    const result = await digest(request);
    expect(ids(result).flat().sort()).toEqual(wanted);
    expect(result.articles).toBe(wanted.length);
  });

  it("may be a topic, in which nothing else comes", async () => {
    const result = await digest({ topic: "bridge Selmok" });
    expect(ids(result).flat().sort()).toEqual(["more", "old"]);
    expect(result.topic).toBe("bridge Selmok");
    expect(ids(await digest({ topic: "bridge Selmok", languages: ["de"] }))).toEqual([]);
  });

  it("is nothing where no article is on the topic", async () => {
    expect(await digest({ topic: "parliament election candidates" })).toMatchObject({
      stories: [],
      articles: 0,
    });
    expect(ids(await digest({ topic: "bridge Selmok", since: sequenceOf("more") }))).toEqual([]);
  });
});

describe("the order", () => {
  it("is by independent publishers, then by what is newer, and the rest is counted", async () => {
    const result = await digest();
    expect(result.stories.map(({ story }) => story)).toEqual([
      storyOf("gates"),
      storyOf("hail"),
      storyOf("bridge"),
    ]);
    const two = await digest({ limit: 1 });
    expect(ids(two).map((one) => one.sort())).toEqual([["gates", "tore", "wire"]]);
    expect(two).toMatchObject({ more: 2, articles: 6 });
  });

  it("counts a wire text once: it does not lift a story", async () => {
    const copied = ["A", "B", "C", "D"].map((source) => ({ id: source, text: GATES, story: "wire", source }));
    const own = [
      "Hail fell on Torvik and broke the roofs.",
      "In Torvik many cherries were lost to a storm of ice.",
    ].map((text, at) => ({ id: `own${at}`, text, story: "own", source: `Paper ${at}` }));
    const { digest: ask, storyOf: of } = await digestCoverage([...copied, ...own]);
    const { stories } = await ask();
    expect(stories.map(({ story, publishers }) => [story, publishers])).toEqual([
      [of("own"), 2],
      [of("wire"), 1],
    ]);
    expect((await ask({ limit: 1 })).stories.map(({ story }) => story)).toEqual([of("own")]);
  });
});

describe("a story", () => {
  it("has headline, key sentence, articles, publishers and languages", async () => {
    const [gates] = (await digest()).stories;
    expect(gates).toMatchObject({
      story: storyOf("gates"),
      language: "en",
      publishers: 2,
      languages: ["de", "en"],
      update: false,
      keySentence: { text: "The lock gates of Karvel were opened on Monday after four years of repairs." },
    });
    expect(gates?.headlineArticle).toBe(gates?.articles[0]?.articleId);
    expect(["Lock gates open", "Gates of Karvel open"]).toContain(gates?.headline);
    expect(gates?.articles.map(({ source }) => source).sort()).toEqual([
      "Der Bote",
      "Karvel Courier",
      "The Ledger",
    ]);
  });

  it("is told in the reader's language where an article is in it", async () => {
    const [gates] = (await digest({ locale: "de-AT" })).stories;
    expect(gates).toMatchObject({ headline: "Schleusen offen", language: "de" });
    expect(gates?.keySentence?.text).toBe("Die Schleusen von Karvel wurden am Montag geöffnet.");
    const [other] = (await digest({ locale: "ja" })).stories;
    expect(["de", "en"]).toContain(other?.language);
  });

  it("cites its sentence as an exact span, with the copies that have it", async () => {
    for (const { keySentence } of (await digest()).stories) {
      const { articleId = "", start, end, quote, passage } = keySentence?.citation ?? {};
      const body = (await archive.article(articleId))?.body;
      expect(body?.slice(start, end)).toBe(keySentence?.text);
      expect(quote).toBe(keySentence?.text);
      expect(body?.slice(passage?.start, passage?.end)).toBe(passage?.text);
    }
    const [gates] = (await digest()).stories;
    expect(gates?.keySentence?.citation).toMatchObject({
      n: 1,
      alsoIn: [{ externalId: expect.stringMatching(/gates|wire/) }],
    });
  });

  it("that had articles before is an update, or one that the reader was told of", async () => {
    const since = sequenceOf("tore");
    const updates = async (told?: (stories: readonly number[]) => Promise<ReadonlySet<number>>) =>
      (await digest({ since, ...(told && { told }) })).stories.map(({ story, update }) => [story, update]);
    expect(await updates()).toEqual([
      [storyOf("hail"), false],
      [storyOf("bridge"), true],
    ]);
    const asked: number[][] = [];
    const found = await updates(async (stories) => {
      asked.push([...stories]);
      return new Set([storyOf("hail")]);
    });
    expect(found).toEqual([
      [storyOf("hail"), true],
      [storyOf("bridge"), false],
    ]);
    expect(asked).toEqual([[storyOf("hail"), storyOf("bridge")]]);
  });

  it("without a title or a sentence is still told", async () => {
    const { digest: ask } = await digestCoverage([
      { id: "x.txt", text: "Kurz.", source: null, addedAt: NOW },
    ]);
    expect((await ask()).stories).toMatchObject([{ headline: "Kurz.", publishers: 1 }]);
  });
});
