/** How near articles lie to a topic once what all embeddings have in common is taken out. */
import { describe, expect, it } from "vitest";
import { nearArticles } from "../../../../src/core/digests/compose/topic-nearness.ts";
import { CENTRES, digestCoverage } from "./digest-coverage.ts";

const GIVEN = [
  { id: "ferry", text: "The ferry sank in the harbour." },
  { id: "hail", text: "Hail destroyed cherries." },
];

async function near(topic: Float32Array | null, centres: typeof CENTRES | null = CENTRES) {
  const { rankWanted, index } = await digestCoverage(GIVEN);
  const wanted = async (ids: readonly number[]) => new Set(ids);
  const { hits, question } = await rankWanted("ferry harbour", { breadth: 10, filter: {}, wanted });
  const passages = hits.map(({ passage }) => passage);
  const articles = await nearArticles(topic ?? question.corrected, passages, { index, centres });
  return new Map(articles.map((one) => [one.article.externalId, one]));
}

describe("articles near a topic", () => {
  it("lie nearer than others, each in a direction of length 1, with their passages", async () => {
    const found = await near(null);
    expect([...found.keys()].sort()).toEqual(["ferry", "hail"]);
    expect(found.get("ferry")?.near ?? 0).toBeGreaterThan((found.get("hail")?.near ?? 1) + 0.2);
    for (const { direction, passages } of found.values()) {
      expect(Math.hypot(...direction)).toBeCloseTo(1);
      expect(passages).toHaveLength(1);
    }
  });

  it("lie nowhere near a topic that is what all have in common", async () => {
    const common = CENTRES.topics.map((_, at) => (at === 0 ? 1 : 0));
    const found = await near(common, { topics: common, passages: CENTRES.passages });
    for (const { near: cosine } of found.values()) expect(cosine).toBeCloseTo(0);
  });

  it("are told apart by their own mean where no centres are known", async () => {
    const found = await near(null, null);
    expect(found.get("ferry")?.near ?? 0).toBeGreaterThan(0);
    expect(found.get("hail")?.near ?? 0).toBeLessThan(0);
  });

  it("are left out where their passages are gone", async () => {
    const { rankWanted } = await digestCoverage(GIVEN);
    const wanted = async (ids: readonly number[]) => new Set(ids);
    const { hits, question } = await rankWanted("ferry", { breadth: 10, filter: {}, wanted });
    const index = { vectors: async () => new Map() };
    const passages = hits.map(({ passage }) => passage);
    expect(await nearArticles(question.corrected, passages, { index, centres: CENTRES })).toEqual([]);
  });
});
